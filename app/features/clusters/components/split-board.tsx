import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BoardColumn, BoardPerson, ClusterBoard } from "../cluster-board";
import type { Seats, SplitMeasures } from "../split-measures";
import { boardKeys } from "./board-keys";
import { SeatCard, seatId } from "./seat";
import { SplitColumn } from "./split-column";
import { useBoardWords } from "./use-board-words";

interface SplitBoardProps {
  board: ClusterBoard;
  seats: Seats;
  measures: SplitMeasures;
  put: (traineeId: string, key: string) => void;
}

const POOL = "pool";

/** Clusters side by side; people are dragged from one to another, with the mouse or the arrow keys. */
export function SplitBoard({ board, seats, measures, put }: SplitBoardProps) {
  const { t } = useTranslation("clusters");
  const id = useId();
  const [held, setHeld] = useState<BoardPerson | null>(null);
  const accessibility = useBoardWords(board);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: boardKeys }),
  );
  const follow = useFocusOn(seats);
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const key = over ? String(over.id) : POOL;
    if (key === POOL || seats[String(active.id)] === key) return;
    follow(seatId(String(active.id)));
    put(String(active.id), key);
  };
  const columns = columnsOf(board, seats, t("without.column"));
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={(seen) => {
        const under = pointerWithin(seen);
        return under.length > 0 ? under : closestCenter(seen);
      }}
      accessibility={accessibility}
      onDragStart={({ active }) =>
        setHeld(board.people.find((one) => one.id === active.id) ?? null)
      }
      onDragCancel={() => setHeld(null)}
      onDragEnd={drop}
    >
      <div className={`split-board${columns.length > 6 ? " split-board--wrapped" : ""}`}>
        {columns.map((column) => (
          <SplitColumn
            key={column.key}
            column={column}
            isPool={column.key === POOL}
            measure={measures.columns.get(column.key)}
            people={board.people.filter((one) => (seats[one.id] ?? POOL) === column.key)}
            board={board}
            broken={measures.broken}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {held && <SeatCard person={held} board={board} isMoved={false} isBroken={false} overlay />}
      </DragOverlay>
    </DndContext>
  );
}

/** Whoever is put elsewhere keeps the focus there. */
function useFocusOn(seats: Seats) {
  const landing = useRef<string | null>(null);
  useEffect(() => {
    const id = landing.current;
    landing.current = null;
    if (!id || !seats) return;
    const frame = requestAnimationFrame(() => document.getElementById(id)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [seats]);
  return (id: string) => {
    landing.current = id;
  };
}

/** The pool stands first as long as somebody has no cluster. */
function columnsOf({ columns, people }: ClusterBoard, seats: Seats, name: string): BoardColumn[] {
  const hasPool = people.some(({ id }) => !seats[id]);
  const pool = { key: POOL, name, isNew: false, lead: null };
  return hasPool ? [pool, ...columns] : [...columns];
}
