import { useTranslation } from "react-i18next";
import { missingPrerequisites } from "~/domain/curriculum/modules";
import type { GridPlace } from "~/ui/grid-keys";
import type { MatrixModule, MatrixRow, MatrixSection } from "../level-matrix";

type PlaceLineProps = { id: string; section: MatrixSection; place: GridPlace };

/** What a cell is about, in words: before a level is set, it says which prerequisites are open. */
export function PlaceLine({ id, section, place }: PlaceLineProps) {
  const { t } = useTranslation(["matrix", "progress"]);
  const [row, module] = [section.rows[place.row], section.modules[place.column]];
  if (!row || !module) return null;
  const level = row.levels[place.column] ?? 0;
  const missing = missingOf(row, module, section.modules);
  const hours = { hours: row.hours[place.column] ?? 0, planned: module.hours };
  return (
    <p id={id} className="small level-grid__line">
      <span className="strong">{`${row.name} · ${module.code} ${module.title}`}</span>
      <span>
        {t("progress:levelLabel", { level, word: t(`progress:level.${level}`) })}
        {", "}
        {t("target", { target: module.target })}
      </span>
      <span>{t("hoursOf", hours)}</span>
      {missing.length > 0 && (
        <span className="level-grid__missing">
          {t("progress:missing", { modules: missing.join(", ") })}
        </span>
      )}
    </p>
  );
}

/** Codes of what a trainee has not been shown yet and the module rests on. */
export function missingOf(
  row: MatrixRow,
  module: MatrixModule,
  modules: readonly MatrixModule[],
): string[] {
  const levels = new Map(modules.map(({ id }, column) => [id, row.levels[column] ?? 0]));
  return missingPrerequisites(module, levels, modules).map(({ code }) => code);
}
