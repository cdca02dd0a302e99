import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldLook } from "./field";

interface TextAreaFieldProps extends FieldLook, Omit<ComponentProps<"textarea">, keyof FieldLook> {}

export function TextAreaField(props: TextAreaFieldProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { className, rows = 4, ...textarea } = rest;
  const look = { label, name, id, hint, error, required, optional, labelHidden };
  return (
    <Field {...look} className={className}>
      {(control) => (
        <textarea
          {...textarea}
          {...control}
          rows={rows}
          className={classNames(
            "kern-form-input__input",
            "field__textarea",
            error && "kern-form-input__input--error",
          )}
        />
      )}
    </Field>
  );
}
