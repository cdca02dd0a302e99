import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

const STEPS: Record<string, number | undefined> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The arrow keys carry a person from cluster to cluster, in the order in which they stand. */
export const boardKeys: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const columns = [...context.droppableContainers.getEnabled()].flatMap((container) => {
    const rect = context.droppableRects.get(container.id);
    return rect ? [{ id: container.id, rect }] : [];
  });
  const at = columns.findIndex(({ id }) => id === context.over?.id);
  const next = columns[Math.max(0, Math.min(columns.length - 1, at + step))];
  const held = context.collisionRect;
  if (!next || !held) return currentCoordinates;
  return {
    x: next.rect.left + (next.rect.width - held.width) / 2,
    y: next.rect.top + (next.rect.height - held.height) / 2,
  };
};
