import type { Tx } from "~/db/transaction";

export interface TeachableModule {
  readonly code: string;
  readonly title: string;
}

/** Every module that some curriculum has, once per code and in its newest words. */
export async function teachableModules(client: Tx): Promise<TeachableModule[]> {
  const rows = await client.module.findMany({
    select: { code: true, title: true },
    orderBy: [{ curriculum: { validFrom: "asc" } }, { id: "asc" }],
  });
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  return [...titles]
    .map(([code, title]) => ({ code, title }))
    .sort((a, b) => a.code.localeCompare(b.code, "de", { numeric: true }));
}
