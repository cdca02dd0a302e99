import { toDbDay } from "../../app/db/dates";
import type { AssessmentState, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { assessmentDueOn, talkDueOn } from "../../app/domain/progress/assessment-due";
import { chance, pick, seedId } from "../seed-id";
import { ASSESSMENT_TEXTS, MARK_NOTES, STATEMENTS, TALK_NOTES } from "./assessment-texts";
import type { Stay } from "./stays";

const STATES: readonly AssessmentState[] = ["confirmed", "discussed", "completed", "draft"];

/** One assessment per finished station of the cohort that is in placement, in every state. */
export async function seedAssessments(
  db: PrismaClient,
  { stays, today }: { stays: readonly Stay[]; today: Day },
): Promise<void> {
  const finished = stays.filter((stay) => stay.cohort === "VFA-2025" && stay.endsOn < today);
  const placements = await db.placement.findMany({
    where: { id: { in: finished.map(placementIdOf) } },
    include: {
      practicalTrainer: true,
      trainee: { select: { cohort: { select: { programme: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const byId = new Map(finished.map((stay) => [placementIdOf(stay), stay]));
  const drafted = placements.flatMap(
    ({ id, traineeId, phaseId, practicalTrainer, trainee }, index) => {
      const stay = byId.get(id);
      if (!practicalTrainer || !stay) return [];
      const state = STATES[index % STATES.length] ?? "draft";
      const row = {
        ...{ id: seedId(`assessment:${id}`), traineeId, placementId: id, phaseId },
        authorId: practicalTrainer.personId,
        dueOn: toDbDay(assessmentDueOn(stay)),
        text: state === "draft" ? "" : pick(ASSESSMENT_TEXTS, id),
        talkOn: toDbDay(talkDueOn(stay)),
        talkNote: pick(TALK_NOTES, `talk:${id}`),
      };
      return [{ row, state, programme: trainee.cohort.programme }];
    },
  );
  await db.assessment.createMany({ data: drafted.map(({ row }) => row) });
  await db.assessmentMark.createMany({ data: drafted.flatMap(marksOf) });
  for (const { row, state } of drafted) {
    if (state === "draft") continue;
    const data = { state, ...stamps(row.id, state, today) };
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

function placementIdOf(stay: Stay): string {
  const planId = seedId("plan:VFA-2025:Einsatzplan Stationen A bis C");
  return seedId(`placement:${planId}:${stay.traineeId}:${stay.phase}`);
}

function stamps(id: string, state: AssessmentState, today: Day) {
  const at = (days: number) => instantAt(addDays(today, -days), 10 * 60 + 30, "Europe/Berlin");
  const isDiscussed = state === "discussed" || state === "confirmed";
  const answers = isDiscussed && chance(`statement:${id}`) < 0.4;
  return {
    completedAt: at(9),
    discussedOn: isDiscussed ? toDbDay(addDays(today, -7)) : null,
    ...(answers && { traineeComment: pick(STATEMENTS, id), commentedAt: at(6) }),
    ...(state === "confirmed" && {
      ...{ confirmedAt: at(4), confirmedById: seedId("person:planner:0"), readAt: at(6) },
    }),
  };
}
