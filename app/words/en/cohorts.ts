import type { cohorts as german } from "../de/cohorts";
import type { SameKeys } from "../same-keys";

export const cohorts: SameKeys<typeof german> = {
  title: "Cohorts",
};
