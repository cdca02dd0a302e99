import { type DragStartEvent, useSensor, useSensors } from "@dnd-kit/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { BarSensor } from "./bar-sensor";
import { barAt, dropAt, labelOf, nextDrop, rowLabel, spotIn } from "./board-dom";

/** A bar in the hand, by whose it is and in which phase. */
export type Held = ReturnType<typeof spotIn> & { label: string; byKeyboard: boolean };

type Drop = (held: Held, target: HTMLElement) => void;

/** Takes bars up and puts them down, with the pointer and with the keyboard alike. */
export function useBoardHands(isEditable: boolean, drop: Drop) {
  const { t } = useTranslation("boards");
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState("");
  const { aim, aimed } = useAim();
  const ghost = useGhost(held, (element) => aim(dropAt(element)));
  const take = (bar: HTMLElement, byKeyboard: boolean) => {
    const label = labelOf(bar);
    setHeld({ ...spotIn(bar), label, byKeyboard });
    setSaid(t("hands.taken", { what: label }));
    aim(dropAt(bar));
  };
  const letGo = (isDropped: boolean) => {
    const target = aimed.current;
    aim(null);
    setHeld(null);
    if (!held || !isDropped || !target) return setSaid(t("hands.cancelled"));
    setSaid(t("hands.dropped", { what: held.label, where: rowLabel(target) }));
    drop(held, target);
  };
  const point = (grid: HTMLElement, key: string) => {
    const next = aimed.current && nextDrop(grid, aimed.current, key);
    if (!next) return;
    aim(next);
    setSaid(t("hands.over", { where: rowLabel(next) }));
  };
  const carry = (event: KeyboardEvent<HTMLElement>) =>
    held?.byKeyboard ? carryBy(event, { letGo, point }) : false;
  return { dnd: useDrag(isEditable, take, letGo), held, said, ghost, take, carry };
}

type Carrying = {
  letGo: (isDropped: boolean) => void;
  point: (grid: HTMLElement, key: string) => void;
};

/** Whether the key was meant for what is in the hand. */
function carryBy(event: KeyboardEvent<HTMLElement>, { letGo, point }: Carrying): boolean {
  const { key, currentTarget } = event;
  if (key === "Tab") {
    letGo(false);
    return false;
  }
  event.preventDefault();
  if (key === "Escape") letGo(false);
  else if (key === " " || key === "Enter") letGo(true);
  else if (key.startsWith("Arrow")) point(currentTarget, key);
  return true;
}

function useDrag(
  isEditable: boolean,
  take: (bar: HTMLElement, byKeyboard: boolean) => void,
  letGo: (isDropped: boolean) => void,
) {
  const sensors = useSensors(useSensor(BarSensor, { activationConstraint: { distance: 5 } }));
  return {
    sensors,
    collisionDetection: () => [],
    onDragStart: ({ activatorEvent }: DragStartEvent) => {
      const bar = barAt(activatorEvent.target);
      if (bar && isEditable) take(bar, false);
    },
    onDragEnd: () => {
      swallowClick();
      letGo(true);
    },
    onDragCancel: () => letGo(false),
  };
}

/** The place that is meant shows it by itself, so that no row is drawn anew on the way. */
function useAim() {
  const aimed = useRef<HTMLElement | null>(null);
  const aim = (element: HTMLElement | null) => {
    if (aimed.current === element) return;
    aimed.current?.removeAttribute("data-aimed");
    element?.setAttribute("data-aimed", "");
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
    aimed.current = element;
  };
  return { aim, aimed };
}

/** What follows the pointer. */
function useGhost(held: Held | null, over: (element: Element | null) => void) {
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(over);
  latest.current = over;
  const isShown = held !== null && !held.byKeyboard;
  useEffect(() => {
    if (!isShown) return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (ghost.current) ghost.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      latest.current(document.elementFromPoint(clientX, clientY));
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", follow, { capture: true });
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", follow, { capture: true });
    };
  }, [isShown]);
  return ghost;
}

/** The press that ended a drag is no click on the link beneath. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 50);
}
