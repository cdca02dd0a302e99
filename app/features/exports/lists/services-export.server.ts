import { db } from "~/db/client";
import { fromDbDayOrNull } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type ListExport, tableOf } from "../list-export";

/** What people come for, with its modules and how much of it is done online. */
export const servicesExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, words: { t } }) => {
    ensure(can(actor, "site.manage", null));
    const services = await db.service.findMany({
      include: { modules: { orderBy: { moduleCode: "asc" } } },
      orderBy: { title: "asc" },
    });
    return {
      title: t("exports:list.services"),
      table: tableOf(
        [
          { header: t("lists:field.code"), as: "text", value: ({ code }) => code },
          { header: t("lists:field.service"), as: "text", value: ({ title }) => title },
          {
            header: t("lists:field.modules"),
            as: "text",
            value: ({ modules }) => modules.map(({ moduleCode }) => moduleCode).join(", ") || null,
          },
          {
            header: t("lists:field.digitalShare"),
            as: "number",
            value: ({ digitalShare }) => digitalShare,
          },
          { header: t("lists:field.asOf"), as: "day", value: ({ asOf }) => fromDbDayOrNull(asOf) },
          { header: t("lists:field.source"), as: "text", value: ({ source }) => source },
        ],
        services,
      ),
    };
  },
};
