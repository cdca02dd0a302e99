import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { weekOf } from "~/domain/calendar/range";
import { bandsOf } from "./schedule-bands.server";
import { ownTarget } from "./schedule-target.server";
import type { WeekView } from "./week-view";
import { weekView } from "./week-view.server";

/** What a trainee sits in and where they are placed, or what a trainer teaches. */
export async function myWeek(actor: Actor, monday: Day): Promise<{ week: WeekView }> {
  const own = await ownTarget(actor);
  const range = weekOf(monday);
  const bands = bandsOf(db, own, range);
  return { week: await weekView(db, own.scope, { range, bands }) };
}
