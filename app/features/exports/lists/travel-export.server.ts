import { db } from "~/db/client";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type ListExport, tableOf } from "../list-export";

/** Stated minutes of travel: a row per postcode, a column per site that has any. */
export const travelExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, words: { t } }) => {
    ensure(can(actor, "site.manage", null));
    const [sites, rows] = await Promise.all([loadSites(), loadTimes()]);
    return {
      title: t("exports:list.travel"),
      table: tableOf<(typeof rows)[number]>(
        [
          { header: t("lists:field.postcode"), as: "text", value: ({ postcode }) => postcode },
          ...sites.map(({ id, code }) => ({
            header: code,
            as: "number" as const,
            value: ({ minutes }: (typeof rows)[number]) => minutes[id] ?? null,
          })),
        ],
        rows,
      ),
    };
  },
};

function loadSites() {
  return db.site.findMany({
    where: { travelTimes: { some: {} } },
    select: { id: true, code: true },
    orderBy: { code: "asc" },
  });
}

function loadTimes() {
  return db.$queryRaw<{ postcode: string; minutes: Record<string, number> }[]>`
    SELECT "postcode", jsonb_object_agg("siteId", "minutes") AS "minutes"
      FROM "TravelTime" GROUP BY "postcode" ORDER BY "postcode"`;
}
