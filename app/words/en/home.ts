import type { home as german } from "../de/home.ts";
import type { SameKeys } from "../same-keys.ts";

export const home: SameKeys<typeof german> = {
  title: "Home",
};
