import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { monthlyCasesOf, practiceOf } from "~/domain/sites/practice";
import { loadPracticeFacts, practiceSiteOf } from "./practice-facts.query.server";

export type SitePractice = Awaited<ReturnType<typeof sitePractice>>;

/** What a trainee can practise at a site, what that is calculated from, and whose figures they are. */
export async function sitePractice(actor: Actor, siteId: string) {
  if (!can(actor, "site.read", { siteId })) notFound();
  const site = found(
    await db.site.findUnique({ where: { id: siteId }, include: { openingHours: true } }),
  );
  const { services, volumes, counterHours, usualWorkstations } = await loadPracticeFacts();
  const figures = await db.siteVolume.findMany({
    where: { OR: [{ siteId }, { siteId: null }] },
    include: { service: { select: { title: true } } },
    orderBy: [{ month: "desc" }, { id: "asc" }],
  });
  const modules = await db.module.findMany({
    distinct: ["code"],
    select: { code: true, title: true },
    orderBy: { code: "asc" },
  });
  const titles = new Map(modules.map(({ code, title }) => [code, title]));
  const measured = practiceSiteOf(site, usualWorkstations);
  const basis = monthlyCasesOf(measured, services, volumes)[0];
  return {
    rows: practiceOf(measured, services, volumes, counterHours).map((row) => ({
      ...row,
      title: titles.get(row.moduleCode) ?? row.moduleCode,
    })),
    counterHours,
    basis: basis ? { basis: basis.basis, month: basis.month } : null,
    figures: ownOrAverage(figures, siteId).map((row) => ({
      id: row.id,
      service: row.service?.title ?? null,
      isAverage: row.siteId === null,
      month: fromDbDay(row.month),
      cases: row.cases,
      estimated: row.estimated,
      source: row.source,
      asOf: fromDbDayOrNull(row.asOf),
    })),
  };
}

/** Averages only matter where a site has nothing of its own. */
function ownOrAverage<Row extends { siteId: string | null }>(rows: Row[], siteId: string): Row[] {
  const own = rows.filter((row) => row.siteId === siteId);
  return own.length > 0 ? own : rows;
}
