import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { controlOf, FieldError, FieldHint, type FieldLook, FieldMark } from "./field";

interface FieldSetProps extends FieldLook {
  children: ReactNode;
  horizontal?: boolean;
  className?: string | undefined;
}

/** Several controls under one question. */
export function FieldSet({ children, horizontal, className, ...look }: FieldSetProps) {
  const { label, hint, error, required, optional, labelHidden } = look;
  const control = controlOf(look);
  return (
    <fieldset
      id={control.id}
      className={classNames("kern-fieldset", error && "kern-fieldset--error", className)}
      aria-describedby={control["aria-describedby"]}
    >
      <legend className={classNames("kern-label", labelHidden && "visually-hidden")}>
        {label}
        <FieldMark required={required} optional={optional} />
      </legend>
      {hint && <FieldHint id={`${control.id}-hint`}>{hint}</FieldHint>}
      <div
        className={classNames(
          "kern-fieldset__body",
          horizontal && "kern-fieldset__body--horizontal",
        )}
      >
        {children}
      </div>
      {error && <FieldError id={`${control.id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
