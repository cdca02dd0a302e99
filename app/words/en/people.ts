import type { people as german } from "../de/people";
import type { SameKeys } from "../same-keys";

export const people: SameKeys<typeof german> = {
  title: "People",
};
