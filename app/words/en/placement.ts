import type { placement as german } from "../de/placement";
import type { SameKeys } from "../same-keys";

export const placement: SameKeys<typeof german> = {
  title: "Plan",
};
