import { useTranslation } from "react-i18next";
import type { MatrixModule, MatrixRow, MatrixSection } from "../level-matrix";
import { cellText } from "../set-levels.schema";
import { FillDialog, type FillLesson } from "./fill-dialog";
import { missingOf } from "./place-line";

export type ColumnLesson = {
  id: string;
  title: string;
  on: string;
  /** The clusters it was for, where a column has people of several. */
  of: string | null;
  presentIds: readonly string[];
};

type ColumnDialogProps = {
  sections: readonly MatrixSection[];
  moduleId: string;
  lessons: readonly ColumnLesson[];
  /** The lesson chosen; missing: the newest. */
  lessonId: string | null;
  lessonTo: (lessonId: string) => string;
  closeTo: string;
};

/** A module for several trainees; whoever was in the chosen lesson is ticked. */
export function ColumnDialog(props: ColumnDialogProps) {
  const { t } = useTranslation("matrix");
  const { sections, moduleId, lessons, lessonId, lessonTo, closeTo } = props;
  const section = sections.find(({ modules }) => modules.some(({ id }) => id === moduleId));
  const module = section?.modules.find(({ id }) => id === moduleId);
  if (!section || !module) return null;
  const chosen = lessons.find(({ id }) => id === lessonId) ?? lessons[0];
  const present = chosen ? new Set(chosen.presentIds) : null;
  const shown = lessons.map(
    ({ id, title, of, on }): FillLesson => ({
      id,
      title: of ? `${title} (${of})` : title,
      on,
      to: lessonTo(id),
      isChosen: id === chosen?.id,
    }),
  );
  return (
    <FillDialog
      title={t("columnTitle", { code: module.code, title: module.title })}
      closeTo={closeTo}
      lessons={shown}
      choices={section.rows.map((row) => ({
        ...choiceOf(row, module, section),
        label: row.name,
        isChosen: present?.has(row.traineeId) ?? true,
      }))}
    />
  );
}

type RowDialogProps = { sections: readonly MatrixSection[]; traineeId: string; closeTo: string };

/** A trainee in several modules; nothing is ticked for anybody. */
export function RowDialog({ sections, traineeId, closeTo }: RowDialogProps) {
  const { t } = useTranslation("matrix");
  const section = sections.find(({ rows }) => rows.some((row) => row.traineeId === traineeId));
  const row = section?.rows.find((one) => one.traineeId === traineeId);
  if (!section || !row) return null;
  return (
    <FillDialog
      title={t("rowTitle", { name: row.name })}
      closeTo={closeTo}
      lessons={[]}
      choices={section.modules.map((module) => ({
        ...choiceOf(row, module, section),
        label: `${module.code} ${module.title}`,
        isChosen: false,
      }))}
    />
  );
}

function choiceOf(row: MatrixRow, module: MatrixModule, { modules }: MatrixSection) {
  const column = modules.indexOf(module);
  return {
    cell: cellText({
      traineeId: row.traineeId,
      moduleId: module.id,
      entries: row.entries[column] ?? 0,
    }),
    level: row.levels[column] ?? 0,
    missing: missingOf(row, module, modules),
  };
}
