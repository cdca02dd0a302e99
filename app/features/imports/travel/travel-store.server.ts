import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { KnownRecord } from "~/domain/lists/record-match";
import { siteField, siteIdOf } from "~/domain/placement/travel-list";
import type { LoadedImport } from "../load-import.server";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const travelStore: RecordStore = {
  load,
  insert: set,
  update: set,
  remove,
  depended: async () => [],
};

/** One record per postcode, with the minutes to every site that has some. */
async function load(client: Tx): Promise<KnownRecord[]> {
  const times = await client.$queryRaw<{ postcode: string; minutes: Record<string, number> }[]>`
    SELECT "postcode", jsonb_object_agg("siteId", "minutes") AS "minutes"
      FROM "TravelTime" GROUP BY "postcode" ORDER BY "postcode"`;
  return times.map(({ postcode, minutes }) => ({
    id: postcode,
    name: postcode,
    values: {
      postcode,
      ...Object.fromEntries(
        Object.entries(minutes).map(([siteId, value]) => [siteField(siteId), value]),
      ),
    },
  }));
}

/** Enters or exchanges minutes; a value that is nothing is taken away, which only undoing asks for. */
async function set(
  tx: Tx,
  list: LoadedImport,
  records: readonly StoredRecord[],
  actor: Actor | null,
): Promise<void> {
  const times = records.flatMap(({ id, values }) =>
    Object.entries(values).flatMap(([field, minutes]) => {
      const siteId = siteIdOf(field);
      return siteId ? [{ postcode: id, siteId, minutes }] : [];
    }),
  );
  const rows = JSON.stringify(times);
  await tx.$executeRaw`
    DELETE FROM "TravelTime" t
     USING jsonb_to_recordset(${rows}::jsonb) AS r("postcode" text, "siteId" uuid, "minutes" int)
     WHERE t."postcode" = r."postcode" AND t."siteId" = r."siteId" AND r."minutes" IS NULL`;
  await tx.$executeRaw`
    INSERT INTO "TravelTime" ("postcode", "siteId", "minutes", "source", "recordedById")
    SELECT r."postcode", r."siteId", r."minutes", ${list.fileName}, ${actor?.personId ?? null}::uuid
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("postcode" text, "siteId" uuid, "minutes" int)
     WHERE r."minutes" IS NOT NULL
        ON CONFLICT ("postcode", "siteId") DO UPDATE
       SET "minutes" = excluded."minutes", "source" = excluded."source",
           "recordedAt" = now(), "recordedById" = excluded."recordedById",
           "version" = "TravelTime"."version" + 1
     WHERE "TravelTime"."minutes" <> excluded."minutes"`;
}

async function remove(tx: Tx, _: unknown, postcodes: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "TravelTime" WHERE "postcode" = ANY(${postcodes}::text[])`;
}
