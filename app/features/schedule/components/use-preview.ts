import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MILLISECONDS = 300;

/**
 * Asks the server after each change, once the fields have been quiet for a moment. Not through the
 * router: a check that fails must never replace the page with what somebody has typed.
 * @param address answers `{ preview }` to the form's fields.
 */
export function usePreview<Preview>(address: string, first: Preview | null) {
  const [preview, show] = useState(first);
  const [isChecking, setChecking] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useRef<AbortController>(undefined);
  const ask = useCallback(
    async (form: HTMLFormElement) => {
      const { signal } = restarted(request);
      setChecking(true);
      const answer = await fetchPreview<Preview>(addressFor(form, address), signal);
      if (signal.aborted) return;
      setChecking(false);
      if (answer) show(answer.preview);
    },
    [address],
  );
  const checkSoon = useCallback(
    (form: HTMLFormElement | null) => {
      clearTimeout(timer.current);
      if (form) timer.current = setTimeout(() => void ask(form), PAUSE_MILLISECONDS);
    },
    [ask],
  );
  const check = useCallback(
    ({ currentTarget }: FormEvent<HTMLElement>) => checkSoon(currentTarget.closest("form")),
    [checkSoon],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      request.current?.abort();
    },
    [],
  );
  return { preview, isChecking, check, checkSoon };
}

function restarted(request: { current: AbortController | undefined }): AbortController {
  request.current?.abort();
  request.current = new AbortController();
  return request.current;
}

function addressFor(form: HTMLFormElement, address: string): string {
  const [path, given] = address.split("?");
  const search = new URLSearchParams(given);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "note") search.append(name, value);
  }
  return `${path}?${search}`;
}

/** Null when the server could not be asked; what was known stays on the page. */
export async function fetchPreview<Preview>(
  address: string,
  signal: AbortSignal,
): Promise<{ preview: Preview | null } | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: "application/json" } });
    return response.ok && !response.redirected ? await response.json() : null;
  } catch {
    return null;
  }
}
