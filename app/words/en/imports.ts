import type { imports as german } from "../de/imports.ts";
import type { SameKeys } from "../same-keys.ts";

export const imports: SameKeys<typeof german> = {
  title: "Import",
};
