// A new placement goes to the practical trainer of the site who guides the fewest at that time and
// still has room; ties go by id, so that the same plan always gives the same answer.
// Source: training-facts.md, 3, hard 3 and "balanced load".
import { type ClosedRange, overlaps } from "../calendar/range";

export interface Guide {
  readonly id: string;
  readonly siteId: string;
  readonly maxTrainees: number;
}

export interface Guided extends ClosedRange {
  readonly practicalTrainerId: string | null;
}

/** The trainer's id, or null when the site has none; a full one is better than none. */
export function chooseGuide(
  guides: readonly Guide[],
  guided: readonly Guided[],
  placement: ClosedRange & { readonly siteId: string },
): string | null {
  const choices = guides
    .filter(({ siteId, maxTrainees }) => siteId === placement.siteId && maxTrainees > 0)
    .map((guide) => {
      const load = guided.filter(
        (one) => one.practicalTrainerId === guide.id && overlaps(one, placement),
      ).length;
      return { id: guide.id, load, isFull: load >= guide.maxTrainees };
    });
  const [best] = choices.sort(
    (a, b) => Number(a.isFull) - Number(b.isFull) || a.load - b.load || (a.id < b.id ? -1 : 1),
  );
  return best?.id ?? null;
}
