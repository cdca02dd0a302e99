/** What lists can be about, in the order of the choices. */
export const importKinds = [
  "trainees",
  "trainers",
  "sites",
  "capacities",
  "travel",
  "modules",
  "services",
  "volumes",
  "levels",
] as const;

export type ImportKind = (typeof importKinds)[number];
