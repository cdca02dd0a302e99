import type { account as german } from "../de/account";
import type { SameKeys } from "../same-keys";

export const account: SameKeys<typeof german> = {
  title: "Account",
};
