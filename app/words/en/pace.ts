import type { pace as german } from "../de/pace";
import type { SameKeys } from "../same-keys";

export const pace: SameKeys<typeof german> = {
  title: "Who needs attention?",
  summary:
    "Planned is what should be on target after the phases that have gone by. The order is that of the names.",
  figures: "{{planned}} planned, {{done}} on target, {{total}} in all",
  withheld: "Figures of the group from five people on",
  cohorts: "Cohorts",
  allCohorts: "All cohorts",
  noCluster: "without cluster",
  matrix: "Progress",
  show: { label: "Show whom?", attention: "Who needs attention", all: "Everybody" },
  late_one: "{{code}} should have been at level {{target}} for {{count}} week and is: {{word}}.",
  late_other: "{{code}} should have been at level {{target}} for {{count}} weeks and is: {{word}}.",
  records_one: "{{count}} weekly record is missing.",
  records_other: "{{count}} weekly records are missing.",
  missed: "Not at {{missed}} of {{of}} lessons since {{since}}.",
  away_one: "Away for {{count}} day since {{since}}.",
  away_other: "Away for {{count}} days in a row since {{since}}.",
  empty: "Nobody needs special attention right now",
  emptyText: "Everybody is on plan, and no record is missing.",
  tooMany: "Please choose a cohort",
  tooManyText: "There are too many trainees to show them all on one page.",
  home: {
    title_one: "{{count}} trainee is behind the plan",
    title_other: "{{count}} trainees are behind the plan",
    more: "{{names}} and {{count}} more",
  },
};
