// A cohort keeps the version of the curriculum it began with: once training by a version has begun,
// only its wording changes; hours, targets and prerequisites need a new version. Source: README,
// "Curriculum, Module".
import type { Day } from "../calendar/day";

/** Whether a cohort that follows the version has begun. */
export function isBinding(cohorts: readonly { readonly startsOn: Day }[], today: Day): boolean {
  return cohorts.some(({ startsOn }) => startsOn <= today);
}

/** The version that a cohort beginning on a day would get: the youngest that is valid by then. */
export function versionOn<V extends { readonly validFrom: Day }>(
  versions: readonly V[],
  on: Day,
): V | null {
  return versions.reduce<V | null>((best, version) => {
    if (version.validFrom > on) return best;
    return best && best.validFrom >= version.validFrom ? best : version;
  }, null);
}
