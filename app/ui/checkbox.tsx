import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlOf, FieldError, FieldHint, type FieldLook, FieldMark } from "./field";

interface CheckboxProps
  extends FieldLook,
    Omit<ComponentProps<"input">, keyof FieldLook | "type"> {}

export function Checkbox(props: CheckboxProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { className, ...input } = rest;
  const control = controlOf({ label, name, id, hint, error, required });
  return (
    <div className={classNames("kern-form-check", error && "kern-form-check--error", className)}>
      <input
        {...input}
        {...control}
        type="checkbox"
        className={classNames(
          "kern-form-check__checkbox",
          error && "kern-form-check__checkbox--error",
        )}
      />
      <label
        className={classNames("kern-label", labelHidden && "visually-hidden")}
        htmlFor={control.id}
      >
        {label}
        <FieldMark required={required} optional={optional} />
      </label>
      {hint && <FieldHint id={`${control.id}-hint`}>{hint}</FieldHint>}
      {error && <FieldError id={`${control.id}-error`}>{error}</FieldError>}
    </div>
  );
}
