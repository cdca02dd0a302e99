import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { figuresInclude, figuresOf } from "./cohort-figures.server";
import { cohortTrainees } from "./cohort-trainees.server";

export type CohortRow = Awaited<ReturnType<typeof cohortList>>[number];

/** Every cohort with its figures, the youngest first; those that are over come last. */
export async function cohortList(actor: Actor) {
  ensure(can(actor, "cohort.manage", null));
  const on = today();
  const rows = await db.cohort.findMany({
    include: { ...figuresInclude, programme: { select: { code: true, title: true } } },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
  });
  const trainees = await cohortTrainees(rows.map(({ id }) => id));
  const cohorts = rows.map((row) => ({
    id: row.id,
    name: row.name,
    programme: row.programme.title,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    today: on,
    isOver: fromDbDay(row.endsOn) < on,
    ...figuresOf(row, trainees.get(row.id) ?? [], on),
  }));
  return cohorts.sort((a, b) => Number(a.isOver) - Number(b.isOver));
}
