import { useCallback, useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { isFormState } from "~/ui/form/form-state";

type Plan = { id: string; version: number; phase: string | null };

/**
 * Saves each choice as soon as it is made, one request after the other, so that every request
 * carries the version that the one before left behind.
 */
export function usePlacing({ id, version, phase }: Plan) {
  const fetcher = useFetcher();
  const waiting = useRef(new Map<string, string>());
  const isIdle = fetcher.state === "idle";
  const send = useCallback(() => {
    if (waiting.current.size === 0) return;
    const fields = Object.fromEntries(waiting.current);
    waiting.current.clear();
    void fetcher.submit(
      { intent: "place", planId: id, version: String(version), phase: phase ?? "", ...fields },
      { method: "post", preventScrollReset: true },
    );
  }, [fetcher.submit, id, version, phase]);
  useEffect(() => {
    if (isIdle) send();
  }, [isIdle, send]);
  const place = useCallback(
    (field: string, siteId: string) => {
      waiting.current.set(field, siteId);
      if (isIdle) send();
    },
    [isIdle, send],
  );
  const failure = isFormState(fetcher.data) ? fetcher.data : null;
  return { place, failure, isSaving: !isIdle };
}
