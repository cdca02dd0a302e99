import type { Tx } from "~/db/transaction";

type Wishes = { traineeId: string; siteIds: readonly string[] };

/** The wishes for any phase, the dearest first. */
export async function insertWishes(tx: Tx, wishes: readonly Wishes[]): Promise<void> {
  const rows = wishes.flatMap(({ traineeId, siteIds }) =>
    siteIds.map((siteId, index) => ({ traineeId, siteId, rank: index + 1 })),
  );
  await tx.$executeRaw`
    INSERT INTO "Wish" ("id", "traineeId", "siteId", "rank")
    SELECT gen_random_uuid(), r."traineeId", r."siteId", r."rank"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("traineeId" uuid,
           "siteId" uuid, "rank" int)`;
}

/** Exchanges the wishes for any phase. */
export async function replaceWishes(tx: Tx, wishes: readonly Wishes[]): Promise<void> {
  const ids = wishes.map(({ traineeId }) => traineeId);
  await tx.$executeRaw`
    DELETE FROM "Wish" WHERE "phaseId" IS NULL AND "traineeId" = ANY(${ids}::uuid[])`;
  await insertWishes(tx, wishes);
}
