import { useState } from "react";
import { useNavigate, useSubmit } from "react-router";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { LessonPreview } from "../lesson-preview";
import type { SchedulePage } from "../schedule-view";
import type { DropSlot, Held } from "./drop-slot";
import { scheduleAddress } from "./schedule-address";
import { useLessonDrag } from "./use-lesson-drag";

export interface Refused {
  readonly lessonId: string;
  readonly day: string;
  readonly from: string;
  readonly clashes: LessonPreview["clashes"];
}

/**
 * What happens to a lesson where it is dropped: on a free slot it moves at once, an impossible one is
 * refused with its reasons, and where a warning needs a reason the form asks for it.
 */
export function useMoving(page: SchedulePage) {
  const submit = useSubmit();
  const navigate = useNavigate();
  const [refused, refuse] = useState<Refused | null>(null);
  const drop = (held: Held, slot: DropSlot, preview: LessonPreview | null) => {
    const { lessonId, version } = held;
    const to = { day: slot.day, from: formatWallTime(slot.from) };
    const form = scheduleAddress(page, { move: lessonId, ...to });
    refuse(null);
    if (preview && preview.clashes.length > 0) {
      return refuse({ lessonId, ...to, clashes: preview.clashes });
    }
    if (!preview || preview.warnings.length > 0) {
      return void navigate(form, { preventScrollReset: true });
    }
    const fields = { intent: "move", lessonId, version: String(version), ...to };
    void submit(fields, { method: "post", action: form, preventScrollReset: true });
  };
  return { ...useLessonDrag(drop), refused };
}
