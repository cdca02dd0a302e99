// The fields of app/ui, bound by name to the form around them.
import type { ComponentProps } from "react";
import { useNavigation } from "react-router";
import { Button, type ButtonProps } from "../button";
import { Checkbox } from "../checkbox";
import { DateField } from "../date-field";
import { RadioField } from "../radio-field";
import { SelectField } from "../select-field";
import { TextAreaField } from "../text-area-field";
import { TextField } from "../text-field";
import { TimeField } from "../time-field";
import { useField } from "./form-answer";

function useTextual(name: string) {
  const { registration, initial, ...rest } = useField(name);
  return {
    ...registration,
    ...rest,
    ...(initial !== undefined && { defaultValue: String(initial) }),
  };
}

export function TextInput(props: ComponentProps<typeof TextField>) {
  return <TextField {...props} {...useTextual(props.name)} />;
}

export function AreaInput(props: ComponentProps<typeof TextAreaField>) {
  return <TextAreaField {...props} {...useTextual(props.name)} />;
}

export function DayInput(props: ComponentProps<typeof DateField>) {
  return <DateField {...props} {...useTextual(props.name)} />;
}

export function TimeInput(props: ComponentProps<typeof TimeField>) {
  return <TimeField {...props} {...useTextual(props.name)} />;
}

export function SelectInput(props: ComponentProps<typeof SelectField>) {
  return <SelectField {...props} {...useTextual(props.name)} />;
}

export function RadioInput(props: ComponentProps<typeof RadioField>) {
  return <RadioField {...props} {...useTextual(props.name)} />;
}

/** One box of a list of choices (`value`), or a yes (no `value`: posted as "on"). */
export function CheckInput(props: ComponentProps<typeof Checkbox>) {
  const { registration, initial, error } = useField(props.name);
  const value = props.value === undefined ? undefined : String(props.value);
  const chosen = Array.isArray(initial) ? initial.map(String) : [String(initial ?? "")];
  const isChecked = chosen.includes(value ?? "on") || (value === undefined && initial === true);
  return <Checkbox {...props} {...registration} defaultChecked={isChecked} error={error} />;
}

/** Sends the form; says so while it is under way. */
export function SubmitButton({ variant = "primary", ...rest }: ButtonProps) {
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  return <Button {...rest} type="submit" variant={variant} pending={isSending} />;
}
