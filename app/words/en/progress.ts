import type { progress as german } from "../de/progress.ts";
import type { SameKeys } from "../same-keys.ts";

export const progress: SameKeys<typeof german> = {
  title: "Progress",
};
