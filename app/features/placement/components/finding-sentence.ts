import type { i18n } from "i18next";
import { day, isoWeekOf } from "~/domain/calendar/day";
import type { Finding } from "~/domain/placement/finding";
import { formatDate, type Locale } from "~/words/format";
import { say } from "~/words/say";

const WORDS: Record<Locale, readonly string[]> = {
  de: "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),
  en: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** Rules whose sentence for one person names them. */
const COUNTING: readonly Finding["rule"][] = ["unplaced", "notice-period"];

/** "Kundenzentrum Niendorf hat in KW 48–1 drei Plätze, vier sind belegt." */
export function findingSentence(words: i18n, locale: Locale, finding: Finding): string {
  const { rule, values } = finding;
  const number = COUNTING.includes(rule) ? (values.count === 1 ? "one" : "many") : null;
  const key = ["findings:sentence", rule, finding.variant, number].filter(Boolean).join(".");
  return say(words, { key, values: { ...values, ...spokenValues(words, locale, finding) } });
}

/** "KW 48", "KW 48–52", "KW 48/2026–1/2027". */
export function weeksText(words: i18n, from: string, to: string): string {
  const [first, last] = [isoWeekOf(day(from)), isoWeekOf(day(to))];
  if (first.year !== last.year) {
    const values = { from: first.week, fromYear: first.year, to: last.week, toYear: last.year };
    return say(words, { key: "findings:weeks.years", values });
  }
  if (first.week === last.week) {
    return say(words, { key: "findings:weeks.one", values: { week: first.week } });
  }
  return say(words, {
    key: "findings:weeks.range",
    values: { from: first.week, to: last.week },
  });
}

function spokenValues(words: i18n, locale: Locale, { rule, values }: Finding) {
  const { from, to, day: on, places, taken, count } = values;
  const counted = (noun: string, number: unknown) => ({
    [noun]: say(words, {
      key: `findings:counts.${noun}`,
      values: { count: Number(number), word: numberWord(Number(number), locale) },
    }),
  });
  const verb = say(words, { key: `findings:verb.${Number(count) === 1 ? "is" : "are"}` });
  return {
    ...(from && to && { weeks: weeksText(words, String(from), String(to)) }),
    ...(on && { day: formatDate(String(on), locale) }),
    ...(places !== undefined && counted("places", places)),
    ...(taken !== undefined && counted("taken", taken)),
    ...(count !== undefined && { ...counted("trainees", count), isThere: verb }),
    ...(count !== undefined && { areTogether: verb, arePlanned: verb }),
    ...estimateOf(words, values),
    ...(rule === "cluster-together" && counted("sites", count)),
    ...(rule === "module-practice" && counted("cases", values.least)),
    ...(rule === "notice-period" && {
      weeksNotice: counted("weeks", values.noticeWeeks).weeks ?? "",
    }),
    ...(rule === "repeated-site" && { count: numberWord(Number(count), locale) }),
    ...(rule === "trainer-ratio" && {
      count: numberWord(Number(count), locale),
      most: numberWord(Number(values.most), locale),
    }),
    ...(rule === "nobody-alone" && { atLeast: numberWord(Number(values.atLeast), locale) }),
  };
}

/** Minutes that nobody stated are told as such. */
function estimateOf(
  words: i18n,
  { minutes, estimated }: Finding["values"],
): Record<string, string> {
  if (minutes === undefined) return {};
  return { estimate: estimated ? ` ${say(words, { key: "findings:estimated" })}` : "" };
}

function numberWord(number: number, locale: Locale): string {
  return WORDS[locale][number] ?? String(number);
}
