import type { placement as german } from "../de/placement.ts";
import type { SameKeys } from "../same-keys.ts";

export const placement: SameKeys<typeof german> = {
  title: "Plan",
};
