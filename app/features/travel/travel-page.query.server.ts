import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { openQuestions } from "./open-questions.query.server";
import { travelMinutesFor } from "./travel-minutes.query.server";

export type TravelPage = Awaited<ReturnType<typeof travelPage>>;

/** The ways from one postcode, the postcodes nobody can place, and what is carried as data. */
export async function travelPage(actor: Actor, postcode: string | null) {
  ensure(can(actor, "site.manage", null));
  const on = toDbDay(today());
  const sites = await db.site.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gte: on } }] },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const [questions, sources, stated, lookup] = [
    await openQuestions(actor),
    await db.postcodeArea.groupBy({ by: ["source"], _count: true, orderBy: { source: "asc" } }),
    await db.travelTime.count(),
    postcode ? await waysFrom(postcode, sites) : null,
  ];
  return {
    questions,
    sites,
    sources: sources.map(({ source, _count }) => ({ source, count: _count })),
    stated,
    lookup,
  };
}

async function waysFrom(postcode: string, sites: { id: string; name: string }[]) {
  const siteIds = sites.map(({ id }) => id);
  const table = await travelMinutesFor([postcode], siteIds);
  const [area, rows] = [
    await db.postcodeArea.findUnique({ where: { postcode } }),
    await db.travelTime.findMany({ where: { postcode, siteId: { in: siteIds } } }),
  ];
  const ways = sites.map(({ id, name }) => ({
    siteId: id,
    name,
    minutes: table[postcode]?.[id]?.minutes ?? null,
    estimated: table[postcode]?.[id]?.estimated ?? false,
    source: rows.find(({ siteId }) => siteId === id)?.source ?? null,
  }));
  return {
    postcode,
    area: area && {
      name: area.name,
      latitude: area.latitude,
      longitude: area.longitude,
      source: area.source,
    },
    ways: ways.sort((a, b) => (a.minutes ?? 999) - (b.minutes ?? 999)),
  };
}
