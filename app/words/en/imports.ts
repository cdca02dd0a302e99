import type { imports as german } from "../de/imports";
import type { SameKeys } from "../same-keys";

export const imports: SameKeys<typeof german> = {
  title: "Import",
};
