import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldLook } from "./field";

type InputProps = Omit<ComponentProps<"input">, keyof FieldLook>;

interface TextFieldProps extends FieldLook, InputProps {
  /** How much is expected to be typed; the field is never wider than its place. */
  width?: "short" | "medium" | "full";
}

/** A single line: text, e-mail, password, number, search, time. */
export function TextField(props: TextFieldProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { width = "full", className, type = "text", ...input } = rest;
  const look = { label, name, id, hint, error, required, optional, labelHidden };
  return (
    <Field {...look} className={className}>
      {(control) => (
        <input
          {...input}
          {...control}
          type={type}
          className={classNames(
            "kern-form-input__input",
            `field__control--${width}`,
            error && "kern-form-input__input--error",
          )}
        />
      )}
    </Field>
  );
}
