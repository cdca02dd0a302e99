import { useTranslation } from "react-i18next";
import type { ImportPreview } from "../import-preview.query.server";

type SkippedRowsProps = Pick<ImportPreview, "skipped" | "source" | "notListed">;

/** Whatever of the file is no row: named, so that nobody has to wonder. */
export function SkippedRows({ skipped, source, notListed }: SkippedRowsProps) {
  const { t } = useTranslation("imports");
  const { otherSheets } = source;
  if (skipped.length + otherSheets.length + notListed.length === 0) return null;
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
        {notListed.length > 0 && (
          <li>
            {t("skipped.notListed", { count: notListed.length, sites: notListed.join(", ") })}
          </li>
        )}
      </ul>
    </section>
  );
}
