// A site counts as large from fourteen workstations on; every trainee should see both sizes.
// Source: training-facts.md, 2 and 3 (demo value).

export type SiteSize = "large" | "small";

const LARGE_FROM_WORKSTATIONS = 14;

export function siteSizeOf(workstations: number): SiteSize {
  return workstations >= LARGE_FROM_WORKSTATIONS ? "large" : "small";
}
