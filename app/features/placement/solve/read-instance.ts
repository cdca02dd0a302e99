// An instance from outside is refused with the place of its first fault, before anybody counts with it.

import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { PlacementInstance } from "~/domain/placement/optimiser/instance";
import { unknownName } from "~/domain/placement/optimiser/names";
import { instanceSchema } from "./instance.schema";

/** The instance, or one line in English that says what is wrong where. */
export function readPlacementInstance(text: string): Outcome<PlacementInstance, string> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail(`not JSON: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
  return checkedInstance(raw);
}

/** The same for what has been read already. */
export function checkedInstance(raw: unknown): Outcome<PlacementInstance, string> {
  const parsed = instanceSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(`${pathText(issue?.path ?? [])}: ${oneLine(issue?.message ?? "invalid")}`);
  }
  const previous = parsed.data.previous.flatMap(({ trainee, phase, site }) =>
    site === null ? [] : [{ trainee, phase, site }],
  );
  const instance = { ...parsed.data, previous };
  const fault = unknownName(instance);
  return fault === null ? succeed(instance) : fail(fault);
}

function pathText(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return oneLine(parts.join("").replace(/^\./, "")) || "instance";
}

/** Control characters and garbage from the input must not break the line. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
