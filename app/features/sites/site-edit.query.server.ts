import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";

export type SiteEdit = Awaited<ReturnType<typeof siteEdit>>;

/** Everything of a site that a planner can write. */
export async function siteEdit(actor: Actor, siteId: string) {
  ensure(can(actor, "site.manage", null));
  const { openingHours, contacts, documents, ...site } = found(
    await db.site.findUnique({
      where: { id: siteId },
      include: {
        openingHours: { orderBy: [{ weekday: "asc" }, { opensMinute: "asc" }] },
        contacts: { orderBy: { name: "asc" } },
        documents: { orderBy: { title: "asc" } },
      },
    }),
  );
  const { id, version, name, district, street, postcode, city, latitude, longitude } = site;
  const { shiftModel, workstations, trainingPlaces, phone, email, directions, bring } = site;
  return {
    site: {
      ...{ id, version, name, district, street, postcode, city, latitude, longitude },
      ...{ shiftModel, workstations, trainingPlaces, phone, email, directions, bring },
    },
    openingHours: openingHours.map(({ weekday, opensMinute, closesMinute }) => ({
      ...{ weekday, opensMinute, closesMinute },
    })),
    contacts,
    documents,
  };
}
