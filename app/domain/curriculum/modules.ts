// A module may rest on others; the prerequisites of a curriculum never form a circle.
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export interface ModuleFact {
  readonly id: string;
  /** What people call it, such as "M07"; unique in its curriculum. */
  readonly code: string;
  readonly prerequisiteIds: readonly string[];
}

export type CurriculumError = Failure<"prerequisite-cycle" | "prerequisite-unknown">;

/** From this level on (1 = shown) a prerequisite counts as met unless the caller asks for more. */
export const PREREQUISITE_LEVEL = 1;

/**
 * The modules so that each comes after its prerequisites; otherwise the given order stays.
 * @returns `prerequisite-cycle` with the path as codes ("M02 → M07 → M02"), or
 * `prerequisite-unknown` where a prerequisite is not among the modules.
 */
export function orderModules<M extends ModuleFact>(
  modules: readonly M[],
): Outcome<M[], CurriculumError> {
  const unknown = unknownPrerequisite(modules);
  if (unknown) return fail({ code: "prerequisite-unknown", values: unknown });
  const cycle = prerequisiteCycle(modules);
  if (cycle) return fail({ code: "prerequisite-cycle", values: { path: cycle.join(" → ") } });
  const placed = new Set<string>();
  const ordered: M[] = [];
  while (ordered.length < modules.length) {
    const next = modules.find((module) => !placed.has(module.id) && isReady(module, placed));
    if (!next) throw new Error("A curriculum without a circle has a next module");
    placed.add(next.id);
    ordered.push(next);
  }
  return succeed(ordered);
}

/** A circle of prerequisites as codes, the first repeated at the end, or null. */
export function prerequisiteCycle(modules: readonly ModuleFact[]): string[] | null {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const cleared = new Set<string>();
  for (const module of modules) {
    const cycle = walk(module, byId, [], cleared);
    if (cycle) return cycle.map(({ code }) => code);
  }
  return null;
}

/** Everything a module rests on, directly or through others, in the curriculum's order. */
export function allPrerequisites<M extends ModuleFact>(
  moduleId: string,
  modules: readonly M[],
): M[] {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const found = new Set<string>();
  const open = [...(byId.get(moduleId)?.prerequisiteIds ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.prerequisiteIds ?? []));
  }
  return modules.filter((module) => found.has(module.id));
}

/**
 * The direct prerequisites of a module that a trainee has not reached yet.
 * @param levels the trainee's levels (0–3) by module id; a missing one is 0.
 */
export function missingPrerequisites<M extends ModuleFact>(
  module: ModuleFact,
  levels: ReadonlyMap<string, number>,
  modules: readonly M[],
  neededLevel: number = PREREQUISITE_LEVEL,
): M[] {
  const needed = new Set(module.prerequisiteIds);
  return modules.filter(({ id }) => needed.has(id) && (levels.get(id) ?? 0) < neededLevel);
}

function unknownPrerequisite(modules: readonly ModuleFact[]): Record<string, string> | null {
  const known = new Set(modules.map(({ id }) => id));
  for (const { code, prerequisiteIds } of modules) {
    const prerequisite = prerequisiteIds.find((id) => !known.has(id));
    if (prerequisite !== undefined) return { module: code, prerequisite };
  }
  return null;
}

function isReady(module: ModuleFact, placed: ReadonlySet<string>): boolean {
  return module.prerequisiteIds.every((id) => placed.has(id));
}

function walk(
  module: ModuleFact,
  byId: ReadonlyMap<string, ModuleFact>,
  path: readonly ModuleFact[],
  cleared: Set<string>,
): ModuleFact[] | null {
  if (cleared.has(module.id)) return null;
  const seenAt = path.findIndex(({ id }) => id === module.id);
  if (seenAt >= 0) return [...path.slice(seenAt), module];
  for (const id of module.prerequisiteIds) {
    const prerequisite = byId.get(id);
    const cycle = prerequisite && walk(prerequisite, byId, [...path, module], cleared);
    if (cycle) return cycle;
  }
  cleared.add(module.id);
  return null;
}
