// How many hours of which modules a phase can hold at most: in the order in which modules rest on each
// other, until its days are full. A proposal for a form; nobody is bound by it.
import { type ModuleFact, orderModules } from "../../curriculum/modules";

export interface OpenModule extends ModuleFact {
  readonly openHours: number;
}

/** Hours by module id; those without any are not there. @param capacity hours that the phase holds. */
export function hoursThatFit(
  modules: readonly OpenModule[],
  capacity: number,
): ReadonlyMap<string, number> {
  const ordered = orderModules(modules);
  const hours = new Map<string, number>();
  let left = capacity;
  for (const { id, openHours } of ordered.ok ? ordered.value : modules) {
    const some = Math.min(openHours, left);
    if (some > 0) hours.set(id, some);
    left -= some;
  }
  return hours;
}
