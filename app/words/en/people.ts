import type { people as german } from "../de/people.ts";
import type { SameKeys } from "../same-keys.ts";

export const people: SameKeys<typeof german> = {
  title: "People",
};
