import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { listedImports } from "./listed-imports.server";

const MOST = 100;

/** The newest lists of all kinds, and where a new one may belong. */
export async function allImports(actor: Actor) {
  ensure(can(actor, "import.run", null));
  const [cohorts, curricula, imports] = await Promise.all([
    db.cohort.findMany({
      select: { id: true, name: true },
      orderBy: [{ startsOn: "desc" }, { name: "asc" }],
    }),
    db.curriculum.findMany({
      select: { id: true, title: true, validFrom: true, programme: { select: { code: true } } },
      orderBy: [{ programme: { code: "asc" } }, { validFrom: "desc" }],
    }),
    listedImports({}, MOST),
  ]);
  const named = curricula.map(({ id, title, validFrom, programme }) => ({
    id,
    name: `${programme.code} · ${title} (${validFrom.getUTCFullYear()})`,
  }));
  return { places: { cohorts, curricula: named }, imports };
}
