import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type ClosedRange, weeksIn } from "~/domain/calendar/range";
import { formatDay, formatWeek } from "~/words/format";
import type { Locale } from "~/words/locale";
import { idIn } from "../id-in";
import { type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

/** The phases of a cohort with their weeks: its calendar. */
export const phasesExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: false,
  read: async ({ actor, search, words }) => {
    ensure(can(actor, "cohort.manage", null));
    const { t } = words;
    const locale = words.language as Locale;
    const { cohort, phases } = await loadPhases(idIn(search, "cohort"));
    const title = `${t("exports:list.phases")} ${cohort.name}`;
    return {
      title,
      table: tableOf(
        [
          { header: t("exports:column.phase"), as: "text", value: (row) => row.title },
          {
            header: t("exports:column.kind"),
            as: "text",
            value: (row) => t(`exports:phase.${row.kind}`),
          },
          { header: t("lists:field.from"), as: "day", value: (row) => row.startsOn },
          { header: t("lists:field.to"), as: "day", value: (row) => row.endsOn },
          { header: t("exports:column.weeks"), as: "number", value: (row) => row.weeks },
        ],
        phases,
      ),
      print: () =>
        printedList(words, {
          title,
          summary: cohort.programme.title,
          sections: [
            {
              heading: null,
              table: {
                headers: [
                  t("exports:column.phase"),
                  t("exports:column.kind"),
                  t("lists:field.from"),
                  t("lists:field.to"),
                  t("exports:column.weeksShort"),
                ],
                widths: [32, 20, 20, 20, 16],
                rows: phases.map((row) => [
                  row.title,
                  t(`exports:phase.${row.kind}`),
                  formatDay(row.startsOn, locale),
                  formatDay(row.endsOn, locale),
                  weeksOf(row, locale),
                ]),
              },
            },
          ],
        }),
    };
  },
};

/** "KW 3–9", or "KW 17" for a single week. */
function weeksOf({ startsOn, endsOn }: ClosedRange, locale: Locale): string {
  const [first, last] = [formatWeek(startsOn, locale), formatWeek(endsOn, locale)];
  return first === last ? first : `${first}–${last.replace(/^\D+/, "")}`;
}

async function loadPhases(cohortId: string | null) {
  const cohort = found(
    await db.cohort.findUnique({
      where: { id: found(cohortId) },
      include: {
        programme: { select: { title: true } },
        phases: { orderBy: { startsOn: "asc" } },
      },
    }),
  );
  const phases = cohort.phases.map(({ title, kind, startsOn, endsOn }) => {
    const range = { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
    return { title, kind, ...range, weeks: weeksIn(range).length };
  });
  return { cohort, phases };
}
