import { DndContext, useDraggable } from "@dnd-kit/core";
import { type CSSProperties, type DragEvent, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import type { PlanBoard } from "../board";
import type { BoardView } from "../board-view";
import { AxisHead } from "./axis-head";
import { BoardBack } from "./board-back";
import { spotIn } from "./board-dom";
import { useScene } from "./board-scene";
import { dropping, tokenOf } from "./dropping";
import { PeopleBoard } from "./people-board";
import { SitesBoard } from "./sites-board";
import { useBoardHands } from "./use-board-hands";
import { useBoardKeys } from "./use-board-keys";
import { useOpenPanel } from "./use-open-panel";
import type { PlanEdit } from "./use-plan-edits";

type BoardGridProps = {
  board: PlanBoard;
  view: BoardView;
  selected: ReadonlySet<string>;
  toggle: (token: string) => void;
  clear: () => void;
  edit: (step: PlanEdit) => void;
};

/** The board itself: rows over the axis, with the hands that change them. */
export function BoardGrid({ board, view, selected, toggle, clear, edit }: BoardGridProps) {
  const { t } = useTranslation("boards");
  const { weeks } = useScene().axis;
  const { isEditable } = board.plan;
  const { phases } = board;
  const drop = dropping({ edit, selected, phases });
  const hands = useBoardHands(isEditable, (held, target) => {
    if (held.byKeyboard) keys.land(held);
    drop(held, target);
    clear();
  });
  const open = useOpenPanel(board);
  const keys = useBoardKeys(board, {
    ...hands,
    ...{ isEditable, open },
    toggle: (bar) => toggle(tokenOf(phases, spotIn(bar))),
  });
  return (
    <DndContext id={useId()} {...hands.dnd} accessibility={SILENT}>
      <Frame weeks={weeks.length}>
        <table
          ref={keys.board}
          className={classNames(
            "board",
            `board--${view.board}`,
            isLong(board, view) && "board--many",
            hands.held && "board--carrying",
          )}
          {...GRID}
          aria-describedby="board-how"
          onKeyDown={keys.onKeyDown}
          onClick={keys.onClick}
          onDragStart={notAsLink}
        >
          <caption className="visually-hidden">
            {t(`caption.${view.board}`, { cohort: board.cohort.name })}
          </caption>
          <AxisHead corner={t(`corner.${view.board}`)} />
          {view.board === "people" ? (
            <PeopleBoard groups={board.groups} />
          ) : (
            <SitesBoard groups={board.groups} sites={board.sites} selected={selected} />
          )}
        </table>
      </Frame>
      <p className="visually-hidden" id="board-how">
        {t(isEditable ? "hands.how" : "hands.howToRead")}
      </p>
      <p className="visually-hidden" aria-live="assertive">
        {hands.said}
      </p>
      <Ghost hands={hands} more={Math.max(0, selected.size - 1)} />
    </DndContext>
  );
}

/** What is taken up is the bar and not its address. */
const notAsLink = (event: DragEvent) => event.preventDefault();

/** From here on each person's bars are cut by their row and not one by one. */
const MANY_PEOPLE = 100;

function isLong({ groups }: PlanBoard, { board }: BoardView): boolean {
  const people = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return board === "people" && people > MANY_PEOPLE;
}

/** Arrow keys go to the board and not to the reading position of a screen reader. */
const GRID = { role: "grid" } as const;

/** From here on a week is too narrow for its figure. */
const MANY_WEEKS = 30;

/** The board speaks for itself. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: "" },
};

/** All bars are taken up from this one surface; it scrolls so that head and names stay. */
function Frame({ weeks, children }: { weeks: number; children: ReactNode }) {
  const { setNodeRef, listeners } = useDraggable({ id: "board" });
  return (
    <div className="board-frame kern-level-2">
      <div
        ref={setNodeRef}
        {...listeners}
        className={classNames("board-surface", weeks > MANY_WEEKS && "board-surface--long")}
        style={{ "--total": weeks * 7 } as CSSProperties}
      >
        <BoardBack />
        {children}
      </div>
    </div>
  );
}

type GhostProps = { hands: ReturnType<typeof useBoardHands>; more: number };

function Ghost({ hands: { held, ghost }, more }: GhostProps) {
  if (!held || held.byKeyboard) return null;
  return (
    <div ref={ghost} className="board-ghost" aria-hidden="true">
      {more > 0 ? `${held.label} +${more}` : held.label}
    </div>
  );
}
