import type { Day } from "~/domain/calendar/day";
import type { ViewName } from "~/domain/schedule/view-range";
import type { TargetKind } from "./asked-schedule.schema";
import type { WeekView } from "./week-view";

/** Whose schedule is shown. */
export interface ScheduleTarget {
  readonly kind: "me" | TargetKind;
  readonly id: string | null;
  /** Empty for the own one. */
  readonly name: string;
  /** As it stands in the address. */
  readonly value: string;
}

/** Whose schedules the viewer may open, in the order of the kinds. */
export interface TargetGroup {
  readonly kind: TargetKind;
  readonly targets: readonly { readonly value: string; readonly name: string }[];
}

/** One of today's lessons that the viewer takes attendance of. */
export interface LessonSheet {
  readonly lessonId: string;
  readonly isRecorded: boolean;
}

export interface SchedulePage {
  readonly target: ScheduleTarget;
  readonly view: ViewName;
  readonly on: Day;
  readonly hidesCancelled: boolean;
  readonly week: WeekView;
  /** The lessons that the viewer may give another time. */
  readonly movableIds: readonly string[];
  readonly canPlan: boolean;
  /** Whose phases may be filled from here. */
  readonly fillable: { readonly cohortId: string; readonly clusterId?: string } | null;
  readonly sheets: readonly LessonSheet[];
  /** Empty for who has only the own one. */
  readonly choices: readonly TargetGroup[];
  readonly hasOwn: boolean;
  readonly isTeaching: boolean;
}
