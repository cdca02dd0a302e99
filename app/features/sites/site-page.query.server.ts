import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { compareNames, displayName } from "~/domain/people/name";
import { confirmationOf } from "~/domain/placement/confirmation";
import { siteSizeOf } from "~/domain/placement/site-size";
import { today } from "~/platform/clock";
import { sitePresence } from "../placement/site-presence.query.server";

export type SitePage = Awaited<ReturnType<typeof sitePage>>;

/** A site with its hours, people, places and who is there; 404 for those whose site it is not. */
export async function sitePage(actor: Actor, siteId: string) {
  if (!can(actor, "site.read", { siteId })) notFound();
  const row = found(await loadSite(siteId));
  const { id, code, name, district, street, postcode, city, phone, email, directions } = row;
  return {
    site: {
      ...{ id, code, name, district, street, postcode, city, phone, email, directions },
      shiftModel: row.shiftModel,
      workstations: row.workstations,
      trainingPlaces: row.trainingPlaces,
      size: siteSizeOf(row.workstations),
      validFrom: fromDbDay(row.validFrom),
      validTo: fromDbDayOrNull(row.validTo),
      successor: row.successor,
      predecessors: row.predecessors,
    },
    openingHours: row.openingHours.map(({ weekday, opensMinute, closesMinute }) => ({
      ...{ weekday, opensMinute, closesMinute },
    })),
    trainers: row.trainers
      .sort((a, b) => compareNames(a.person, b.person))
      .map(({ person, maxTrainees, id: trainerId }) => ({
        id: trainerId,
        name: displayName(person),
        email: person.email,
        phone: person.phone,
        maxTrainees,
      })),
    capacities: capacitiesOf(row),
    presence: await sitePresence(actor, siteId),
    mayEdit: can(actor, "site.manage", null),
    today: today(),
  };
}

function loadSite(id: string) {
  const neighbour = { select: { id: true, name: true } } as const;
  return db.site.findUnique({
    where: { id },
    include: {
      successor: neighbour,
      predecessors: neighbour,
      openingHours: { orderBy: [{ weekday: "asc" }, { opensMinute: "asc" }] },
      trainers: { include: { person: true } },
      capacities: { orderBy: { startsOn: "asc" } },
    },
  });
}

function capacitiesOf({ capacities }: NonNullable<Awaited<ReturnType<typeof loadSite>>>) {
  const on = today();
  return capacities.map((row) => {
    const confirmedOn = fromDbDayOrNull(row.confirmedOn);
    const endsOn = fromDbDay(row.endsOn);
    return {
      id: row.id,
      version: row.version,
      startsOn: fromDbDay(row.startsOn),
      endsOn,
      places: row.places,
      confirmedOn,
      confirmedBy: row.confirmedBy,
      confirmedHow: row.confirmedHow,
      confirmation: confirmationOf(confirmedOn, on),
      isOver: endsOn < on,
    };
  });
}
