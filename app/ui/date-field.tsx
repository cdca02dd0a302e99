import type { ComponentProps } from "react";
import { TextField } from "./text-field";

type DateFieldProps = Omit<ComponentProps<typeof TextField>, "type">;

/** A day as `YYYY-MM-DD`, typed or picked in the browser's own calendar. */
export function DateField({ width = "medium", ...rest }: DateFieldProps) {
  return <TextField {...rest} width={width} type="date" />;
}
