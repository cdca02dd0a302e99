import type { ComponentProps, ReactNode } from "react";
import { type FieldLook, fieldId } from "./field";
import { FieldSet } from "./field-set";

export interface RadioChoice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

type RadioProps = Omit<ComponentProps<"input">, keyof FieldLook | "type" | "value">;

interface RadioFieldProps extends FieldLook, RadioProps {
  choices: readonly RadioChoice[];
  horizontal?: boolean;
  value?: string | undefined;
}

export function RadioField(props: RadioFieldProps) {
  const { label, name, id, hint, error, required, optional, labelHidden, ...rest } = props;
  const { choices, horizontal, className, ...radios } = rest;
  const look = { label, name, id, hint, error, required, optional, labelHidden };
  return (
    <FieldSet {...look} horizontal={horizontal} className={className}>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          id={`${id ?? fieldId(name)}-${choice.value}`}
          name={name}
          required={required}
          choice={choice}
          radios={radios}
        />
      ))}
    </FieldSet>
  );
}

interface OneRadioProps {
  id: string;
  name: string;
  required: boolean | undefined;
  choice: RadioChoice;
  radios: Omit<RadioProps, "className"> & { value?: string | undefined };
}

function Radio({ id, name, required, choice, radios }: OneRadioProps) {
  const { value, defaultValue, ...input } = radios;
  return (
    <div className="kern-form-check">
      <input
        {...input}
        {...(value !== undefined && { checked: value === choice.value })}
        {...(defaultValue !== undefined && { defaultChecked: defaultValue === choice.value })}
        {...(choice.hint && { "aria-describedby": `${id}-hint` })}
        id={id}
        name={name}
        type="radio"
        value={choice.value}
        required={required}
        disabled={choice.disabled ?? input.disabled}
        className="kern-form-check__radio"
      />
      <label className="kern-label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div className="kern-hint field__hint" id={`${id}-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
