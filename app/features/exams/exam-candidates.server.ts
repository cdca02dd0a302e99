import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { isCandidate } from "~/domain/progress/exam";
import { gradeOf, mustRepeat } from "~/domain/progress/exam-result";

/** The result that counts is the one that nothing corrects. */
export const standingResults = {
  where: { correctedBy: { none: {} } },
  select: { traineeId: true, scale: true, grade: true, absence: true },
} as const;

type ExamRow = { id: string; cohortId: string; repeatsId: string | null; on: Day };

/** The people of an exam's list by name: of its cohort, or those who repeat. One query. */
export async function examCandidates(client: Tx, exam: ExamRow) {
  const rows = await client.trainee.findMany({
    where: { OR: [...belongsTo(exam), { examResults: { some: { examId: exam.id } } }] },
    select: candidateSelection(exam),
    orderBy: [{ person: { searchKey: "asc" } }, { id: "asc" }],
  });
  return rows.filter(({ enrolments, examResults }) =>
    isCandidate(
      {
        steps: enrolments.map(enrolmentStep),
        hasResult: examResults.some(({ examId }) => examId === exam.id),
        belongs: exam.repeatsId === null || repeats(exam.repeatsId, examResults),
      },
      exam.on,
    ),
  );
}

export type ExamCandidate = Awaited<ReturnType<typeof examCandidates>>[number];

function belongsTo({ cohortId, repeatsId }: ExamRow): Prisma.TraineeWhereInput[] {
  return repeatsId ? [{ examResults: { some: { examId: repeatsId } } }] : [{ cohortId }];
}

type ResultRow = ExamCandidateRow["examResults"][number];

function repeats(examId: string, results: readonly ResultRow[]): boolean {
  const result = results.find((one) => one.examId === examId);
  return result !== undefined && mustRepeat(result.scale, gradeOf(result));
}

function candidateSelection({ id, repeatsId }: ExamRow) {
  return {
    ...{ id: true, personId: true },
    person: { select: { givenName: true, familyName: true } },
    enrolments: { select: stepSelection },
    examResults: {
      where: { examId: { in: repeatsId ? [id, repeatsId] : [id] }, ...standingResults.where },
      select: { ...standingResults.select, examId: true },
    },
  } satisfies Prisma.TraineeSelect;
}

type ExamCandidateRow = Prisma.TraineeGetPayload<{ select: ReturnType<typeof candidateSelection> }>;
