import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { storedEffect } from "./import-record";

export type CohortImports = Awaited<ReturnType<typeof cohortImports>>;

/** The lists that were uploaded for a cohort, the newest first, and what became of each. */
export async function cohortImports(actor: Actor, cohortId: string) {
  ensure(can(actor, "import.run", null));
  const cohort = found(
    await db.cohort.findUnique({
      where: { id: cohortId },
      select: {
        id: true,
        name: true,
        _count: { select: { trainees: true } },
        imports: { omit: { table: true, mapping: true }, orderBy: { uploadedAt: "desc" } },
      },
    }),
  );
  const people = await db.person.findMany({
    where: { id: { in: cohort.imports.map(({ uploadedById }) => uploadedById) } },
    select: { id: true, givenName: true, familyName: true },
  });
  return {
    cohort: { id: cohort.id, name: cohort.name, trainees: cohort._count.trainees },
    imports: cohort.imports.map((row) => {
      const person = people.find(({ id }) => id === row.uploadedById);
      return {
        id: row.id,
        kind: row.kind,
        fileName: row.fileName,
        uploadedAt: row.uploadedAt.toISOString(),
        uploadedBy: person ? `${person.givenName} ${person.familyName}` : "",
        state: stateOf(row),
        counts: row.effect === null ? null : storedEffect.parse(row.effect).counts,
      };
    }),
  };
}

function stateOf(row: { appliedAt: Date | null; undoneAt: Date | null }) {
  if (row.undoneAt) return "undone" as const;
  return row.appliedAt ? ("applied" as const) : ("open" as const);
}
