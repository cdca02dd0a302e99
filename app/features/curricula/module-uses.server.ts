import type { Tx } from "~/db/transaction";

/** What refers to modules: levels set, lessons planned, weekly records. One query. */
export async function usesOfModules(tx: Tx, moduleIds: readonly string[]) {
  const rows = await tx.module.findMany({
    where: { id: { in: [...moduleIds] } },
    select: { _count: { select: { levels: true, lessons: true, records: true } } },
  });
  const sum = (count: "levels" | "lessons" | "records") =>
    rows.reduce((total, row) => total + row._count[count], 0);
  const uses = { levels: sum("levels"), lessons: sum("lessons"), records: sum("records") };
  return { ...uses, total: uses.levels + uses.lessons + uses.records };
}
