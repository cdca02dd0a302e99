import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import { missingPrerequisites } from "~/domain/curriculum/modules";
import { currentLevels, type LevelValue, toLevel } from "~/domain/progress/level";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

export type HistoryEntry = {
  id: string;
  level: LevelValue;
  setAt: string;
  setBy: string;
  site: string | null;
  evidence: string | null;
  link: string | null;
  /** The name of the file that came with it. */
  file: string | null;
  /** The entry that it takes back. */
  undoesId: string | null;
  isOwn: boolean;
};

export type ModuleProgress = {
  id: string;
  code: string;
  title: string;
  hours: number;
  target: number;
  level: LevelValue;
  /** Codes of prerequisites that nobody has shown the trainee yet. */
  missing: string[];
  /** The newest entry first. */
  history: HistoryEntry[];
};

/** A trainee's modules with level, target and history. Five queries, whatever the history's length. */
export async function traineeProgress(actor: Actor, traineeId: string) {
  const facts = await traineeFacts(actor, traineeId, today());
  const trainee = found(await loadTrainee(traineeId));
  const entries = await loadEntries(traineeId);
  const people = await namesOf(entries.map((entry) => entry.setById));
  const history = entries.map((entry) => ({
    id: entry.id,
    moduleId: entry.moduleId,
    level: toLevel(entry.level) ?? 0,
    setAt: entry.setAt.toISOString(),
    setBy: people.get(entry.setById) ?? "",
    site: entry.site?.name ?? null,
    evidence: entry.evidence,
    link: entry.link,
    file: entry.file?.name ?? null,
    undoesId: entry.undoesId,
    isOwn: entry.setById === actor.personId,
  }));
  const current = currentLevels(history);
  const levels = new Map([...current].map(([moduleId, { level }]) => [moduleId, level]));
  const modules = trainee.cohort.curriculum.modules.map((module) => ({
    ...module,
    prerequisiteIds: module.prerequisites.map((row) => row.prerequisiteId),
  }));
  return {
    name: `${trainee.person.givenName} ${trainee.person.familyName}`,
    cohort: trainee.cohort.name,
    canSet: can(actor, "level.set", facts),
    modules: modules.map(
      (module): ModuleProgress => ({
        id: module.id,
        code: module.code,
        title: module.title,
        hours: module.hours,
        target: module.targetLevel,
        level: levels.get(module.id) ?? 0,
        missing: missingPrerequisites(module, levels, modules).map(({ code }) => code),
        history: history.filter((entry) => entry.moduleId === module.id),
      }),
    ),
  };
}

function loadTrainee(id: string) {
  const modules = {
    orderBy: { code: "asc" as const },
    select: {
      id: true,
      code: true,
      title: true,
      hours: true,
      targetLevel: true,
      prerequisites: { select: { prerequisiteId: true } },
    },
  };
  return db.trainee.findUnique({
    where: { id },
    select: {
      person: { select: { givenName: true, familyName: true } },
      cohort: { select: { name: true, curriculum: { select: { modules } } } },
    },
  });
}

function loadEntries(traineeId: string) {
  return db.level.findMany({
    where: { traineeId },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
    include: { site: { select: { name: true } }, file: { select: { name: true } } },
  });
}

async function namesOf(personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({ where: { id: { in: [...new Set(personIds)] } } });
  return new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
}
