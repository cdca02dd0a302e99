import { type Environment, parseSettings } from "./settings";

let checked: Environment | undefined;

/** The settings of this process, checked when they are first asked for. */
export function environment(): Environment {
  checked ??= parseSettings(process.env);
  return checked;
}
