import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { chance, seedId } from "../seed-id";
import type { Stay } from "./stays";

const TEXTS = [
  "Die Einarbeitung am ersten Tag hat mir sehr geholfen.",
  "Bitte früher sagen, an welchem Schalter man eingeteilt ist.",
  "Ich durfte schnell selbst beraten, das war gut.",
  "Mehr Zeit für Fragen vor der Öffnung wäre schön.",
  "Das Team hat mich bei allem mitgenommen.",
];

/** One site with enough answers to be read, one with too few; of each finished station some have answered. */
export async function seedFeedback(
  db: PrismaClient,
  { stays, today }: { stays: readonly Stay[]; today: Day },
): Promise<void> {
  await db.siteFeedback.createMany({
    data: [...answersOn("KMI", 7, 5), ...answersOn("KAL", 3, 0)],
  });
  const answered = stays.filter(
    (stay) => stay.endsOn < today && chance(`feedback:${stay.traineeId}:${stay.phase}`) < 0.4,
  );
  const rows = answered.map((stay) => ({
    traineeId: stay.traineeId,
    siteId: seedId(`site:${stay.site}`),
    phaseId: seedId(`phase:${stay.cohort}:${stay.phase}`),
  }));
  await db.feedbackGiven.createMany({ data: rows });
}

/** The first of them are shown; what waits is counted with the next. */
function answersOn(site: string, count: number, shown: number) {
  return Array.from({ length: count }, (_, index) => {
    const key = `feedback:${site}:${index}`;
    const step = (aspect: string) => 5 - Math.floor(chance(`${key}:${aspect}`) * 3.4);
    return {
      ...{ id: seedId(key), siteId: seedId(`site:${site}`), isShown: index < shown },
      ...{ introduction: step("introduction"), guidance: step("guidance") },
      ...{ tasks: step("tasks"), team: step("team") },
      text: index % 2 === 0 ? (TEXTS[index % TEXTS.length] ?? null) : null,
    };
  });
}
