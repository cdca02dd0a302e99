import type { Tx } from "~/db/transaction";
import { notFound } from "~/domain/access/refusal";
import { codesIn } from "~/domain/curriculum/module-list";
import type { KnownRecord } from "~/domain/lists/record-match";
import type { LoadedImport } from "../load-import.server";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const moduleStore: RecordStore = { load, insert, update, remove, depended };

const curriculumOf = ({ curriculum }: LoadedImport) => (curriculum ?? notFound()).id;

async function load(client: Tx, list: LoadedImport): Promise<KnownRecord[]> {
  const modules = await client.module.findMany({
    where: { curriculumId: curriculumOf(list) },
    include: { prerequisites: { select: { prerequisite: { select: { code: true } } } } },
    orderBy: { code: "asc" },
  });
  return modules.map(({ id, code, title, hours, targetLevel, prerequisites }) => {
    const codes = prerequisites.map(({ prerequisite }) => prerequisite.code).sort();
    const restsOn = codes.length > 0 ? codes.join(" ") : null;
    return {
      id,
      name: `${code} ${title}`,
      values: { code, title, hours, targetLevel, prerequisites: restsOn },
    };
  });
}

const flat = ({ id, values }: StoredRecord) => ({ id, ...values });

async function insert(tx: Tx, list: LoadedImport, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Module" ("id", "curriculumId", "code", "title", "hours", "targetLevel")
    SELECT r."id", ${curriculumOf(list)}::uuid, r."code", r."title", r."hours", r."targetLevel"
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "title" text, "hours" int, "targetLevel" int)`;
  await setPrerequisites(tx, list, records);
}

async function update(tx: Tx, list: LoadedImport, records: readonly StoredRecord[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Module" m
       SET "code" = r."code", "title" = r."title", "hours" = r."hours",
           "targetLevel" = r."targetLevel", "version" = m."version" + 1
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("id" uuid,
           "code" text, "title" text, "hours" int, "targetLevel" int)
     WHERE m."id" = r."id"`;
  await setPrerequisites(tx, list, records);
}

async function setPrerequisites(
  tx: Tx,
  list: LoadedImport,
  records: readonly StoredRecord[],
): Promise<void> {
  const ids = records.map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM "ModulePrerequisite" WHERE "moduleId" = ANY(${ids}::uuid[])`;
  const pairs = records.flatMap(({ id, values }) =>
    codesIn(values.prerequisites).map((code) => ({ id, code })),
  );
  await tx.$executeRaw`
    INSERT INTO "ModulePrerequisite" ("moduleId", "prerequisiteId")
    SELECT r."id", m."id"
      FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS r("id" uuid, "code" text)
      JOIN "Module" m ON m."code" = r."code" AND m."curriculumId" = ${curriculumOf(list)}::uuid`;
}

async function remove(tx: Tx, _: unknown, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Module" WHERE "id" = ANY(${ids}::uuid[])`;
}

async function depended(tx: Tx, _: unknown, ids: readonly string[]): Promise<string[]> {
  const modules = await tx.module.findMany({
    where: {
      id: { in: [...ids] },
      OR: [
        { version: { not: 1 } },
        { prerequisiteFor: { some: { moduleId: { notIn: [...ids] } } } },
        { lessons: { some: {} } },
        { levels: { some: {} } },
        { records: { some: {} } },
      ],
    },
    select: { code: true, title: true },
    orderBy: { code: "asc" },
  });
  return modules.map(({ code, title }) => `${code} ${title}`);
}
