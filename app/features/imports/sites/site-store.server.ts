import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { KnownRecord } from "~/domain/lists/record-match";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const siteStore: RecordStore = { load, insert, update, remove, depended };

async function load(client: Tx): Promise<KnownRecord[]> {
  const sites = await client.site.findMany({
    omit: { zone: true, directions: true, bring: true, version: true },
    orderBy: { name: "asc" },
  });
  return sites.map(({ id, validFrom, validTo, successorId, ...site }) => ({
    id,
    name: site.name,
    values: {
      ...site,
      validFrom: fromDbDay(validFrom),
      validTo: fromDbDayOrNull(validTo),
      successor: successorId,
    },
  }));
}

const flat = ({ id, values }: StoredRecord) => ({ id, ...values });

async function insert(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Site" ("id", "code", "name", "district", "street", "postcode", "city", "latitude",
           "longitude", "shiftModel", "phone", "email", "workstations", "trainingPlaces",
           "validFrom", "validTo", "successorId")
    SELECT r."id", r."code", r."name", r."district", r."street", r."postcode", r."city",
           r."latitude", r."longitude", r."shiftModel"::"ShiftModel", r."phone", r."email",
           r."workstations", r."trainingPlaces", r."validFrom", r."validTo", r."successor"
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "name" text, "district" text, "street" text, "postcode" text, "city" text,
           "latitude" float8, "longitude" float8, "shiftModel" text, "phone" text, "email" text,
           "workstations" int, "trainingPlaces" int, "validFrom" date, "validTo" date,
           "successor" uuid)`;
}

async function update(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Site" s
       SET "code" = r."code", "name" = r."name", "district" = r."district", "street" = r."street",
           "postcode" = r."postcode", "city" = r."city", "latitude" = r."latitude",
           "longitude" = r."longitude", "shiftModel" = r."shiftModel"::"ShiftModel",
           "phone" = r."phone", "email" = r."email", "workstations" = r."workstations",
           "trainingPlaces" = r."trainingPlaces", "validFrom" = r."validFrom",
           "validTo" = r."validTo", "successorId" = r."successor", "version" = s."version" + 1
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "name" text, "district" text, "street" text, "postcode" text, "city" text,
           "latitude" float8, "longitude" float8, "shiftModel" text, "phone" text, "email" text,
           "workstations" int, "trainingPlaces" int, "validFrom" date, "validTo" date,
           "successor" uuid)
     WHERE s."id" = r."id"`;
}

async function remove(tx: Tx, _: unknown, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Site" WHERE "id" = ANY(${ids}::uuid[])`;
}

/** What else may refer to a site; a site that anything refers to stays. */
const DEPENDENTS = [
  "trainers",
  "rooms",
  "capacities",
  "placements",
  "wishes",
  "restrictions",
  "lessons",
  "levels",
  "openingHours",
  "contacts",
  "documents",
  "links",
  "travelTimes",
  "volumes",
] as const satisfies readonly (keyof Prisma.SiteWhereInput)[];

async function depended(tx: Tx, _: unknown, ids: readonly string[]): Promise<string[]> {
  const sites = await tx.site.findMany({
    where: {
      id: { in: [...ids] },
      OR: [
        { version: { not: 1 } },
        { predecessors: { some: { id: { notIn: [...ids] } } } },
        ...DEPENDENTS.map((relation) => ({ [relation]: { some: {} } })),
      ],
    },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return sites.map(({ name }) => name);
}
