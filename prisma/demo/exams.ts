// Exams in every state: one that was, with results, a correction and somebody who was excused; its
// retake; one that comes soon with people who lack something; one far away; one that was cancelled.
import { toDbDay } from "../../app/db/dates";
import type { ExamKind, Prisma, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, isWeekend } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, seedId } from "../seed-id";
import type { DemoTrainee } from "./people";
import { type CohortPlot, phasesOf } from "./story";

type Cast = {
  cohorts: readonly CohortPlot[];
  trainees: readonly DemoTrainee[];
  today: Day;
};

type ExamPlot = {
  key: string;
  cohort: string;
  kind: ExamKind;
  title: string;
  on: Day;
  place: string;
  repeats?: string;
  cancelReason?: string;
};

const PLANNER = seedId("person:planner:0");
const SCHOOL = "Verwaltungsschule, Normannenweg 26, Raum 2.14";
const HALL = "Verwaltungsschule, Normannenweg 26, Aula";
const BEGIN = { hour: 8, minute: 30 };

export async function seedExams(db: PrismaClient, cast: Cast): Promise<void> {
  await db.admissionConditions.create({
    data: {
      programmeId: seedId("programme:VFA"),
      kind: "intermediate",
      ...{ recordsComplete: true, levelsPercent: 20, assessmentsConfirmed: false },
      reason: "Vor der Zwischenprüfung soll ein Fünftel der Module am Ziel sein.",
    },
  });
  const exams = examPlots(cast);
  await db.exam.createMany({ data: exams.map((exam) => examRow(exam, cast.today)) });
  const written = exams.find(({ key }) => key === "rsa-written");
  if (written) await seedResults(db, written, cast);
}

function examPlots({ cohorts, today }: Cast): ExamPlot[] {
  const finalOf = (name: string) => {
    const cohort = cohorts.find((one) => one.name === name);
    const phase = cohort && phasesOf(cohort).find(({ kind }) => kind === "exam");
    return workday(phase?.startsOn ?? addDays(today, 300));
  };
  const written = workday(addDays(today, -41));
  return [
    {
      ...{ key: "rsa-written", cohort: "RSA-2025", kind: "intermediate", place: HALL },
      ...{ title: "Zwischenprüfung, schriftlicher Teil", on: written },
    },
    {
      ...{ key: "rsa-again", cohort: "RSA-2025", kind: "intermediate", place: SCHOOL },
      ...{ title: "Zwischenprüfung, schriftlicher Teil, Wiederholung", repeats: "rsa-written" },
      on: workday(addDays(today, 26)),
    },
    {
      ...{ key: "rsa-talk", cohort: "RSA-2025", kind: "intermediate", place: SCHOOL },
      ...{ title: "Zwischenprüfung, Fachgespräch", on: workday(addDays(today, -6)) },
      cancelReason: "Der Prüfungsausschuss ist nicht vollzählig.",
    },
    {
      ...{ key: "rsa-final", cohort: "RSA-2025", kind: "final", place: HALL },
      ...{ title: "Laufbahnprüfung, schriftlicher Teil", on: finalOf("RSA-2025") },
    },
    {
      ...{ key: "vfa-written", cohort: "VFA-2025", kind: "intermediate", place: HALL },
      ...{ title: "Zwischenprüfung, alle Bereiche", on: workday(addDays(today, 19)) },
    },
    {
      ...{ key: "vfa-final", cohort: "VFA-2025", kind: "final", place: HALL },
      ...{ title: "Abschlussprüfung, schriftlicher Teil", on: finalOf("VFA-2025") },
    },
    {
      ...{ key: "rsa-next", cohort: "RSA-2026", kind: "final", place: HALL },
      ...{ title: "Laufbahnprüfung, schriftlicher Teil", on: finalOf("RSA-2026") },
    },
  ];
}

function workday(on: Day): Day {
  return isWeekend(on) ? workday(addDays(on, 1)) : on;
}

function examRow(exam: ExamPlot, today: Day): Prisma.ExamCreateManyInput {
  const { key, cohort, kind, title, on, place, repeats, cancelReason } = exam;
  return {
    id: seedId(`exam:${key}`),
    cohortId: seedId(`cohort:${cohort}`),
    ...{ kind, title, place, on: toDbDay(on), plannedById: PLANNER },
    startMinute: BEGIN.hour * 60 + BEGIN.minute,
    repeatsId: repeats ? seedId(`exam:${repeats}`) : null,
    plannedAt: at(addDays(today, -70)),
    ...(cancelReason && {
      cancelReason,
      cancelledById: PLANNER,
      cancelledAt: at(addDays(today, -9)),
    }),
  };
}

/** Most pass; two do not, one was excused, and one grade was counted wrong. */
async function seedResults(db: PrismaClient, exam: ExamPlot, { trainees, today }: Cast) {
  const people = trainees
    .filter(({ cohort }) => cohort === exam.cohort)
    .sort((a, b) => chance(`exam:${a.id}`) - chance(`exam:${b.id}`));
  const rows = people.map(({ id }, place) => ({
    id: seedId(`result:${exam.key}:${id}`),
    examId: seedId(`exam:${exam.key}`),
    traineeId: id,
    scale: "points_0_15" as const,
    ...gradeAt(place, id),
    recordedAt: at(addDays(today, -20)),
    recordedById: PLANNER,
  }));
  await db.examResult.createMany({ data: rows });
  const wrong = rows[3];
  if (!wrong) return;
  await db.examResult.create({
    data: {
      ...wrong,
      ...{ id: seedId(`correction:${wrong.id}`), grade: 12, absence: null, correctsId: wrong.id },
      ...{ reason: "Die Punkte von Aufgabe 4 fehlten.", recordedAt: at(addDays(today, -12)) },
    },
  });
}

function gradeAt(place: number, traineeId: string) {
  if (place === 0) return { grade: null, absence: "excused" as const };
  if (place <= 2) return { grade: 2 + place, absence: null };
  return { grade: 6 + Math.floor(chance(`grade:${traineeId}`) * 9), absence: null };
}

function at(on: Day): Date {
  return instantAt(on, 11 * 60 + 10, "Europe/Berlin");
}
