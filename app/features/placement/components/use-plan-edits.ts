import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "~/http/paths";
import { isFormState } from "~/ui/form/form-state";

/** The search parameters of the page, and the panel that is open ("cells/…"). */
export type Shown = { search: string; panel: string | null };

export type PlanEdit = { intent: string } & Record<string, string | readonly string[]>;

/**
 * Sends each step as soon as it is made, one after the other, so that every one carries the version
 * that the one before left behind.
 */
export function usePlanEdits(plan: { id: string; version: number }, shown: Shown) {
  const { search, panel } = shown;
  const { submit, data, state } = useFetcher();
  const waiting = useRef<PlanEdit[]>([]);
  const isUnderWay = useRef(false);
  const [seen, setSeen] = useState<unknown>(null);
  const send = useCallback(() => {
    const next = isUnderWay.current ? undefined : waiting.current.shift();
    if (!next) return;
    isUnderWay.current = true;
    setSeen(data);
    const fields = {
      ...next,
      planId: plan.id,
      version: String(plan.version),
      view: search,
      panel: panel ?? "",
    };
    void submit(formOf(fields), {
      method: "post",
      action: paths.plan(plan.id),
      preventScrollReset: true,
    });
  }, [submit, data, plan.id, plan.version, search, panel]);
  useEffect(() => {
    if (state !== "idle") return;
    isUnderWay.current = false;
    send();
  }, [state, send]);
  const edit = (step: PlanEdit) => {
    waiting.current.push(step);
    if (state === "idle") send();
  };
  const failure = data !== seen && isFormState(data) ? data : null;
  return { edit, failure, isSaving: state !== "idle" };
}

function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
