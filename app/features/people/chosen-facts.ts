// Field by field, what the planner chose of two entries.
import type { MergePeople } from "./merge-people.schema";
import { personFields } from "./person-facts";

type PersonRow = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  birthDate: Date | null;
  postcode: string | null;
};
type TraineeRow = { cohortId: string; entryOn: Date; partTimePercent: number };
type TrainerRow = { siteId: string | null; maxTrainees: number };

export function chosenPerson(keep: PersonRow, gone: PersonRow, choice: MergePeople): PersonRow {
  const chosen = personFields.map((field) => [
    field,
    (choice[field] === "gone" ? gone : keep)[field],
  ]);
  return Object.fromEntries(chosen) as PersonRow;
}

/** The first day belongs to the cohort: of two cohorts, both come from the same entry. */
export function chosenTrainee(keep: TraineeRow, gone: TraineeRow, choice: MergePeople) {
  const isOneCohort = keep.cohortId === gone.cohortId;
  const first = isOneCohort ? choice.entryOn : choice.cohortId;
  return {
    cohortId: (choice.cohortId === "gone" ? gone : keep).cohortId,
    entryOn: (first === "gone" ? gone : keep).entryOn,
    partTimePercent: (choice.partTimePercent === "gone" ? gone : keep).partTimePercent,
    version: { increment: 1 },
  };
}

export function chosenTrainer(keep: TrainerRow, gone: TrainerRow, choice: MergePeople) {
  return {
    siteId: (choice.siteId === "gone" ? gone : keep).siteId,
    maxTrainees: (choice.maxTrainees === "gone" ? gone : keep).maxTrainees,
    version: { increment: 1 },
  };
}
