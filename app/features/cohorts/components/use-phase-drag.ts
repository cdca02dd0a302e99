// A bar is moved with the pointer or the arrow keys; nothing is saved before its effects are seen.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type ClosedRange, lengthInDays } from "~/domain/calendar/range";
import { movedRange, type PhaseEdge } from "~/domain/cohorts/move-phase";

export type MovablePhase = ClosedRange & { id: string };

/** A range that is not saved yet. */
export type Draft = { id: string; range: ClosedRange };

type Hold = { x: number; pixelsPerDay: number; edge: PhaseEdge; before: ClosedRange };

interface PhaseDragOptions {
  /** The days that the whole track shows. */
  shown: ClosedRange;
  /** Whole days per step: 1 or 7. */
  step: number;
  /** Where the effects of a move are shown. */
  addressOf: (id: string, range: ClosedRange) => string;
}

export function usePhaseDrag({ shown, step, addressOf }: PhaseDragOptions) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft | null>(null);
  const hold = useRef<Hold | null>(null);
  const rangeOf = ({ id, startsOn, endsOn }: MovablePhase) =>
    draft?.id === id ? draft.range : { startsOn, endsOn };
  const open = (phase: MovablePhase) => {
    const range = rangeOf(phase);
    setDraft(null);
    void navigate(addressOf(phase.id, range), { preventScrollReset: true });
  };
  const pointer = {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>, phase: MovablePhase) => {
      if (event.button !== 0) return;
      const bar = event.currentTarget;
      const width = bar.parentElement?.clientWidth ?? 1;
      const edge = edgeOf(event.target);
      bar.setPointerCapture(event.pointerId);
      const pixelsPerDay = width / lengthInDays(shown);
      hold.current = { x: event.clientX, pixelsPerDay, edge, before: rangeOf(phase) };
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>, { id }: MovablePhase) => {
      if (!hold.current) return;
      const { x, pixelsPerDay, edge, before } = hold.current;
      const days = Math.round((event.clientX - x) / pixelsPerDay / step) * step;
      setDraft(days === 0 ? null : { id, range: movedRange(before, edge, days) });
    },
    onPointerUp: () => {
      hold.current = null;
    },
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, phase: MovablePhase) => {
    if (event.key === "Escape") setDraft(null);
    const days = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (days === undefined) return;
    event.preventDefault();
    setDraft({ id: phase.id, range: movedRange(rangeOf(phase), edgeHeld(event), days) });
  };
  return { draft, rangeOf, open, pointer, onKeyDown };
}

function edgeOf(target: EventTarget): PhaseEdge {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined;
  return edge === "start" || edge === "end" ? edge : "whole";
}

function edgeHeld({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): PhaseEdge {
  if (shiftKey) return "end";
  return ctrlKey || metaKey ? "start" : "whole";
}
