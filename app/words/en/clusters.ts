import type { clusters as german } from "../de/clusters.ts";
import type { SameKeys } from "../same-keys.ts";

export const clusters: SameKeys<typeof german> = {
  title: "Clusters",
};
