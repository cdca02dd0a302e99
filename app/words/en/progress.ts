import type { progress as german } from "../de/progress";
import type { SameKeys } from "../same-keys";

export const progress: SameKeys<typeof german> = {
  title: "Progress",
  titleOf: "Progress of {{name}}",
  titleOfCluster: "Progress of {{cluster}}",
  summary: "{{reached}} of {{total}} modules on target",
  level: {
    "0": "open",
    "1": "shown",
    "2": "under guidance",
    "3": "independent",
  },
  levelLabel: "Level {{level}}: {{word}}",
  cellLabel: "{{name}}, {{module}}: level {{level}} ({{word}}), target {{target}}",
  target: "Target",
  targetIs: "Target: {{level}} – {{word}}",
  targetReached: "Target reached",
  module: "Module",
  trainee: "Trainee",
  hours_one: "{{count}} hour",
  hours_other: "{{count}} hours",
  missing: "Needed first and still open: {{modules}}",
  history: "History",
  historyEmpty: "No entry yet.",
  historyEntry: "{{by}}, {{at}}",
  historyAt: "{{by}}, {{at}}, {{site}}",
  legend: "Levels",
  matrixCaption: "Progress of all trainees in all modules",
  empty: {
    cluster: "This cluster has no trainees at present",
    clusterText: "As soon as somebody joins, their progress stands here.",
    mine: "No trainees are assigned to you at present",
    mineText: "The trainees of your clusters and of your Kundenzentrum appear here.",
  },
  mine: {
    title: "Progress of your trainees",
    atSite: "At your Kundenzentrum",
    matrix: "Show all modules",
    reached: "Modules on target",
  },
  set: {
    open: "Set level",
    title: "{{code}} for {{name}}",
    level: "Level",
    evidence: "Shown by what? (optional)",
    evidenceHint: "One sentence will do, for example: handled three changes of address alone.",
    submit: "Save level",
  },
  toast: { set: "Level saved." },
  refused: {
    stale:
      "Somebody else has set this level in the meantime. Please look at the new state and save again.",
    unchanged: "This level is already set. Choose another one or add a sentence.",
  },
};
