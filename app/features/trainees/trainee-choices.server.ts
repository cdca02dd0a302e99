import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { visibleTrainees } from "./trainee-scope.query.server";

/** More clusters than this are offered only within a chosen cohort. */
const MOST_CLUSTERS = 60;

/** The cohorts, clusters and sites in which the actor sees somebody today. */
export async function listChoices(actor: Actor, cohortId: string | null, on: Day) {
  const visible = visibleTrainees(actor, on);
  const at = { startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(on) } };
  const [cohorts, clusters, sites] = await Promise.all([
    db.cohort.findMany({
      where: { trainees: { some: visible } },
      select: { id: true, name: true },
      orderBy: [{ startsOn: "desc" }, { name: "asc" }],
    }),
    db.cluster.findMany({
      where: {
        ...(cohortId && { cohortId }),
        memberships: { some: { trainee: visible, ...inForceOn(on) } },
      },
      select: { id: true, name: true, cohort: { select: { name: true } } },
      take: cohortId ? undefined : MOST_CLUSTERS + 1,
    }),
    db.site.findMany({
      where: { placements: { some: { trainee: visible, inForce: true, ...at } } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const isTooMany = cohortId === null && clusters.length > MOST_CLUSTERS;
  return { cohorts, sites, clusters: isTooMany ? [] : clusters.map(labelled).sort(byLabel) };
}

type ClusterRow = { id: string; name: string; cohort: { name: string } };

function labelled({ id, name, cohort }: ClusterRow) {
  return { id, name, cohort: cohort.name, label: `${cohort.name} · ${name}` };
}

function byLabel(a: { label: string }, b: { label: string }): number {
  return a.label.localeCompare(b.label, "de", { numeric: true });
}
