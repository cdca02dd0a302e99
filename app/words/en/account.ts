import type { account as german } from "../de/account.ts";
import type { SameKeys } from "../same-keys.ts";

export const account: SameKeys<typeof german> = {
  title: "Account",
};
