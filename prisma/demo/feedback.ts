import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { FEWEST_ANSWERS } from "../../app/domain/progress/site-feedback";
import { chance, seedId } from "../seed-id";
import type { Stay } from "./stays";

const TEXTS = [
  "Die Einarbeitung am ersten Tag hat mir sehr geholfen.",
  "Bitte früher sagen, an welchem Schalter man eingeteilt ist.",
  "Ich durfte schnell selbst beraten, das war gut.",
  "Mehr Zeit für Fragen vor der Öffnung wäre schön.",
  "Das Team hat mich bei allem mitgenommen.",
];

/** Answers of cohorts before these: with them this site can be read whatever the others have. */
const EARLIER: Record<string, number> = { KMI: 7 };

/** Of each finished station some have answered. */
export async function seedFeedback(
  db: PrismaClient,
  { stays, today }: { stays: readonly Stay[]; today: Day },
): Promise<void> {
  const answered = stays.filter(
    (stay) => stay.endsOn < today && chance(`feedback:${stay.traineeId}:${stay.phase}`) < 0.4,
  );
  await db.feedbackGiven.createMany({
    data: answered.map(({ traineeId, site, cohort, phase }) => ({
      traineeId,
      siteId: seedId(`site:${site}`),
      phaseId: seedId(`phase:${cohort}:${phase}`),
    })),
  });
  const sites = new Set([...Object.keys(EARLIER), ...answered.map(({ site }) => site)]);
  const countOf = (code: string) =>
    (EARLIER[code] ?? 0) + answered.filter(({ site }) => site === code).length;
  await db.siteFeedback.createMany({
    data: [...sites].flatMap((site) => answersOn(site, countOf(site))),
  });
}

/** Shown five at a time; what is left waits for the next. */
function answersOn(site: string, count: number) {
  const shown = count - (count % FEWEST_ANSWERS);
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
