import type { handover as german } from "../de/handover";
import type { SameKeys } from "../same-keys";

export const handover: SameKeys<typeof german> = {
  titleOf: "Handover: {{name}}",
  own: "Progress",
  since: "{{to}} since {{day}}",
  next: "next: {{to}} from {{day}}",
  agreed: "Agreed",
  none: "Nothing written down yet.",
  forMove: "For the move on {{day}}",
  goals: "Open goals",
  goalsHint: "Only what belongs to the training. The trainee reads it too; nothing confidential.",
  nextSteps: "Next steps",
  by: "{{by}}, {{at}}",
  open: "Still below target",
  reached: "On target",
  noModules: "No module.",
  target: "Target {{target}}",
  last: "last {{at}}, {{by}}",
  write: "Handover to {{to}} from {{day}}",
  writeHint: "Whoever trains there sees this page from the first day on.",
  save: "Save handover",
  column: { module: "Module", level: "Level", target: "Target", last: "Last" },
  toast: { written: "Handover saved." },
  refused: {
    stale:
      "Somebody else has written this handover meanwhile. Their version stands under “Agreed”; your sentences are still here. If you save, yours hold.",
    "other-move": "The next move has changed. Please check for when the handover holds.",
  },
};
