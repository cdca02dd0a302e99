// Where this checkout lies, and where it keeps what is not in the repository.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

export function inCheckout(...parts) {
  return join(checkout, ...parts);
}

/** A path below `.data`, whose parent folder exists afterwards. */
export function inData(...parts) {
  mkdirSync(inCheckout(".data", ...parts.slice(0, -1)), { recursive: true });
  return inCheckout(".data", ...parts);
}
