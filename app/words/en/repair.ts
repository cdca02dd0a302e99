import type { repair as german } from "../de/repair";
import type { SameKeys } from "../same-keys";

export const repair: SameKeys<typeof german> = {
  title: "Repair “{{name}}”",
  lead: "Who cannot stay moves; everybody else stays where they are.",
  open: "Repair …",
  nothing: "Nothing to repair",
  nothingText: "Every placement that runs or is to come is possible.",
  damage: {
    title_one: "{{count}} placement cannot stay",
    title_other: "{{count}} placements cannot all stay",
    caption: "Placements that cannot stay",
    person: "Trainee",
    phase: "Phase",
    site: "Site",
    from: "From",
    why: "Why",
    begun: "The placement has begun already.",
  },
  form: {
    title: "Repair with few moves",
    inCopy:
      "The published plan stays in force. The repair is made in a draft that you check and publish.",
    inDraft: "The repair is proposed for this draft; only what you confirm is taken.",
    keeps: "Whoever has begun their station moves only if it cannot go on there.",
    name: "Name of the draft",
    suggestion: "Repair of {{day}}",
    relieved: "Relieve for missing practical trainers too",
    relievedHint: "More trainees are planned here than the practical trainers can guide.",
    lostGuides_one: "{{count}} placement gets another practical trainer of the same site.",
    lostGuides_other: "{{count}} placements get another practical trainer of the same site.",
    submit: "Work out the repair",
  },
  broken: {
    title_one: "{{count}} published placement cannot stay",
    title_other: "{{count}} published placements cannot stay",
    text: "{{cohort}}, “{{plan}}”",
    repair: "Repair …",
  },
  unguided: {
    title_one: "{{count}} published placement has lost its practical trainer",
    title_other: "{{count}} published placements have lost their practical trainer",
    text: "{{site}} · {{cohort}}, “{{plan}}”",
  },
  trainee: {
    title: "The published plan no longer fits {{name}}",
    text: "{{cohort}}, “{{plan}}”: {{phases}}",
  },
  home: {
    broken_one: "{{count}} placement cannot stay: repair the plan",
    broken_other: "{{count}} placements cannot stay: repair the plan",
    waiting: "The proposal for “{{plan}}” waits for your decision",
    since: "ready since {{day}}",
  },
};
