import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { paths } from "~/http/paths";
import type { LessonPreview } from "../lesson-preview";

const PAUSE_MILLISECONDS = 300;

/**
 * Asks the server after each change, once the fields have been quiet for a moment. Not through the
 * router: a check that fails must never replace the page with what somebody has typed.
 */
export function useLessonPreview(lessonId: string | null, first: LessonPreview | null) {
  const [preview, show] = useState(first);
  const [isChecking, setChecking] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useRef<AbortController>(undefined);
  const ask = useCallback(
    async (form: HTMLFormElement) => {
      const { signal } = restarted(request);
      setChecking(true);
      const answer = await fetchPreview(searchOf(form, lessonId), signal);
      if (signal.aborted) return;
      setChecking(false);
      if (answer) show(answer.preview);
    },
    [lessonId],
  );
  const check = useCallback(
    ({ currentTarget }: FormEvent<HTMLElement>) => {
      const form = currentTarget.closest("form");
      clearTimeout(timer.current);
      if (form) timer.current = setTimeout(() => void ask(form), PAUSE_MILLISECONDS);
    },
    [ask],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      request.current?.abort();
    },
    [],
  );
  return { preview, isChecking, check };
}

function restarted(request: { current: AbortController | undefined }): AbortController {
  request.current?.abort();
  request.current = new AbortController();
  return request.current;
}

function searchOf(form: HTMLFormElement, lessonId: string | null): URLSearchParams {
  const search = new URLSearchParams(lessonId ? { lesson: lessonId } : {});
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "note") search.append(name, value);
  }
  return search;
}

/** Null when the server could not be asked; what was known stays on the page. */
async function fetchPreview(
  search: URLSearchParams,
  signal: AbortSignal,
): Promise<{ preview: LessonPreview | null } | null> {
  try {
    const response = await fetch(`${paths.previewLesson()}?${search}`, {
      signal,
      headers: { Accept: "application/json" },
    });
    return response.ok && !response.redirected ? await response.json() : null;
  } catch {
    return null;
  }
}
