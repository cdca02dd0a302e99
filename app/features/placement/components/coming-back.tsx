import type { Shown } from "./use-plan-edits";

/** The plan that a form changes, and what the page shows afterwards. */
export function ComingBack({ planId, shown }: { planId: string; shown: Shown }) {
  return (
    <>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="view" value={shown.search} />
      <input type="hidden" name="panel" value={shown.panel ?? ""} />
    </>
  );
}
