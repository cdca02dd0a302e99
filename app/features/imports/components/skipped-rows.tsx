import { useTranslation } from "react-i18next";
import { formatDayRange } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { ImportPreview } from "../import-preview.query.server";
import { useShown } from "./show-value";

type SkippedRowsProps = Pick<
  ImportPreview,
  "skipped" | "source" | "missing" | "common" | "otherPeriods" | "cohort"
>;

/** Whatever of the file is no row: named, so that nobody has to wonder. */
export function SkippedRows(props: SkippedRowsProps) {
  return (
    <div className="stack">
      <CommonNotes common={props.common} />
      <OtherPeriods {...props} />
      <NoRows {...props} />
    </div>
  );
}

/** What most rows have in common is said once. */
function CommonNotes({ common }: Pick<ImportPreview, "common">) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  if (common.length === 0) return null;
  return (
    <section className="import-skipped" aria-labelledby="import-common">
      <h2 id="import-common" className="kern-heading-small">
        {t("skipped.common")}
      </h2>
      <ul className="plain-list small">
        {common.map(({ problem, count }) => (
          <li key={problem.code}>
            {shown.problem(problem)} <span className="muted">({t("skipped.rows", { count })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Periods that are no phase of the cohort still count for their days, but are probably a slip. */
function OtherPeriods({ otherPeriods, cohort }: SkippedRowsProps) {
  const { t, i18n } = useTranslation("imports");
  const shown = otherPeriods.map(({ startsOn, endsOn }) =>
    formatDayRange(startsOn, endsOn, i18n.language as Locale),
  );
  if (shown.length === 0) return null;
  return (
    <p className="small">
      {t("skipped.otherPeriods", { periods: shown.join("; "), cohort: cohort?.name ?? "" })}
    </p>
  );
}

function NoRows({ skipped, source, missing }: SkippedRowsProps) {
  const { t } = useTranslation("imports");
  const { otherSheets } = source;
  if (skipped.length + otherSheets.length + missing.count === 0) return null;
  return (
    <section className="import-skipped" aria-labelledby="import-skipped">
      <h2 id="import-skipped" className="kern-heading-small">
        {t("skipped.title")}
      </h2>
      <ul className="plain-list small">
        {skipped.map(({ number, reason, text }) => (
          <li key={number}>
            {t("skipped.row", { row: number, text })}{" "}
            <span className="muted">
              ({t(reason === "title" ? "skipped.heading" : `skipped.${reason}`)})
            </span>
          </li>
        ))}
        {otherSheets.length > 0 && (
          <li>
            {t("skipped.sheets", {
              count: otherSheets.length,
              sheets: otherSheets.map((sheet) => `„${sheet}“`).join(", "),
            })}
          </li>
        )}
        {missing.count > 0 && <Missing missing={missing} />}
      </ul>
    </section>
  );
}

/** What is there and not in the list: only named, never removed. */
function Missing({ missing: { names, count } }: Pick<ImportPreview, "missing">) {
  const { t } = useTranslation("imports");
  const others = count - names.length;
  const listed = names.join("; ");
  const all = others > 0 ? `${listed} ${t("skipped.andMore", { count: others })}` : listed;
  return <li>{t("skipped.missing", { count, names: all })}</li>;
}
