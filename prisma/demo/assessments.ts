import { fromDbDay, toDbDay } from "../../app/db/dates";
import type { AssessmentState, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { assessmentDueOn, talkDueOn } from "../../app/domain/progress/assessment-due";
import { chance, pick, seedId } from "../seed-id";
import { ASSESSMENT_TEXTS, MARK_NOTES, STATEMENTS, TALK_NOTES } from "./assessment-texts";
import type { Stay } from "./stays";

const STATES: readonly AssessmentState[] = ["confirmed", "discussed", "completed", "draft"];

/** After so many days everything about a station is written, talked over and confirmed. */
const SETTLED_AFTER = 16;

/** One assessment per finished station: of the cohort in placement in every state, of others confirmed. */
export async function seedAssessments(
  db: PrismaClient,
  { stays, today }: { stays: readonly Stay[]; today: Day },
): Promise<void> {
  const finished = new Set(
    stays.filter(({ endsOn }) => endsOn < today).map(({ cohort }) => cohort),
  );
  const placements = await db.placement.findMany({
    where: {
      inForce: true,
      endsOn: { lt: toDbDay(today) },
      plan: { cohort: { name: { in: [...finished] } } },
    },
    include: {
      practicalTrainer: true,
      trainee: { select: { cohort: { select: { name: true, programme: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const lately = placements.filter(({ trainee }) => trainee.cohort.name === "VFA-2025");
  const drafted = placements.flatMap((placed) => {
    const { id, traineeId, phaseId, practicalTrainer, trainee } = placed;
    const { cohort } = trainee;
    const stay = { startsOn: fromDbDay(placed.startsOn), endsOn: fromDbDay(placed.endsOn) };
    const state = stateOf(id, lately.indexOf(placed));
    if (!practicalTrainer || state === null) return [];
    const row = {
      ...{ id: seedId(`assessment:${id}`), traineeId, placementId: id, phaseId },
      authorId: practicalTrainer.personId,
      dueOn: toDbDay(assessmentDueOn(stay)),
      text: state === "draft" ? "" : pick(ASSESSMENT_TEXTS, id),
      talkOn: toDbDay(talkDueOn(stay)),
      talkNote: pick(TALK_NOTES, `talk:${id}`),
    };
    const settledOn = addDays(stay.endsOn, SETTLED_AFTER);
    const by = settledOn < today ? settledOn : today;
    return [{ row, state, by, programme: cohort.programme }];
  });
  await db.assessment.createMany({ data: drafted.map(({ row }) => row) });
  await db.assessmentMark.createMany({ data: drafted.flatMap(marksOf) });
  for (const { row, state, by } of drafted) {
    if (state === "draft") continue;
    const data = { state, ...stamps(row.id, state, by) };
    await db.assessment.update({ where: { id: row.id }, data });
  }
}

type Drafted = {
  row: { id: string };
  state: AssessmentState;
  programme: { criteria: string[]; gradeScale: string };
};

function marksOf({ row, state, programme }: Drafted) {
  return programme.criteria.map((criterion, ordinal) => {
    const luck = chance(`${row.id}:${criterion}`);
    const grade =
      programme.gradeScale === "grades_1_6" ? 1 + Math.floor(luck * 3) : 15 - Math.floor(luck * 8);
    return {
      ...{ assessmentId: row.id, criterion, ordinal },
      grade: state === "draft" && ordinal > 2 ? null : grade,
      text: luck < 0.4 ? pick(MARK_NOTES, `${row.id}:${criterion}`) : "",
    };
  });
}

/** Of a cohort that is long through with it, a few were never begun: a planner names who writes them. */
function stateOf(placementId: string, lately: number): AssessmentState | null {
  if (lately >= 0) return STATES[lately % STATES.length] ?? "draft";
  return chance(`assessed:${placementId}`) < 0.05 ? null : "confirmed";
}

function stamps(id: string, state: AssessmentState, by: Day) {
  const at = (days: number) => instantAt(addDays(by, -days), 10 * 60 + 30, "Europe/Berlin");
  const isDiscussed = state === "discussed" || state === "confirmed";
  const answers = isDiscussed && chance(`statement:${id}`) < 0.4;
  return {
    completedAt: at(9),
    discussedOn: isDiscussed ? toDbDay(addDays(by, -7)) : null,
    ...(answers && { traineeComment: pick(STATEMENTS, id), commentedAt: at(6) }),
    ...(state === "confirmed" && {
      ...{ confirmedAt: at(4), confirmedById: seedId("person:planner:0"), readAt: at(6) },
    }),
  };
}
