import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type ListExport, tableOf } from "../list-export";

/** Cases per site, service and month, the newest first. */
export const volumesExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, words: { t } }) => {
    ensure(can(actor, "site.manage", null));
    return {
      title: t("exports:list.volumes"),
      table: tableOf(
        [
          {
            header: t("lists:field.site"),
            as: "text",
            value: ({ site }) => site?.name ?? t("lists:all.sites"),
          },
          {
            header: t("lists:field.service"),
            as: "text",
            value: ({ service }) => service?.title ?? t("lists:all.services"),
          },
          {
            header: t("lists:field.month"),
            as: "text",
            value: ({ month }) => fromDbDay(month).slice(0, 7),
          },
          { header: t("lists:field.cases"), as: "number", value: ({ cases }) => cases },
          {
            header: t("lists:field.estimated"),
            as: "text",
            value: ({ estimated }) => t(estimated ? "lists:yesNo.yes" : "lists:yesNo.no"),
          },
          { header: t("lists:field.asOf"), as: "day", value: ({ asOf }) => fromDbDayOrNull(asOf) },
          { header: t("lists:field.source"), as: "text", value: ({ source }) => source },
        ],
        await loadVolumes(),
      ),
    };
  },
};

function loadVolumes() {
  return db.siteVolume.findMany({
    include: { site: { select: { name: true } }, service: { select: { title: true } } },
    orderBy: [{ month: "desc" }, { site: { name: "asc" } }, { service: { title: "asc" } }],
  });
}
