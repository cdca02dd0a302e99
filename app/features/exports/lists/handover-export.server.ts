import { found } from "~/domain/access/refusal";
import { type HandoverPage, handoverPage } from "~/features/progress/handover-page.query.server";
import { formatDate, formatInstant } from "~/words/format";
import { isLocale } from "~/words/locale";
import { idIn } from "../id-in";
import { type AskedExport, type ListExport, tableOf } from "../list-export";
import type { PrintedSection } from "../printed";
import { printedList } from "../printed-list";

/** A trainee's handover on paper, as its page shows it. */
export const handoverExport: ListExport = {
  formats: ["pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const page = await handoverPage(actor, found(idIn(search, "trainee")));
    const title = words.t("handover:titleOf", { name: page.name });
    const sections = [
      ...page.notes.slice(0, 1).map((note) => agreed(words, note)),
      openModules(words, page.open),
      reachedModules(words, page.reached),
    ];
    return {
      title,
      table: tableOf([], [...page.open, ...page.reached]),
      print: () => ({
        ...printedList(words, { title, summary: page.cohort, sections }),
        fitsOnePage: true,
      }),
    };
  },
};

function agreed(words: AskedExport["words"], note: HandoverPage["notes"][number]): PrintedSection {
  const { t } = words;
  const locale = isLocale(words.language) ? words.language : "de";
  const { movesOn, goals, nextSteps, by, writtenAt } = note;
  return {
    heading: t("handover:forMove", { day: formatDate(movesOn, locale) }),
    paragraphs: [
      `${t("handover:goals")}: ${goals}`,
      `${t("handover:nextSteps")}: ${nextSteps}`,
      t("handover:by", { by, at: formatInstant(writtenAt, locale) }),
    ],
  };
}

/** Each with what was last seen of it. */
function openModules(words: AskedExport["words"], rows: HandoverPage["open"]): PrintedSection {
  const { t } = words;
  const locale = isLocale(words.language) ? words.language : "de";
  const heading = t("handover:open");
  if (rows.length === 0) return { heading, paragraphs: [t("handover:noModules")] };
  return {
    heading,
    table: {
      headers: (["module", "level", "target", "last"] as const).map((column) =>
        t(`handover:column.${column}`),
      ),
      widths: [34, 18, 6, 42],
      rows: rows.map(({ code, title, level, target, history: [last] }) => [
        `${code} ${title}`,
        `${level} – ${t(`progress:level.${level}`)}`,
        String(target),
        last ? [formatInstant(last.setAt, locale), last.setBy].join(", ") : "",
      ]),
      hasRowHeaders: true,
    },
  };
}

/** In one paragraph, so that all of it stays one page. */
function reachedModules({ t }: AskedExport["words"], rows: HandoverPage["reached"]) {
  const named = rows.map(({ code, title }) => `${code} ${title}`).join(" · ");
  return { heading: t("handover:reached"), paragraphs: [named || t("handover:noModules")] };
}
