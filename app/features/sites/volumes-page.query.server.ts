import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";

export type VolumesPage = Awaited<ReturnType<typeof volumesPage>>;

/** Every service with its digital share and modules, and every figure of cases, the newest first. */
export async function volumesPage(actor: Actor) {
  ensure(can(actor, "site.manage", null));
  const [services, volumes, sites, modules] = await Promise.all([
    db.service.findMany({ include: { modules: true }, orderBy: { title: "asc" } }),
    db.siteVolume.findMany({
      include: { site: { select: { name: true } }, service: { select: { title: true } } },
      orderBy: [{ month: "desc" }, { id: "asc" }],
    }),
    db.site.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
    db.module.findMany({
      distinct: ["code"],
      select: { code: true, title: true },
      orderBy: { code: "asc" },
    }),
  ]);
  return {
    sites,
    services: services.map(({ modules: own, asOf, ...service }) => ({
      ...service,
      asOf: fromDbDayOrNull(asOf),
      modules: own.map(({ moduleCode }) => ({
        code: moduleCode,
        title: modules.find(({ code }) => code === moduleCode)?.title ?? null,
      })),
    })),
    volumes: volumes.map((row) => ({
      id: row.id,
      version: row.version,
      site: row.site?.name ?? null,
      service: row.service?.title ?? null,
      month: fromDbDay(row.month),
      cases: row.cases,
      estimated: row.estimated,
      source: row.source,
      asOf: fromDbDayOrNull(row.asOf),
    })),
  };
}
