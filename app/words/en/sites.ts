import type { sites as german } from "../de/sites";
import type { SameKeys } from "../same-keys";

export const sites: SameKeys<typeof german> = {
  title: "Sites",
};
