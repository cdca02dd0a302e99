import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type ExportColumn, type ListExport, tableOf } from "../list-export";

type SiteRow = Awaited<ReturnType<typeof loadSites>>[number];

/** Every site with its address, size and validity. */
export const sitesExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, words: { t } }) => {
    ensure(can(actor, "site.manage", null));
    const text = (
      field: "code" | "name" | "district" | "street" | "postcode" | "city" | "phone" | "email",
    ): ExportColumn<SiteRow> => ({
      header: t(`lists:field.${field}`),
      as: "text",
      value: (row) => row[field],
    });
    const number = (
      field: "latitude" | "longitude" | "workstations" | "trainingPlaces",
    ): ExportColumn<SiteRow> => ({
      header: t(`lists:field.${field}`),
      as: "number",
      value: (row) => row[field],
    });
    return {
      title: t("exports:list.sites"),
      table: tableOf(
        [
          ...(["code", "name", "district", "street", "postcode", "city"] as const).map(text),
          ...(["phone", "email"] as const).map(text),
          {
            header: t("lists:field.shiftModel"),
            as: "text",
            value: ({ shiftModel }) => t(`lists:shift.${shiftModel}`),
          },
          ...(["workstations", "trainingPlaces", "latitude", "longitude"] as const).map(number),
          {
            header: t("lists:field.validFrom"),
            as: "day",
            value: ({ validFrom }) => fromDbDay(validFrom),
          },
          {
            header: t("lists:field.validTo"),
            as: "day",
            value: ({ validTo }) => fromDbDayOrNull(validTo),
          },
          {
            header: t("lists:field.successor"),
            as: "text",
            value: ({ successor }) => successor?.name ?? null,
          },
        ],
        await loadSites(),
      ),
    };
  },
};

function loadSites() {
  return db.site.findMany({
    include: { successor: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
}
