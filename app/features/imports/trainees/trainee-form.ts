import {
  guessTraineeColumns,
  isTraineeHeader,
  traineeListFields,
} from "~/domain/people/trainee-list-columns";
import { distilRemark } from "~/domain/people/trainee-list-remark";
import type { ListForm } from "../list-kind";

const fields: readonly string[] = traineeListFields;

export const traineeForm: ListForm = {
  belongsTo: "cohort",
  isHeader: isTraineeHeader,
  guess: guessTraineeColumns,
  choices: () => fields.map((field) => ({ field })),
  isField: (field) => fields.includes(field),
  refusal: (set) => {
    const has = (field: string) => set.includes(field);
    const isNamed = has("fullName") || (has("familyName") && has("givenName"));
    return isNamed ? null : { code: "name-column-missing" };
  },
  distil: (field, cell) => (field === "remark" ? distilRemark(cell) : cell),
};
