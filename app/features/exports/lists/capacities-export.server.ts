import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { idIn } from "../id-in";
import { type ListExport, tableOf } from "../list-export";

/** Places of all sites, or of one, a row per period. */
export const capacitiesExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: true,
  read: async ({ actor, search, words: { t } }) => {
    ensure(can(actor, "site.manage", null));
    const siteId = idIn(search, "site");
    const rows = await db.capacity.findMany({
      where: siteId ? { siteId } : {},
      include: { site: { select: { name: true } } },
      orderBy: [{ site: { name: "asc" } }, { startsOn: "asc" }],
    });
    return {
      title: t("exports:list.capacities"),
      table: tableOf(
        [
          { header: t("lists:field.site"), as: "text", value: ({ site }) => site.name },
          {
            header: t("lists:field.from"),
            as: "day",
            value: ({ startsOn }) => fromDbDay(startsOn),
          },
          { header: t("lists:field.to"), as: "day", value: ({ endsOn }) => fromDbDay(endsOn) },
          { header: t("lists:field.places"), as: "number", value: ({ places }) => places },
          {
            header: t("lists:field.confirmed"),
            as: "day",
            value: ({ confirmedOn }) => fromDbDayOrNull(confirmedOn),
          },
          {
            header: t("lists:field.confirmedBy"),
            as: "text",
            value: ({ confirmedBy }) => confirmedBy,
          },
          {
            header: t("lists:field.how"),
            as: "text",
            value: ({ confirmedHow }) => confirmedHow && t(`lists:how.${confirmedHow}`),
          },
        ],
        rows,
      ),
    };
  },
};
