import type { KeptResult } from "~/features/exams/kept-results.query.server";
import { resultText } from "~/words/exam-sentences";
import { formatDate } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { AskedExport } from "../list-export";
import type { PrintedSection } from "../printed";

/** Results with the grade's scale, corrected ones too: what took their place stands below them. */
export function resultSections(
  words: AskedExport["words"],
  results: readonly KeptResult[],
  locale: Locale,
): PrintedSection[] {
  if (results.length === 0) return [];
  const { t } = words;
  const rows = results.map((row) => [
    row.isRepeat ? `${row.title} (${t("exams:repeat")})` : row.title,
    formatDate(row.on, locale),
    [
      `${resultText(words, row)}, ${t(`exams:result.outcome.${row.outcome}`)}`,
      row.reason && t("exams:result.why", { reason: row.reason }),
      row.isCorrected && t("exams:file.replaced"),
    ]
      .filter(Boolean)
      .join("\n"),
    formatDate(row.recordedAt.slice(0, 10), locale),
  ]);
  const headers = (["exam", "day", "result", "entered"] as const).map((column) =>
    t(`exams:file.${column}`),
  );
  return [{ heading: t("exams:file.title"), table: { headers, widths: [34, 14, 38, 14], rows } }];
}
