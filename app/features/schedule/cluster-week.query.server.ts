import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import { clustersVisibleTo } from "./lesson-scope.server";
import { phaseBands } from "./week-bands.server";
import type { WeekView } from "./week-view";
import { weekView } from "./week-view.server";

export interface ClusterWeek {
  readonly cluster: { readonly id: string; readonly name: string };
  readonly cohort: { readonly id: string; readonly name: string };
  readonly canPlan: boolean;
  readonly week: WeekView;
}

/** One cluster's week with the phases of its cohort. */
export async function clusterWeek(
  actor: Actor,
  clusterId: string,
  monday: Day,
): Promise<ClusterWeek> {
  const cluster = found(
    await db.cluster.findFirst({
      where: { AND: [{ id: clusterId }, clustersVisibleTo(actor, today())] },
      select: { id: true, name: true, cohort: { select: { id: true, name: true } } },
    }),
  );
  const { cohort, ...named } = cluster;
  const bands = await phaseBands(db, [cohort.id], monday);
  const scope = { clusters: { some: { clusterId } } };
  return {
    cluster: named,
    cohort,
    canPlan: await manages(db, actor, [clusterId]),
    week: await weekView(db, scope, { monday, bands }),
  };
}
