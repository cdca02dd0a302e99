import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, earlierOf } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, pick, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import type { Stay } from "./stays";

const GOALS = [
  "Meldungen mit Kindern und Nebenwohnung noch unter Anleitung. Bei Ausweisen fehlt die Verlustmeldung.",
  "Die Kasse läuft, bei Gebührenbefreiung noch unsicher. Reisepässe erst zweimal allein.",
  "Ruhig auch in vollen Wartezonen. Offen sind Beglaubigungen und Führungszeugnisse.",
] as const;

const STEPS = [
  "In der ersten Woche Pässe gemeinsam, danach allein mit Rückfrage. Ende der zweiten Woche sprechen wir.",
  "Jeden Tag zwei Fälle aus dem Melderecht selbst führen und kurz nachbesprechen.",
  "Ein halber Tag Empfang in der Woche, dazu die Übungsfälle zur Kasse.",
] as const;

/** What was agreed for stations that have begun or begin within three weeks, for some of the trainees. */
export async function seedHandovers(
  db: PrismaClient,
  {
    clusters,
    stays,
    today,
  }: { clusters: readonly DemoCluster[]; stays: readonly Stay[]; today: Day },
): Promise<void> {
  const people = new Map((await db.trainer.findMany()).map(({ id, personId }) => [id, personId]));
  const leadOf = (traineeId: string) =>
    clusters.find(({ members }) => members.some(({ id }) => id === traineeId))?.trainerId ?? "";
  const within = stays.filter(
    ({ startsOn }) => startsOn > addDays(today, -60) && startsOn < addDays(today, 21),
  );
  const rows = within.flatMap(({ traineeId, startsOn }) => {
    const writtenById = people.get(leadOf(traineeId));
    const key = `handover:${traineeId}:${startsOn}`;
    const writtenOn = earlierOf(addDays(startsOn, -3), addDays(today, -1));
    if (!writtenById || chance(key) > 0.55) return [];
    return [
      {
        ...{ id: seedId(key), traineeId, movesOn: toDbDay(startsOn), writtenById },
        ...{ goals: pick(GOALS, `goals:${key}`), nextSteps: pick(STEPS, `steps:${key}`) },
        writtenAt: instantAt(writtenOn, 16 * 60 + 10, "Europe/Berlin"),
      },
    ];
  });
  await db.handover.createMany({ data: rows });
}
