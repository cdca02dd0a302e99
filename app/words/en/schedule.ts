import type { schedule as german } from "../de/schedule.ts";
import type { SameKeys } from "../same-keys.ts";

export const schedule: SameKeys<typeof german> = {
  title: "Schedule",
};
