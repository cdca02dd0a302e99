import { createHash } from "node:crypto";
import { toDbDay } from "../../app/db/dates";
import type { PrismaClient, RecordState } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, pick, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import type { DemoTrainee } from "./people";

type Cast = {
  trainees: readonly DemoTrainee[];
  clusters: readonly DemoCluster[];
  week: Day;
  today: Day;
};

const TEXTS = [
  "An- und Ummeldungen am Schalter bearbeitet; Wohnungsgeberbestätigungen geprüft.",
  "Personalausweise ausgegeben, Anträge aufgenommen, Fingerabdrücke erfasst.",
  "Hospitation am Empfang, Termine vergeben, Wartende beraten.",
  "Führungszeugnisse beantragt, Gebühren kassiert, Kassenabschluss mitgemacht.",
] as const;

const EIGHT_DAYS_AND_A_BIT = (8 * 24 + 14) * 3_600_000;

/** Ten weeks of records of the programme that asks for them, in every state. */
export async function seedRecords(db: PrismaClient, cast: Cast): Promise<void> {
  const writers = cast.trainees.filter((trainee) => trainee.cohort === "VFA-2025");
  const rows = writers.flatMap((trainee) =>
    Array.from({ length: 10 }, (_, weeksAgo) =>
      record(trainee, addDays(cast.week, -7 * weeksAgo), weeksAgo),
    ),
  );
  const written = rows.filter((row) => row !== null);
  await db.record.createMany({ data: written });
  const people = new Map(
    (await db.trainer.findMany()).map((trainer) => [trainer.id, trainer.personId]),
  );
  const leadOf = (traineeId: string) =>
    cast.clusters.find(({ members }) => members.some(({ id }) => id === traineeId))?.trainerId ??
    "";
  await db.signOff.createMany({
    data: written
      .filter((row) => row.state === "signed_off")
      .map((row) => ({
        id: seedId(`sign-off:${row.id}`),
        recordId: row.id,
        signedAt: new Date(row.weekOn.getTime() + EIGHT_DAYS_AND_A_BIT),
        signedById: people.get(leadOf(row.traineeId)) ?? "",
        checksum: createHash("sha256").update(row.text).digest("hex"),
      })),
  });
}

function record(trainee: DemoTrainee, week: Day, weeksAgo: number) {
  const key = `record:${trainee.id}:${week}`;
  const state = stateFor(weeksAgo, chance(key));
  if (state === null) return null;
  return {
    id: seedId(key),
    traineeId: trainee.id,
    weekOn: toDbDay(week),
    state,
    text: pick(TEXTS, key),
    ...(state !== "draft" && {
      submittedAt: instantAt(addDays(week, 4), 15 * 60, "Europe/Berlin"),
    }),
    ...(state === "returned" && { comment: "Bitte ergänzen Sie, welche Module Sie geübt haben." }),
  };
}

function stateFor(weeksAgo: number, luck: number): RecordState | null {
  if (weeksAgo === 0) return luck < 0.5 ? "draft" : null;
  if (weeksAgo === 1) return luck < 0.6 ? "submitted" : "draft";
  if (weeksAgo === 2) return luck < 0.2 ? "returned" : "submitted";
  return luck < 0.06 ? null : "signed_off";
}
