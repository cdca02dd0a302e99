import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { compareNames, displayName } from "~/domain/people/name";
import { proposedPlaces } from "~/domain/placement/capacity-proposal";
import { confirmationOf } from "~/domain/placement/confirmation";
import { siteSizeOf } from "~/domain/placement/site-size";
import { LINK_DAYS } from "~/domain/sites/confirmation-link";
import { today } from "~/platform/clock";
import { sitePresence } from "../placement/site-presence.query.server";
import { siteLinks } from "./site-links.query.server";
import { siteRules } from "./site-rules.query.server";

export type SitePage = Awaited<ReturnType<typeof sitePage>>;

/** A site with its hours, people, places and who is there; 404 for those whose site it is not. */
export async function sitePage(actor: Actor, siteId: string) {
  if (!can(actor, "site.read", { siteId })) notFound();
  const row = found(await loadSite(siteId));
  const rules = await siteRules();
  const mayEdit = can(actor, "site.manage", null);
  const limits = row.trainers.map(({ maxTrainees }) => maxTrainees);
  return {
    site: siteOf(row),
    openingHours: row.openingHours.map(({ weekday, opensMinute, closesMinute }) => ({
      ...{ weekday, opensMinute, closesMinute },
    })),
    trainers: trainersOf(row),
    contacts: row.contacts,
    documents: row.documents,
    capacities: capacitiesOf(row, rules.confirmationDays),
    rules,
    proposal: proposedPlaces(row.trainingPlaces, limits, rules.traineesPerTrainer),
    links: mayEdit ? await siteLinks(siteId) : [],
    linkDays: LINK_DAYS,
    presence: await sitePresence(actor, siteId),
    mayEdit,
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
      contacts: { orderBy: { name: "asc" } },
      documents: { orderBy: { title: "asc" } },
      capacities: { orderBy: { startsOn: "asc" } },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof loadSite>>>;

function siteOf(row: Row) {
  const { id, code, name, district, street, postcode, city, phone, email, directions, bring } = row;
  const { shiftModel, workstations, trainingPlaces, latitude, longitude, version } = row;
  return {
    ...{ id, code, name, district, street, postcode, city, phone, email, directions, bring },
    ...{ shiftModel, workstations, trainingPlaces, latitude, longitude, version },
    size: siteSizeOf(workstations),
    validFrom: fromDbDay(row.validFrom),
    validTo: fromDbDayOrNull(row.validTo),
    successor: row.successor,
    predecessors: row.predecessors,
  };
}

function trainersOf({ trainers }: Row) {
  return [...trainers]
    .sort((a, b) => compareNames(a.person, b.person))
    .map(({ person, maxTrainees, version, id }) => ({
      ...{ id, maxTrainees, version },
      name: displayName(person),
      email: person.email,
      phone: person.phone,
    }));
}

function capacitiesOf({ capacities }: Row, confirmationDays: number) {
  const on = today();
  return capacities.map((row) => {
    const confirmedOn = fromDbDayOrNull(row.confirmedOn);
    const endsOn = fromDbDay(row.endsOn);
    const { id, version, places, confirmedBy, confirmedHow } = row;
    return {
      ...{ id, version, places, confirmedOn, confirmedBy, confirmedHow, endsOn },
      startsOn: fromDbDay(row.startsOn),
      confirmation: confirmationOf(confirmedOn, on, confirmationDays),
      isOver: endsOn < on,
    };
  });
}
