import { useEffect, useRef, useState } from "react";
import { useRevalidator } from "react-router";
import { paths } from "~/http/paths";
import type { PlanPulse } from "../plan-pulse.query.server";

const BEAT_MS = 4_000;

/** Asks every few seconds whether the plan has changed, while it is looked at, and then reads it anew. */
export function usePlanPulse(planId: string, version: number): string[] {
  const { revalidate } = useRevalidator();
  const [here, setHere] = useState<string[]>([]);
  const known = useRef<{ version: number; state: string | null }>({ version, state: null });
  if (known.current.version !== version) known.current = { version, state: null };
  useEffect(() => {
    let isGone = false;
    const beat = async () => {
      if (document.visibilityState !== "visible") return;
      const pulse = await askPulse(planId);
      if (isGone || !pulse) return;
      setHere((so) => (so.join() === pulse.here.join() ? so : pulse.here));
      const { state, version: seen } = known.current;
      const isNew = state === null ? !pulse.state.includes(`.${seen}.`) : state !== pulse.state;
      known.current = { version: seen, state: pulse.state };
      if (isNew) void revalidate();
    };
    void beat();
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener("visibilitychange", beat);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
    };
  }, [planId, revalidate]);
  return here;
}

/** Null while the server is away or says no; the next beat asks again. */
async function askPulse(planId: string): Promise<PlanPulse | null> {
  const answer = await fetch(paths.planPulse(planId)).catch(() => null);
  return answer?.ok ? ((await answer.json()) as PlanPulse) : null;
}
