import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldLook } from "./field";

interface FileFieldProps
  extends FieldLook,
    Omit<ComponentProps<"input">, keyof FieldLook | "type"> {}

/** The whole framed area takes a dropped file. */
export function FileField(props: FileFieldProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { className, ...input } = rest;
  const look = { label, name, id, hint, error, required, optional, labelHidden };
  return (
    <Field {...look} className={className}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="file"
          className={classNames(
            "kern-form-input__input",
            "field__file",
            error && "kern-form-input__input--error",
          )}
        />
      )}
    </Field>
  );
}
