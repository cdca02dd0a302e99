import { useEffect, useRef, useState } from "react";
import type { LessonPreview } from "../lesson-preview";
import { type DropSlot, type Held, heldBy, isSameSlot, slotUnder } from "./drop-slot";
import { movePreviews } from "./move-previews";

export interface Hover extends DropSlot {
  readonly held: Held;
  /** Null while the server has not answered. */
  readonly preview: LessonPreview | null;
}

type Show = (hover: Hover | null) => void;
type Drop = (held: Held, slot: DropSlot, preview: LessonPreview | null) => void;

/** So far the pointer moves before it is a drag: a click stays a click. */
const THRESHOLD = 6;

/**
 * Lessons are dragged with a mouse or pen; a finger scrolls, and has the form. Before the drop the
 * server says what would be in the way.
 */
export function useLessonDrag(drop: Drop) {
  const grid = useRef<HTMLElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const dropped = useRef(drop);
  useEffect(() => {
    dropped.current = drop;
  });
  useEffect(() => {
    const element = grid.current;
    let stop = () => {};
    const press = (event: PointerEvent) => {
      const held = heldBy(event);
      if (!held) return;
      stop();
      stop = follow(event, held, setHover, (...all) => dropped.current(...all));
    };
    const keepInPage = (event: DragEvent) => event.preventDefault();
    element?.addEventListener("pointerdown", press);
    element?.addEventListener("dragstart", keepInPage);
    return () => {
      stop();
      element?.removeEventListener("pointerdown", press);
      element?.removeEventListener("dragstart", keepInPage);
    };
  }, []);
  return { grid, hover };
}

/** From pressing to letting go. @returns what ends it at once. */
function follow(begun: PointerEvent, held: Held, show: Show, drop: Drop): () => void {
  const previews = movePreviews(held.lessonId);
  let slot: DropSlot | null = null;
  let isDragging = false;
  const hoverOver = (over: DropSlot | null) => {
    slot = over;
    show(over && { ...over, held, preview: null });
    if (!over) return;
    previews.ask(over, (preview) => slot === over && show({ ...over, held, preview }));
  };
  const move = (event: PointerEvent) => {
    const way = Math.hypot(event.clientX - begun.clientX, event.clientY - begun.clientY);
    isDragging ||= way >= THRESHOLD;
    if (!isDragging) return;
    event.preventDefault();
    const over = slotUnder(event, held);
    if (!isSameSlot(over, slot)) hoverOver(over);
  };
  const end = () => {
    slot = null;
    previews.stop();
    show(null);
    unlisten();
  };
  const letGo = async () => {
    const landed = slot;
    end();
    if (!isDragging) return;
    swallowClick();
    const isElsewhere = landed && (landed.day !== held.on || landed.from !== held.from);
    if (isElsewhere) drop(held, landed, await previews.answer(landed));
  };
  const unlisten = listen({ move, letGo, end });
  return end;
}

interface Handlers {
  move: (event: PointerEvent) => void;
  letGo: () => void;
  end: () => void;
}

function listen({ move, letGo, end }: Handlers): () => void {
  const giveUp = ({ key }: KeyboardEvent) => key === "Escape" && end();
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", letGo);
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", giveUp);
  return () => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", letGo);
    document.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", giveUp);
  };
}

/** What lies under the pointer where a drag ends is not clicked. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", swallow, { capture: true }));
}
