import type { admin as german } from "../de/admin.ts";
import type { SameKeys } from "../same-keys.ts";

export const admin: SameKeys<typeof german> = {
  title: "Administration",
};
