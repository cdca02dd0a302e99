import { useTranslation } from "react-i18next";
import { type CellProblem, correctionKey } from "~/domain/lists/cell-problem";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { AS_IT_IS } from "../correct-cells.schema";
import { useShown } from "./show-value";

type CellAnswerProps = { row: number; problem: CellProblem };

/** A choice where there are some, else a line to type what the cell should say. */
export function CellAnswer({ row, problem }: CellAnswerProps) {
  const { t } = useTranslation("lists");
  const shown = useShown();
  const { field, choices, values } = problem;
  const key = correctionKey(row, field);
  const look = {
    id: `cell-${row}-${field.replace(/\W+/g, "-")}-${problem.code}`,
    label: t("choice.label", {
      row,
      field: field === "row" ? "" : answerLabel(field, shown.field),
    }),
    labelHidden: true,
  };
  if (!choices) {
    const typed = String(values?.text ?? "");
    return <TextField {...look} name={`text-${key}`} defaultValue={typed} maxLength={200} />;
  }
  const [first = ""] = choices;
  const open =
    problem.severity === "question"
      ? t("choice.suggestion", { choice: shown.choice(problem, first) })
      : t("choice.pick");
  return (
    <SelectField
      {...look}
      name={`cell-${key}`}
      defaultValue={AS_IT_IS}
      emptyChoice={false}
      choices={[
        { value: AS_IT_IS, label: open },
        ...choices.map((choice) => ({ value: choice, label: shown.choice(problem, choice) })),
      ]}
    />
  );
}

function answerLabel(field: string, nameOf: (field: string) => string): string {
  return field === "maxCommute" ? nameOf("remark") : nameOf(field);
}
