import type { home as german } from "../de/home";
import type { SameKeys } from "../same-keys";

export const home: SameKeys<typeof german> = {
  title: "Home",
};
