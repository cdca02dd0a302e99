import { paths } from "~/http/paths";
import type { SchedulePage } from "../schedule-view";

type Shown = Pick<SchedulePage, "target" | "view" | "on" | "hidesCancelled">;

interface Change {
  view?: string;
  on?: string | undefined;
  /** The lesson that is to be moved, and where to. */
  move?: string;
  day?: string;
  from?: string;
}

/** The address of what is shown, with something changed; what goes without saying is not said. */
export function scheduleAddress(shown: Shown, change: Change = {}): string {
  const view = change.view ?? shown.view;
  return paths.schedule({
    for: shown.target.kind === "me" ? null : shown.target.value,
    view: view === "week" ? undefined : view,
    on: "on" in change ? change.on : shown.on,
    cancelled: shown.hidesCancelled ? "no" : undefined,
    move: change.move,
    day: change.day,
    from: change.from,
  });
}
