import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, pick, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";

const NOTES = [
  "Ich habe heute drei Fälle allein bearbeitet.",
  "Die Übungsfälle gehen jetzt ohne Nachfragen.",
  "Am Schalter habe ich es zweimal allein gemacht.",
  null,
] as const;

const ANSWERS = [
  "Das läuft schon gut. Bitte noch zwei Fälle mit Kindern gemeinsam, dann zeichne ich ab.",
  "Fast: Bei der Gebühr bitte noch sicherer werden. Wir üben das am Donnerstag.",
] as const;

type Standing = { traineeId: string; moduleId: string; level: number; targetLevel: number };

/** What trainees think of themselves, and what they asked: some wait, some got a kind no. */
export async function seedCheckOffs(
  db: PrismaClient,
  clusters: readonly DemoCluster[],
  today: Day,
): Promise<void> {
  const leads = new Map(
    clusters.flatMap(({ members, trainerId }) => members.map(({ id }) => [id, trainerId])),
  );
  const people = new Map((await db.trainer.findMany()).map(({ id, personId }) => [id, personId]));
  const standing = await db.$queryRaw<Standing[]>`
    SELECT DISTINCT ON (l."traineeId", l."moduleId") l."traineeId", l."moduleId", l."level", m."targetLevel"
      FROM "Level" l JOIN "Module" m ON m."id" = l."moduleId"
     ORDER BY l."traineeId", l."moduleId", l."setAt" DESC, l."id" DESC`;
  const at = (days: number, key: string) =>
    instantAt(addDays(today, -days), 15 * 60 + Math.floor(chance(key) * 90), "Europe/Berlin");
  const keyOf = ({ traineeId, moduleId }: Standing) => `${traineeId}:${moduleId}`;
  await db.selfAssessment.createMany({
    data: standing
      .filter((one) => chance(`self:${keyOf(one)}`) < 0.4)
      .map((one) => ({
        id: seedId(`self:${keyOf(one)}`),
        ...{ traineeId: one.traineeId, moduleId: one.moduleId },
        level: Math.min(3, one.level + (chance(`more:${keyOf(one)}`) < 0.45 ? 1 : 0)),
        assessedAt: at(4, keyOf(one)),
      })),
  });
  const asked = standing.filter(
    (one) => one.level < one.targetLevel && chance(`ask:${keyOf(one)}`) < 0.09,
  );
  await db.checkOffRequest.createMany({
    data: asked.map((one, index) => {
      const key = keyOf(one);
      const isAnswered = index % 4 === 3;
      const answeredById = people.get(leads.get(one.traineeId) ?? "") ?? "";
      const answer = pick(ANSWERS, `answer:${key}`);
      return {
        id: seedId(`ask:${key}`),
        ...{ traineeId: one.traineeId, moduleId: one.moduleId, level: one.level + 1 },
        note: pick(NOTES, `note:${key}`),
        requestedAt: at(2 + (index % 5), key),
        ...(isAnswered &&
          answeredById !== "" && {
            ...{ outcome: "declined" as const, answer, answeredById, answeredAt: at(1, key) },
          }),
      };
    }),
  });
}
