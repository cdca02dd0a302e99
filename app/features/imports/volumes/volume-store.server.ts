import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { KnownRecord } from "~/domain/lists/record-match";
import { ALL } from "~/domain/placement/volume-list";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const volumeStore: RecordStore = {
  load,
  insert,
  update,
  remove,
  depended: async () => [],
};

async function load(client: Tx): Promise<KnownRecord[]> {
  const volumes = await client.siteVolume.findMany({
    include: { site: { select: { name: true } }, service: { select: { title: true } } },
    orderBy: [{ month: "desc" }, { site: { name: "asc" } }],
  });
  return volumes.map((row) => {
    const month = fromDbDay(row.month);
    return {
      id: row.id,
      name: [row.site?.name, row.service?.title, month.slice(0, 7)].filter(Boolean).join(" · "),
      values: {
        site: row.siteId ?? ALL,
        service: row.serviceId ?? ALL,
        month,
        cases: row.cases,
        estimated: row.estimated ? "yes" : "no",
        source: row.source,
        asOf: fromDbDayOrNull(row.asOf),
      },
    };
  });
}

/** As the table keeps them: all is nothing in particular. */
function flat({
  id,
  values: { site, service, month, cases, source, asOf, estimated },
}: StoredRecord) {
  return {
    ...{ id, month, cases, source, asOf },
    siteId: site === ALL ? null : site,
    serviceId: service === ALL ? null : service,
    estimated: estimated === "yes",
  };
}

async function insert(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SiteVolume" ("id", "siteId", "serviceId", "month", "cases", "estimated",
           "source", "asOf")
    SELECT r."id", r."siteId", r."serviceId", r."month", r."cases", r."estimated", r."source",
           r."asOf"
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "siteId" uuid, "serviceId" uuid, "month" date, "cases" int, "estimated" bool,
           "source" text, "asOf" date)`;
}

/** Site, service and month tell figures apart and stay. */
async function update(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SiteVolume" v
       SET "cases" = r."cases", "estimated" = r."estimated", "source" = r."source",
           "asOf" = r."asOf", "version" = v."version" + 1
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "cases" int, "estimated" bool, "source" text, "asOf" date)
     WHERE v."id" = r."id"`;
}

async function remove(tx: Tx, _: unknown, ids: readonly string[]): Promise<void> {
  await tx.siteVolume.deleteMany({ where: { id: { in: [...ids] } } });
}
