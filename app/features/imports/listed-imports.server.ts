import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import { displayName } from "~/domain/people/name";
import { storedEffect } from "./import-record";

export type ListedImport = Awaited<ReturnType<typeof listedImports>>[number];

/** Lists with what became of each, the newest first. */
export async function listedImports(where: Prisma.ImportWhereInput, most: number) {
  const rows = await db.import.findMany({
    where,
    omit: { table: true, mapping: true },
    include: { cohort: { select: { name: true } }, curriculum: { select: { title: true } } },
    orderBy: { uploadedAt: "desc" },
    take: most,
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ uploadedById }) => uploadedById) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.fileName,
    belongsTo: row.cohort?.name ?? row.curriculum?.title ?? null,
    uploadedAt: row.uploadedAt.toISOString(),
    uploadedBy: names.get(row.uploadedById) ?? "",
    state: stateOf(row),
    counts: row.effect === null ? null : storedEffect.parse(row.effect).counts,
  }));
}

function stateOf(row: { appliedAt: Date | null; undoneAt: Date | null }) {
  if (row.undoneAt) return "undone" as const;
  return row.appliedAt ? ("applied" as const) : ("open" as const);
}
