import type { schedule as german } from "../de/schedule";
import type { SameKeys } from "../same-keys";

export const schedule: SameKeys<typeof german> = {
  title: "Schedule",
};
