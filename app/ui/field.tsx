import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export interface FieldLook {
  label: ReactNode;
  name: string;
  /** Defaults to an id made from the name, to which an error summary can lead. */
  id?: string;
  hint?: ReactNode;
  /** The whole sentence, already in the reader's language. */
  error?: string | undefined;
  required?: boolean;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** The label is read out but not seen. */
  labelHidden?: boolean;
}

/** What ties a control to its label, hint and error. */
export interface FieldControl {
  id: string;
  name: string;
  required?: true;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
}

interface FieldProps extends FieldLook {
  children: (control: FieldControl) => ReactNode;
  className?: string | undefined;
}

export function Field({ children, className, ...look }: FieldProps) {
  const { label, hint, error } = look;
  const control = controlOf(look);
  return (
    <div className={classNames("kern-form-input", error && "kern-form-input--error", className)}>
      <label
        className={classNames("kern-label", look.labelHidden && "visually-hidden")}
        htmlFor={control.id}
      >
        {label}
        <FieldMark required={look.required} optional={look.optional} />
      </label>
      {hint && <FieldHint id={`${control.id}-hint`}>{hint}</FieldHint>}
      {children(control)}
      {error && <FieldError id={`${control.id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function controlOf({ id, name, hint, error, required }: FieldLook): FieldControl {
  const controlId = id ?? fieldId(name);
  const describedBy = classNames(
    hint != null && hint !== false && `${controlId}-hint`,
    error && `${controlId}-error`,
  );
  return {
    id: controlId,
    name,
    ...(required && { required }),
    ...(error && { "aria-invalid": true }),
    ...(describedBy && { "aria-describedby": describedBy }),
  };
}

export function FieldMark({ required, optional }: Pick<FieldLook, "required" | "optional">) {
  const { t } = useTranslation("common");
  if (required) {
    return (
      <span className="field__required" aria-hidden="true">
        {" *"}
      </span>
    );
  }
  return optional ? <span className="kern-label__optional">{` (${t("optional")})`}</span> : null;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="kern-hint field__hint" id={id}>
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="kern-error field__error" id={id}>
      <Icon name="danger" />
      <span>{children}</span>
    </p>
  );
}
