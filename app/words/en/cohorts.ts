import type { cohorts as german } from "../de/cohorts.ts";
import type { SameKeys } from "../same-keys.ts";

export const cohorts: SameKeys<typeof german> = {
  title: "Cohorts",
};
