// A trainee may say "I can do this now": one open request per module, for a level above the one that
// was last set. Whoever answers sets a level or says kindly what is missing.
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type CheckOffError = Failure<"open-already" | "reached-already">;

/** @param open whether a request for the module waits. @param level the level that stands now */
export function requestCheckOff(
  wanted: number,
  { level, open }: { readonly level: number; readonly open: boolean },
): Outcome<null, CheckOffError> {
  if (open) return fail({ code: "open-already" });
  if (wanted <= level) return fail({ code: "reached-already", field: "level", values: { level } });
  return succeed(null);
}
