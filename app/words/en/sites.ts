import type { sites as german } from "../de/sites.ts";
import type { SameKeys } from "../same-keys.ts";

export const sites: SameKeys<typeof german> = {
  title: "Sites",
};
