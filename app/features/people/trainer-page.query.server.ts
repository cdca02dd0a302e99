import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { teachableModules } from "./teachable-modules.server";

export type TrainerPage = Awaited<ReturnType<typeof trainerPage>>;

/** A trainer with the clusters they lead and the placements they guide, past ones left out. */
export async function trainerPage(actor: Actor, trainerId: string) {
  ensure(can(actor, "person.manage", null));
  const on = today();
  const row = found(await loadTrainer(trainerId));
  return {
    id: row.id,
    version: row.version,
    personId: row.personId,
    name: displayName(row.person),
    email: row.person.email,
    phone: row.person.phone,
    site: row.site,
    maxTrainees: row.maxTrainees,
    modules: await teachableModules(db),
    teaches: row.modules.map(({ moduleCode }) => moduleCode),
    clusters: row.clusters.map(({ id, role, cluster, ...dates }) => ({
      id,
      role,
      cluster: { id: cluster.id, name: cluster.name, cohort: cluster.cohort.name },
      ...rangeOf(dates, on),
    })),
    placements: row.placements.map(({ id, trainee, site, ...dates }) => ({
      id,
      trainee: { id: trainee.id, name: sortName(trainee.person) },
      site: site.name,
      ...rangeOf(dates, on),
    })),
    sites: await db.site.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
  };
}

function loadTrainer(id: string) {
  const site = { select: { id: true, name: true } };
  const person = { select: { givenName: true, familyName: true } };
  return db.trainer.findUnique({
    where: { id },
    include: {
      site,
      modules: { select: { moduleCode: true } },
      person: { select: { ...person.select, email: true, phone: true } },
      clusters: {
        orderBy: { startsOn: "desc" },
        include: { cluster: { include: { cohort: { select: { name: true } } } } },
      },
      placements: {
        where: { inForce: true, endsOn: { gte: toDbDay(today()) } },
        orderBy: [{ startsOn: "asc" }, { id: "asc" }],
        include: { site, trainee: { select: { id: true, person } } },
      },
    },
  });
}

function rangeOf(dates: { startsOn: Date; endsOn: Date | null }, on: Day) {
  const range = { startsOn: fromDbDay(dates.startsOn), endsOn: fromDbDayOrNull(dates.endsOn) };
  const when = contains(range, on) ? "now" : range.startsOn > on ? "later" : "before";
  return { ...range, when } as const;
}
