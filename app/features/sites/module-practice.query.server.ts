import { db } from "~/db/client";
import { fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { practiceOf } from "~/domain/sites/practice";
import { today } from "~/platform/clock";
import { loadPracticeFacts, openOn, practiceSiteOf } from "./practice-facts.query.server";

export type ModulePracticePage = Awaited<ReturnType<typeof modulePractice>>;

/** Where a module can really be practised: every open site with the cases of a trainee's week. */
export async function modulePractice(actor: Actor, code: string) {
  ensure(can(actor, "site.manage", null));
  const module = found(
    await db.module.findFirst({
      where: { code },
      select: { code: true, title: true },
      orderBy: { id: "asc" },
    }),
  );
  const [{ services, volumes, counterHours, usualWorkstations }, sites, own] = await Promise.all([
    loadPracticeFacts(),
    loadOpenSites(),
    db.service.findMany({
      where: { modules: { some: { moduleCode: code } } },
      orderBy: { title: "asc" },
    }),
  ]);
  const rows = sites.flatMap((site) => {
    const practice = practiceOf(
      practiceSiteOf(site, usualWorkstations),
      services,
      volumes,
      counterHours,
    );
    const found = practice.find(({ moduleCode }) => moduleCode === code);
    return found
      ? [{ site: { id: site.id, name: site.name, district: site.district }, ...found }]
      : [];
  });
  return {
    module,
    counterHours,
    services: own.map(({ id, title, digitalShare, source, asOf }) => ({
      ...{ id, title, digitalShare, source },
      asOf: fromDbDayOrNull(asOf),
    })),
    rows: rows.sort((a, b) => b.casesPerWeek - a.casesPerWeek),
  };
}

function loadOpenSites() {
  return db.site.findMany({
    where: openOn(today()),
    select: { id: true, name: true, district: true, workstations: true, openingHours: true },
    orderBy: { name: "asc" },
  });
}
