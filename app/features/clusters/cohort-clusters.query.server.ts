import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { stateOfPreference } from "~/domain/clusters/balance";
import { compareTitles } from "~/domain/clusters/order";
import { today } from "~/platform/clock";
import type { AskedSplit } from "./asked-split";
import { boardFacts } from "./board-facts.server";
import { boardOf, isFree } from "./board-of.server";
import { clusterPreferences } from "./cluster-preferences.query.server";
import { formedClusters } from "./formed-clusters.server";

export type CohortClusters = Awaited<ReturnType<typeof cohortClusters>>;

/** A cohort's clusters on their day, who has none, the wishes, and the board that is asked for. */
export async function cohortClusters(actor: Actor, cohortId: string, asked: AskedSplit) {
  ensure(can(actor, "cluster.manage", null));
  const cohort = found(await db.cohort.findUnique({ where: { id: cohortId } }));
  const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  const on = laterOf(today(), range.startsOn);
  const startsOn = asked.startsOn && contains(range, asked.startsOn) ? asked.startsOn : on;
  const clusters = await formedClusters(cohortId, { startsOn: on, endsOn: range.endsOn });
  const withCohortId = asked.withCohortId === cohortId ? null : asked.withCohortId;
  const facts = await boardFacts(actor, { cohortId, withCohortId, from: startsOn });
  const preferences = await clusterPreferences(actor, cohortId);
  const hasOpen = clusters.some(({ closing }) => closing === null || closing.lastOn >= on);
  const plan = asked.plan ?? (hasOpen ? "today" : "new");
  const seats = new Map(facts.people.map(({ id, present }) => [id, present]));
  const own = facts.people.filter((person) => person.cohortId === cohortId);
  return {
    cohort: { id: cohort.id, name: cohort.name, ...range },
    on,
    startsOn,
    plan,
    aims: asked.aims,
    clusters: clusters.sort((a, b) => compareTitles(a.name, b.name)),
    candidates: own.filter(isFree).map(({ id, name, partTimePercent }) => {
      return { id, name, partTimePercent };
    }),
    trainees: own.map(({ id, name }) => ({ id, name })),
    elsewhere: own.filter(({ isElsewhere }) => isElsewhere).map(({ id, name }) => ({ id, name })),
    preferences: preferences.map((one) => ({
      ...one,
      state: stateOfPreference(one, (id) => seats.get(id) ?? null),
    })),
    board: boardOf(facts, { plan, cohortId, startsOn, asked, preferences }),
    otherCohorts: await cohortsAtTheTime(cohortId, startsOn),
  };
}

/** Whose trainees could be guests from that day on. */
async function cohortsAtTheTime(cohortId: string, on: Day) {
  const at = toDbDay(on);
  const rows = await db.cohort.findMany({
    where: { id: { not: cohortId }, startsOn: { lte: at }, endsOn: { gte: at } },
    select: { id: true, name: true },
  });
  return rows.sort((a, b) => compareTitles(a.name, b.name));
}
