import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { listedImports } from "./listed-imports.server";

const MOST = 100;

/** The lists that were uploaded for a cohort and what became of each. */
export async function cohortImports(actor: Actor, cohortId: string) {
  ensure(can(actor, "import.run", null));
  const cohort = found(
    await db.cohort.findUnique({ where: { id: cohortId }, select: { id: true, name: true } }),
  );
  return { cohort, imports: await listedImports({ cohortId }, MOST) };
}
