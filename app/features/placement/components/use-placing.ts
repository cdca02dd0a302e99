import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import { isFormState } from "~/ui/form/form-state";

type Plan = { id: string; version: number; phase: string | null };

/**
 * Saves each choice as soon as it is made, one request after the other, so that every request
 * carries the version that the one before left behind. An answer shows as a new version or as a
 * refusal; the states in between may pass without being drawn.
 */
export function usePlacing({ id, version, phase }: Plan) {
  const { submit, data, state } = useFetcher();
  const waiting = useRef(new Map<string, string>());
  const sent = useRef<{ version: number; data: unknown } | null>(null);
  const [seen, setSeen] = useState<unknown>(null);
  const send = useCallback(() => {
    const isUnderWay = sent.current?.version === version && sent.current.data === data;
    if (isUnderWay || waiting.current.size === 0) return;
    const fields = Object.fromEntries(waiting.current);
    waiting.current.clear();
    sent.current = { version, data };
    setSeen(data);
    void submit(
      { intent: "place", planId: id, version: String(version), phase: phase ?? "", ...fields },
      { method: "post", preventScrollReset: true },
    );
  }, [submit, data, id, version, phase]);
  useEffect(send, [send]);
  const place = (field: string, siteId: string) => {
    waiting.current.set(field, siteId);
    send();
  };
  const failure = data !== seen && isFormState(data) ? data : null;
  return { place, failure, isSaving: state !== "idle" };
}
