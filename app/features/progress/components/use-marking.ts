import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import type { LevelValue } from "~/domain/progress/level";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { cellText } from "../set-levels.schema";

export type MarkedCell = { traineeId: string; moduleId: string };
type Step = { cell: MarkedCell; level: LevelValue | "takeBack" };

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
 * Saves levels one after the other as they are typed, so that what is typed quickly into one cell does
 * not compete with itself.
 * @param entriesOf how many entries a cell had when the page was read
 */
export function useMarking(entriesOf: (cell: MarkedCell) => number): Marking {
  const { submit, data } = useFetcher();
  const [queue, setQueue] = useState<readonly Step[]>([]);
  const { entries, sent, refused } = useOwnEntries(entriesOf);
  const done = useRef<MarkedCell[]>([]);
  const underWay = useRef(false);
  const failure = isFormState(data) ? data : null;
  useEffect(() => {
    if (!failure) return;
    const cells = refused([failure.values.cells ?? []].flat());
    done.current = done.current.filter((cell) => !cells.has(keyOf(cell)));
  }, [failure, refused]);
  useEffect(() => {
    const [step] = queue;
    if (!step || underWay.current) return;
    underWay.current = true;
    const fields = fieldsOf(step, entries(step.cell));
    sent(step.cell);
    if (step.level !== "takeBack") done.current.push(step.cell);
    void submit(fields, { method: "post", preventScrollReset: true }).finally(() => {
      underWay.current = false;
      setQueue((all) => all.filter((one) => one !== step));
    });
  }, [queue, entries, sent, submit]);
  return {
    mark: (cell, level) => setQueue((all) => [...all, { cell, level }]),
    undo: () => {
      const cell = done.current.pop();
      if (cell) setQueue((all) => [...all, { cell, level: "takeBack" }]);
      return cell !== undefined;
    },
    pending: (cell) => pendingLevel(queue, cell),
    failure: queue.length === 0 ? failure : null,
    isSaving: queue.length > 0,
  };
}

/** Entries by cell: those of the page, and those that were sent since it was read. */
function useOwnEntries(entriesOf: (cell: MarkedCell) => number) {
  const own = useRef(new Map<string, number>());
  const entries = useCallback(
    (cell: MarkedCell) => Math.max(entriesOf(cell), own.current.get(keyOf(cell)) ?? 0),
    [entriesOf],
  );
  const sent = useCallback(
    (cell: MarkedCell) => own.current.set(keyOf(cell), entries(cell) + 1),
    [entries],
  );
  /** Of posted cells that were refused nothing was added. */
  const refused = useCallback((posted: readonly string[]) => {
    const keys = posted.map((cell) => cell.slice(0, cell.lastIndexOf("_")));
    for (const key of keys) own.current.delete(key);
    return new Set(keys);
  }, []);
  return { entries, sent, refused };
}

function keyOf({ traineeId, moduleId }: MarkedCell): string {
  return `${traineeId}_${moduleId}`;
}

function fieldsOf({ cell, level }: Step, entries: number): FormData {
  const fields = new FormData();
  fields.set("cells", cellText({ ...cell, entries }));
  fields.set("intent", level === "takeBack" ? "takeBack" : "mark");
  if (level !== "takeBack") fields.set("level", String(level));
  return fields;
}

function pendingLevel(queue: readonly Step[], cell: MarkedCell): LevelValue | undefined {
  const last = queue.findLast((step) => keyOf(step.cell) === keyOf(cell));
  return last && last.level !== "takeBack" ? last.level : undefined;
}
