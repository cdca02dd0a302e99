import type { DraftValues } from "./draft-copy";
import { isFormState } from "./form-state";

export type Sent =
  | { kind: "saved"; version: number }
  | { kind: "conflict"; theirs: DraftValues; newest: number }
  | { kind: "offline" | "ended" | "refused" };

const TOO_MANY = 429;
const BROKEN = 500;

/** Posts a draft to its own address. Not through the router: what fails must never replace the page. */
export async function sendDraft(
  address: string,
  fields: Record<string, string | number>,
  values: DraftValues,
): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...fields, ...values })) {
    for (const one of [value].flat()) body.append(name, String(one));
  }
  try {
    const headers = { Accept: "application/json" };
    return await read(await fetch(address, { method: "POST", body, headers }));
  } catch {
    return { kind: "offline" };
  }
}

async function read(response: Response): Promise<Sent> {
  if (response.redirected) return { kind: "ended" };
  if (response.status >= BROKEN || response.status === TOO_MANY) return { kind: "offline" };
  const answered: unknown = await response.json();
  if (response.ok && hasVersion(answered)) return { kind: "saved", version: answered.version };
  const said = isFormState(answered) ? answered.summary?.values : undefined;
  return conflictIn(said) ?? { kind: "refused" };
}

/** The newer version as a refusal tells it: its fields as JSON, and its number. */
export function conflictIn(
  said: Readonly<Record<string, string | number>> | undefined,
): Extract<Sent, { kind: "conflict" }> | null {
  if (said?.theirs === undefined) return null;
  return {
    kind: "conflict",
    theirs: JSON.parse(String(said.theirs)) as DraftValues,
    newest: Number(said.newest),
  };
}

function hasVersion(value: unknown): value is { version: number } {
  return typeof value === "object" && value !== null && "version" in value;
}
