import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import type { LevelValue } from "~/domain/progress/level";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { cellText } from "../set-levels.schema";

export type MarkedCell = { traineeId: string; moduleId: string };
type Step =
  | { intent: "mark"; cells: MarkedCell[]; level: LevelValue }
  | { intent: "takeBack"; cells: MarkedCell[] };

type Marking = {
  mark: (cell: MarkedCell, level: LevelValue) => void;
  /** Takes back what was set last on this page; false when nothing was. */
  undo: () => boolean;
  /** The level that is on its way to be saved. */
  pending: (cell: MarkedCell) => LevelValue | undefined;
  failure: FormState | null;
  isSaving: boolean;
};

/**
 * Saves levels one after the other as they are typed, each with the number of entries that the page
 * knows by then: what is typed quickly into one cell does not compete with itself.
 * @param entriesOf how many entries a cell has; it changes when the page was read anew
 */
export function useMarking(entriesOf: (cell: MarkedCell) => number): Marking {
  const { submit, data, state } = useFetcher();
  const [queue, setQueue] = useState<readonly Step[]>([]);
  const [seen, setSeen] = useState<unknown>(null);
  const done = useRef<MarkedCell[][]>([]);
  const underWay = useRef<Step | null>(null);
  const settle = useCallback(() => {
    const step = underWay.current;
    underWay.current = null;
    const hasFailed = data !== seen && isFormState(data);
    if (step?.intent === "mark" && !hasFailed) done.current.push(step.cells);
    setQueue((all) => (hasFailed ? [] : all.filter((one) => one !== step)));
  }, [data, seen]);
  useEffect(() => {
    if (state !== "idle") return;
    if (underWay.current) return settle();
    const [step] = queue;
    if (!step) return;
    underWay.current = step;
    setSeen(data);
    const cells = step.cells.map((cell) => cellText({ ...cell, entries: entriesOf(cell) }));
    const fields = new FormData();
    fields.set("intent", step.intent);
    if (step.intent === "mark") fields.set("level", String(step.level));
    for (const cell of cells) fields.append("cells", cell);
    void submit(fields, { method: "post", preventScrollReset: true });
  }, [state, queue, data, entriesOf, settle, submit]);
  return {
    mark: (cell, level) => setQueue((all) => [...all, { intent: "mark", cells: [cell], level }]),
    undo: () => {
      const cells = done.current.pop();
      if (cells) setQueue((all) => [...all, { intent: "takeBack", cells }]);
      return cells !== undefined;
    },
    pending: (cell) => pendingLevel(queue, cell),
    failure: data !== seen && isFormState(data) ? data : null,
    isSaving: queue.length > 0,
  };
}

function pendingLevel(queue: readonly Step[], { traineeId, moduleId }: MarkedCell) {
  const last = queue.findLast((step) =>
    step.cells.some((cell) => cell.traineeId === traineeId && cell.moduleId === moduleId),
  );
  return last?.intent === "mark" ? last.level : undefined;
}
