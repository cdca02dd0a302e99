import { fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { codesIn } from "~/domain/curriculum/module-list";
import { fold } from "~/domain/lists/list-text";
import type { KnownRecord } from "~/domain/lists/record-match";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const serviceStore: RecordStore = { load, insert, update, remove, depended };

async function load(client: Tx): Promise<KnownRecord[]> {
  const services = await client.service.findMany({
    include: { modules: true },
    orderBy: { title: "asc" },
  });
  return services.map(({ id, code, title, digitalShare, source, asOf, modules }) => {
    const codes = modules.map(({ moduleCode }) => moduleCode).sort();
    return {
      id,
      name: title,
      values: {
        code,
        service: title,
        modules: codes.length > 0 ? codes.join(" ") : null,
        digitalShare,
        source,
        asOf: fromDbDayOrNull(asOf),
      },
    };
  });
}

/** A service that came without a code is called after its title. */
function flat({ id, values }: StoredRecord) {
  return { id, ...values, code: values.code ?? fold(String(values.service)).replaceAll(" ", "-") };
}

async function insert(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Service" ("id", "code", "title", "digitalShare", "source", "asOf")
    SELECT r."id",
           CASE WHEN EXISTS (SELECT 1 FROM "Service" s WHERE s."code" = r."code")
                THEN r."code" || '-' || left(r."id"::text, 4) ELSE r."code" END,
           r."service", r."digitalShare", r."source", r."asOf"
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "service" text, "digitalShare" int, "source" text, "asOf" date)`;
  await setModules(tx, records);
}

async function update(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Service" s
       SET "code" = r."code", "title" = r."service", "digitalShare" = r."digitalShare",
           "source" = r."source", "asOf" = r."asOf", "version" = s."version" + 1
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "service" text, "digitalShare" int, "source" text, "asOf" date)
     WHERE s."id" = r."id"`;
  await setModules(tx, records);
}

async function setModules(tx: Tx, records: readonly StoredRecord[]): Promise<void> {
  const serviceId = { in: records.map(({ id }) => id) };
  await tx.serviceModule.deleteMany({ where: { serviceId } });
  await tx.serviceModule.createMany({
    data: records.flatMap(({ id, values }) =>
      codesIn(values.modules).map((moduleCode) => ({ serviceId: id, moduleCode })),
    ),
  });
}

async function remove(tx: Tx, _: unknown, ids: readonly string[]): Promise<void> {
  await tx.service.deleteMany({ where: { id: { in: [...ids] } } });
}

async function depended(tx: Tx, _: unknown, ids: readonly string[]): Promise<string[]> {
  const services = await tx.service.findMany({
    where: { id: { in: [...ids] }, OR: [{ version: { not: 1 } }, { volumes: { some: {} } }] },
    select: { title: true },
    orderBy: { title: "asc" },
  });
  return services.map(({ title }) => title);
}
