import type { admin as german } from "../de/admin";
import type { SameKeys } from "../same-keys";

export const admin: SameKeys<typeof german> = {
  title: "Administration",
};
