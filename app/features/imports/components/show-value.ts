import { useTranslation } from "react-i18next";
import { isDay } from "~/domain/calendar/day";
import type { CellProblem } from "~/domain/lists/cell-problem";
import { periodOf } from "~/domain/placement/capacity-list-columns";
import { siteIdOf } from "~/domain/placement/travel-list";
import { ALL } from "~/domain/placement/volume-list";
import { formatDate, formatDayRange, formatMonth, formatNumber } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { FieldChoice } from "../list-kind";
import type { PreviewColumn, ShownAs } from "../preview-row";

/** Values of the preview in the reader's words: days, percents, minutes, choices. */
export function useShown() {
  const { t, i18n } = useTranslation("lists");
  const locale = i18n.language as Locale;
  const day = (text: string) => (isDay(text) ? formatDate(text, locale) : text);

  const written: Record<ShownAs, (text: string) => string> = {
    text: (text) => text,
    number: (text) => (/^\d+$/.test(text) ? formatNumber(Number(text), locale) : text),
    day,
    month: (text) => formatMonth(text, locale),
    percent: (text) => t("unit.percent", { count: Number(text) }),
    minutes: (text) => t("unit.minutes", { count: Number(text) }),
    duration: (text) => t("unit.duration", { count: Number(text) }),
    shift: (text) => t(`shift.${text as "one_shift"}`),
    how: (text) => t(`how.${text as "list"}`),
    yesNo: (text) => t(`yesNo.${text as "yes"}`),
    sites: (text) => (text === ALL ? t("all.sites") : text),
    services: (text) => (text === ALL ? t("all.services") : text),
  };
  const value = (as: ShownAs, text: string): string => (text === "" ? "" : written[as](text));

  const field = (name: string): string => {
    const period = periodOf(name);
    if (siteIdOf(name)) return t("field.way");
    if (!period) return t(`field.${name as "site"}`);
    return t("field.period", { period: formatDayRange(period.startsOn, period.endsOn, locale) });
  };

  const choiceOf = ({ field: of, name }: FieldChoice): string =>
    name === undefined ? field(of) : t("field.wayTo", { site: name });

  const header = ({ key, period, name }: PreviewColumn): string =>
    name ?? (period ? formatDayRange(period.startsOn, period.endsOn, locale) : group(key));
  const group = (key: string) => t(`group.${key as "person"}`);

  const problem = ({ code, values = {} }: CellProblem): string => {
    const shown = Object.entries(values).map(([name, text]) => [name, day(String(text))]);
    return t(`problem.${code as "left-out"}`, Object.fromEntries(shown));
  };

  const choice = ({ field: of }: CellProblem, text: string): string => {
    if (text === "leave-out") return t("choice.leave-out");
    if (text === "") return t(emptyChoice(of));
    if (of === "maxCommute") {
      return text === "none" ? t("choice.none") : t("unit.minutes", { count: Number(text) });
    }
    return periodOf(of) ? t("unit.places", { count: Number(text) }) : day(text);
  };

  return { value, field, choiceOf, header, problem, choice };
}

function emptyChoice(field: string) {
  if (field.startsWith("wish")) return "choice.noWish" as const;
  return periodOf(field) ? ("choice.noPlaces" as const) : ("choice.nothing" as const);
}
