import type { IconName } from "../icon-paths";

export interface NavigationEntry {
  to: string;
  label: string;
  /** For the bottom bar, where a place is 78 px wide. */
  shortLabel?: string;
  icon: IconName;
  /** How many things wait there. */
  count?: number;
  /** Current only on exactly this address. */
  end?: boolean;
}

export interface NavigationGroup {
  label?: string;
  entries: readonly NavigationEntry[];
}
