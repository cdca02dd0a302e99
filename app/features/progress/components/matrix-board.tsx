import type { MatrixSection } from "../level-matrix";
import { LevelDialog } from "./level-dialog";
import { ColumnDialog, type ColumnLesson, RowDialog } from "./matrix-dialogs";
import { MatrixView } from "./matrix-view";
import type { ModuleItem } from "./module-list";

type Opened = {
  trainee?: string | undefined;
  module?: string | undefined;
  lesson?: string | undefined;
};

type MatrixBoardProps = {
  sections: readonly MatrixSection[];
  canSet: boolean;
  open: { trainee: string | null; module: string | null; lesson: string | null };
  cell: { traineeId: string; name: string; canSet: boolean; module: ModuleItem } | null;
  lessons: readonly ColumnLesson[];
  /** The same matrix, seen in the same way, with that open. */
  to: (opened: Opened) => string;
  traineeTo: (traineeId: string) => string;
};

/** A matrix and what is open over it: one cell with its history, a column, or a row. */
export function MatrixBoard(props: MatrixBoardProps) {
  const { sections, canSet, open, cell, lessons, to, traineeTo } = props;
  const { trainee, module } = open;
  const here = to({});
  const sets = canSet && {
    columnTo: (moduleId: string) => to({ module: moduleId }),
    rowTo: (traineeId: string) => to({ trainee: traineeId }),
  };
  return (
    <>
      <MatrixView
        {...{ sections, canSet, here }}
        links={{
          cellTo: (traineeId, moduleId) => to({ trainee: traineeId, module: moduleId }),
          traineeTo,
          ...sets,
        }}
      />
      {cell && <LevelDialog {...cell} closeTo={here} />}
      {canSet && module && !trainee && (
        <ColumnDialog
          {...{ sections, lessons }}
          moduleId={module}
          lessonId={open.lesson}
          lessonTo={(lesson) => to({ module, lesson })}
          closeTo={here}
        />
      )}
      {canSet && trainee && !module && (
        <RowDialog sections={sections} traineeId={trainee} closeTo={here} />
      )}
    </>
  );
}
