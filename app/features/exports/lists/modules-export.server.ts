import { db } from "~/db/client";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { idIn } from "../id-in";
import { type ListExport, tableOf } from "../list-export";

/** The modules of one curriculum. */
export const modulesExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, search, words: { t } }) => {
    ensure(can(actor, "programme.manage", null));
    const curriculum = found(
      await db.curriculum.findUnique({
        where: { id: found(idIn(search, "curriculum")) },
        include: {
          programme: { select: { code: true } },
          modules: {
            orderBy: { code: "asc" },
            include: { prerequisites: { select: { prerequisite: { select: { code: true } } } } },
          },
        },
      }),
    );
    return {
      title: `${t("exports:list.modules")} ${curriculum.programme.code}`,
      table: tableOf(
        [
          { header: t("lists:field.code"), as: "text", value: ({ code }) => code },
          { header: t("lists:field.title"), as: "text", value: ({ title }) => title },
          { header: t("lists:field.hours"), as: "number", value: ({ hours }) => hours },
          {
            header: t("lists:field.targetLevel"),
            as: "number",
            value: ({ targetLevel }) => targetLevel,
          },
          {
            header: t("lists:field.prerequisites"),
            as: "text",
            value: ({ prerequisites }) => codesOf(prerequisites),
          },
        ],
        curriculum.modules,
      ),
    };
  },
};

function codesOf(prerequisites: readonly { prerequisite: { code: string } }[]): string | null {
  const codes = prerequisites.map(({ prerequisite }) => prerequisite.code).sort();
  return codes.length > 0 ? codes.join(", ") : null;
}
