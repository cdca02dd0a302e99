import type { ComponentProps } from "react";
import { TextField } from "./text-field";

type TimeFieldProps = Omit<ComponentProps<typeof TextField>, "type">;

/** A wall-clock time as `HH:MM`. */
export function TimeField({ width = "short", step = 300, ...rest }: TimeFieldProps) {
  return <TextField {...rest} width={width} step={step} type="time" />;
}
