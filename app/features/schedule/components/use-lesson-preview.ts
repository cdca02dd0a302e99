import { type FormEvent, useCallback, useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { paths } from "~/http/paths";
import type { LessonPreview } from "../lesson-preview";

const PAUSE_MILLISECONDS = 300;

/** Asks the server after each change, once the fields have been quiet for a moment. */
export function useLessonPreview(lessonId: string | null, first: LessonPreview | null) {
  const { load, data, state } = useFetcher<{ preview: LessonPreview | null }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const check = useCallback(
    ({ currentTarget }: FormEvent<HTMLElement>) => {
      clearTimeout(timer.current);
      const form = currentTarget.closest("form");
      if (!form) return;
      timer.current = setTimeout(() => {
        const search = new URLSearchParams(lessonId ? { lesson: lessonId } : {});
        for (const [name, value] of new FormData(form)) {
          if (typeof value === "string" && name !== "note") search.append(name, value);
        }
        void load(`${paths.previewLesson()}?${search}`);
      }, PAUSE_MILLISECONDS);
    },
    [load, lessonId],
  );
  return { preview: data ? data.preview : first, isChecking: state !== "idle", check };
}
