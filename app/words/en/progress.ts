import type { progress as german } from "../de/progress";
import type { SameKeys } from "../same-keys";

export const progress: SameKeys<typeof german> = {
  title: "Progress",
};
