// A draft on this device: it stays until the server has it, so that neither a lost connection nor an
// ended session takes what somebody typed.

export type DraftValues = Record<string, string | readonly string[]>;
export type DraftCopy = { version: number; values: DraftValues };

/** Where copies are kept; the browser's own store, or a map in a test. */
export type DraftShelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export function storeCopy(shelf: DraftShelf | null, key: string, copy: DraftCopy): void {
  try {
    shelf?.setItem(key, JSON.stringify(copy));
  } catch {
    // A full or forbidden store: the text is still in the field and still sent.
  }
}

export function forgetCopy(shelf: DraftShelf | null, key: string): void {
  shelf?.removeItem(key);
}

/** What was kept, or null when there is nothing that can be read. */
export function readCopy(shelf: DraftShelf | null, key: string): DraftCopy | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? "null");
    return isCopy(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function isSameDraft(a: DraftValues, b: DraftValues): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => plain(a[name]) === plain(b[name]));
}

function plain(value: string | readonly string[] | undefined): string {
  return Array.isArray(value) ? [...value].sort().join("\n") : String(value ?? "");
}

function isCopy(value: unknown): value is DraftCopy {
  if (typeof value !== "object" || value === null || !("values" in value)) return false;
  return "version" in value && typeof value.version === "number";
}
