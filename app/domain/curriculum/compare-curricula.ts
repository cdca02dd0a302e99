// What changes for a cohort that moves to another version of its curriculum: modules are the same
// when their code is. Source: README, "Curriculum, Module": a dated version.

export interface ModuleVersion {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly hours: number;
  /** 0 to 3. */
  readonly targetLevel: number;
  /** Codes, in any order. */
  readonly prerequisites: readonly string[];
}

export interface FromTo<T> {
  readonly from: T;
  readonly to: T;
}

export interface ModuleChange {
  readonly code: string;
  readonly title: string;
  readonly titleChange?: FromTo<string>;
  readonly hours?: FromTo<number>;
  readonly targetLevel?: FromTo<number>;
  readonly prerequisites?: FromTo<readonly string[]>;
}

export interface CurriculumDifference {
  readonly added: readonly ModuleVersion[];
  readonly gone: readonly ModuleVersion[];
  readonly changed: readonly ModuleChange[];
  /** Codes that are exactly as they were. */
  readonly unchanged: readonly string[];
}

/** Compares two versions module by module, by code. */
export function compareCurricula(
  before: readonly ModuleVersion[],
  after: readonly ModuleVersion[],
): CurriculumDifference {
  const old = new Map(before.map((module) => [module.code, module]));
  const next = new Set(after.map(({ code }) => code));
  const pairs = after.flatMap((to) => {
    const from = old.get(to.code);
    return from ? [changeOf(from, to)] : [];
  });
  return {
    added: after.filter(({ code }) => !old.has(code)),
    gone: before.filter(({ code }) => !next.has(code)),
    changed: pairs.filter(isChange),
    unchanged: pairs.filter((pair) => !isChange(pair)).map(({ code }) => code),
  };
}

/** The whole of a curriculum in hours. */
export function totalHours(modules: readonly { readonly hours: number }[]): number {
  return modules.reduce((sum, { hours }) => sum + hours, 0);
}

function changeOf(from: ModuleVersion, to: ModuleVersion): ModuleChange {
  const [needed, needs] = [from, to].map(({ prerequisites }) => [...prerequisites].sort());
  const isSame = needed?.join() === needs?.join();
  return {
    code: to.code,
    title: to.title,
    ...(from.title !== to.title && { titleChange: { from: from.title, to: to.title } }),
    ...(from.hours !== to.hours && { hours: { from: from.hours, to: to.hours } }),
    ...(from.targetLevel !== to.targetLevel && {
      targetLevel: { from: from.targetLevel, to: to.targetLevel },
    }),
    ...(!isSame && { prerequisites: { from: needed ?? [], to: needs ?? [] } }),
  };
}

function isChange(change: ModuleChange): boolean {
  return Object.keys(change).length > 2;
}
