import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { aPerson } from "./people";
import { nextNumber } from "./sequence";

type ExamGiven = Partial<Omit<Prisma.ExamUncheckedCreateInput, "on">> & {
  cohortId: string;
  on: string;
};

/** An intermediate exam on a day. */
export async function anExam(client: Tx, { on, ...given }: ExamGiven) {
  return client.exam.create({
    data: {
      kind: "intermediate",
      title: `Prüfung ${nextNumber()}`,
      plannedById: (await aPerson(client)).id,
      ...given,
      on: toDbDay(day(on)),
    },
  });
}

type ResultGiven = Partial<Prisma.ExamResultUncheckedCreateInput> & {
  examId: string;
  traineeId: string;
};

/** On the scale of the exam's programme unless told. */
export async function aResult(client: Tx, given: ResultGiven) {
  const exam = await client.exam.findUniqueOrThrow({
    where: { id: given.examId },
    select: { cohort: { select: { programme: { select: { gradeScale: true } } } } },
  });
  return client.examResult.create({
    data: {
      scale: exam.cohort.programme.gradeScale,
      recordedById: (await aPerson(client)).id,
      ...given,
    },
  });
}
