import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import type { LessonPreview } from "../lesson-preview";
import type { DropSlot } from "./drop-slot";
import { fetchPreview } from "./use-preview";

const PAUSE_MILLISECONDS = 120;

type Then = (preview: LessonPreview | null) => void;

/** What the server says of the slots that a dragged lesson rests upon; of each it is asked once. */
export function movePreviews(lessonId: string) {
  const answers = new Map<string, Promise<LessonPreview | null>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = ({ day, from }: DropSlot) => {
    const address = paths.previewMove(lessonId, { day, from: formatWallTime(from) });
    const known = answers.get(address) ?? askedAt(address);
    answers.set(address, known);
    return known;
  };
  return {
    answer,
    /** Once the pointer has rested for a moment. */
    ask: (slot: DropSlot, then: Then) => {
      clearTimeout(timer);
      timer = setTimeout(() => void answer(slot).then(then), PAUSE_MILLISECONDS);
    },
    stop: () => clearTimeout(timer),
  };
}

async function askedAt(address: string): Promise<LessonPreview | null> {
  const found = await fetchPreview<LessonPreview>(address, new AbortController().signal);
  return found?.preview ?? null;
}
