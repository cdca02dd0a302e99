import type { clusters as german } from "../de/clusters";
import type { SameKeys } from "../same-keys";

export const clusters: SameKeys<typeof german> = {
  title: "Clusters",
};
