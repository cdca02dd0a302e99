import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names";
import { Field, type FieldLook } from "./field";

export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}

type SelectProps = Omit<ComponentProps<"select">, keyof FieldLook | "multiple" | "children">;

interface SelectFieldProps extends FieldLook, SelectProps {
  choices: readonly (Choice | ChoiceGroup)[];
  /** The words of the empty choice; `false` where one of the choices is always taken. */
  emptyChoice?: string | false;
  width?: "short" | "medium" | "full";
}

export function SelectField(props: SelectFieldProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { choices, emptyChoice, width = "full", className, ...select } = rest;
  const { t } = useTranslation("common");
  const look = { label, name, id, hint, error, required, optional, labelHidden };
  return (
    <Field {...look} className={className}>
      {(control) => (
        <div className={classNames("kern-form-input__select-wrapper", `field__control--${width}`)}>
          <select
            {...select}
            {...control}
            className={classNames(
              "kern-form-input__select",
              error && "kern-form-input__select--error",
            )}
          >
            {emptyChoice !== false && <option value="">{emptyChoice ?? t("choose")}</option>}
            <Options choices={choices} />
          </select>
        </div>
      )}
    </Field>
  );
}

function Options({ choices }: { choices: readonly (Choice | ChoiceGroup)[] }) {
  return choices.map((choice) =>
    "choices" in choice ? (
      <optgroup key={choice.label} label={choice.label}>
        <Options choices={choice.choices} />
      </optgroup>
    ) : (
      <option key={choice.value} value={choice.value} disabled={choice.disabled}>
        {choice.label}
      </option>
    ),
  );
}
