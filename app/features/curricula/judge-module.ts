import { type ModuleFact, orderModules } from "~/domain/curriculum/modules";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { CurriculumFailure } from "./curriculum-failure";

type Row = { id: string; code: string; prerequisites: readonly { prerequisiteId: string }[] };

/** The modules of a curriculum as the domain judges them. */
export function moduleFacts(rows: readonly Row[]): ModuleFact[] {
  return rows.map(({ id, code, prerequisites }) => ({
    id,
    code,
    prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
  }));
}

/** Whether a module, new or changed, fits among the others: its code is free and no circle arises. */
export function judgeModule(
  others: readonly Row[],
  module: ModuleFact,
): Outcome<null, CurriculumFailure> {
  const isTaken = others.some(({ code }) => code.toUpperCase() === module.code.toUpperCase());
  if (isTaken) return fail({ code: "code-taken", field: "code", values: { module: module.code } });
  const ordered = orderModules([...moduleFacts(others), module]);
  return ordered.ok ? succeed(null) : ordered;
}
