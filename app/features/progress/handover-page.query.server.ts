import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { displayName } from "~/domain/people/name";
import { lastMove, moveToHandOver } from "~/domain/progress/handover";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { movesOf } from "./handover-moves.server";
import { traineeProgress } from "./trainee-progress.query.server";

export type HandoverPage = Awaited<ReturnType<typeof handoverPage>>;
export type HandoverNote = HandoverPage["notes"][number];

/**
 * One page for whoever comes next: levels, open goals and agreed next steps. Whoever may see the
 * trainee sees it; a practical trainer from the first day of the placement.
 */
export async function handoverPage(actor: Actor, traineeId: string) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const { name, cohort, modules } = await traineeProgress(actor, traineeId);
  const moves = await movesOf(traineeId);
  const canWrite = can(actor, "level.set", facts);
  const isOwn = actor.traineeId === traineeId;
  const leads = actor.trainerId !== null && facts.clusterTrainerIds.includes(actor.trainerId);
  const next = moveToHandOver(moves, on);
  const writable = canWrite ? next : null;
  const notes = await notesOf(traineeId);
  return {
    ...{ name, cohort, today: on, writable, isOwn },
    next,
    /** Where the trainee is by now is not for the site that they have left. */
    last: leads || isOwn || actor.role === "planner" ? lastMove(moves, on) : null,
    notes,
    current: notes.find(({ movesOn }) => movesOn === next?.on) ?? null,
    open: modules.filter(({ level, target }) => level < target),
    reached: modules.filter(({ level, target }) => level >= target),
  };
}

/** All handovers of the trainee, the newest first. */
async function notesOf(traineeId: string) {
  const rows = await db.handover.findMany({ where: { traineeId }, orderBy: { movesOn: "desc" } });
  const authors = await db.person.findMany({
    where: { id: { in: rows.map(({ writtenById }) => writtenById) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(authors.map((person) => [person.id, displayName(person)]));
  return rows.map(({ id, movesOn, goals, nextSteps, writtenAt, writtenById, version }) => ({
    ...{ id, goals, nextSteps, version },
    movesOn: fromDbDay(movesOn),
    writtenAt: writtenAt.toISOString(),
    by: names.get(writtenById) ?? "",
  }));
}
