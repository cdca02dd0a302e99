import { toDbDay } from "../../app/db/dates";
import type { AssessmentState, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { chance, seedId } from "../seed-id";
import type { Stay } from "./stays";

const CRITERIA = [
  "Fachwissen",
  "Arbeitsqualität",
  "Arbeitstempo",
  "Selbstständigkeit",
  "Bürgerorientierung",
  "Teamverhalten",
  "Lernbereitschaft",
] as const;

const STATES: readonly AssessmentState[] = ["confirmed", "discussed", "completed", "draft"];

/** One assessment per finished station of the cohort that is in placement, in every state. */
export async function seedAssessments(
  db: PrismaClient,
  { stays, today }: { stays: readonly Stay[]; today: Day },
): Promise<void> {
  const finished = stays.filter((stay) => stay.cohort === "VFA-2025" && stay.endsOn < today);
  const ids = finished.map(placementIdOf);
  const placements = await db.placement.findMany({
    where: { id: { in: ids } },
    include: { practicalTrainer: true },
  });
  const rows = placements.flatMap(({ id, traineeId, endsOn, practicalTrainer }, index) => {
    if (!practicalTrainer) return [];
    const state = STATES[index % STATES.length] ?? "draft";
    return [
      {
        id: seedId(`assessment:${id}`),
        traineeId,
        placementId: id,
        authorId: practicalTrainer.personId,
        state,
        dueOn: endsOn,
        text: textFor(state),
        ...stamps(state, today),
      },
    ];
  });
  await db.assessment.createMany({ data: rows });
  await db.assessmentMark.createMany({
    data: rows
      .filter((row) => row.state !== "draft")
      .flatMap((row) =>
        CRITERIA.map((criterion) => ({
          assessmentId: row.id,
          criterion,
          grade: 1 + Math.floor(chance(`${row.id}:${criterion}`) * 3),
        })),
      ),
  });
}

function placementIdOf(stay: Stay): string {
  const planId = seedId("plan:VFA-2025:Einsatzplan Stationen A bis C");
  return seedId(`placement:${planId}:${stay.traineeId}:${stay.phase}`);
}

function textFor(state: AssessmentState): string {
  return state === "draft"
    ? ""
    : "Arbeitet sorgfältig und freundlich; fragt nach, wo etwas unklar ist.";
}

function stamps(state: AssessmentState, today: Day) {
  const at = (days: number) => toDbDay(addDays(today, -days));
  return {
    completedAt: state === "draft" ? null : at(9),
    discussedOn: state === "discussed" || state === "confirmed" ? at(7) : null,
    ...(state === "confirmed" && { confirmedAt: at(4), confirmedById: seedId("person:planner:0") }),
  };
}
