import type { versions as german } from "../de/versions";
import type { SameKeys } from "../same-keys";

export const versions: SameKeys<typeof german> = {
  title: "Compare the plans of {{cohort}}",
  open: "Compare",
  lead: "Up to four plans side by side; ★ is the best value of a row.",
  choose: "Choose plans",
  chooseHint: "Four at most; without a choice the published plan and the drafts stand here.",
  compare: "Compare",
  figures: "In figures",
  figuresCaption: "Figures of the plans side by side",
  people: {
    title: "Person by person",
    count_one: "{{count}} placement is not the same in all plans.",
    count_other: "{{count}} placements are not the same in all plans.",
    caption: "Placements that differ between the plans",
    person: "Trainee",
    phase: "Phase",
    none: "All placements agree.",
  },
  loads: {
    title: "Load by site",
    summary: "Taken/places on the fullest days, other cohorts included.",
    caption: "Load by site, phase and plan",
    site: "Site",
    over: "too many",
  },
  copy: {
    open: "Copy",
    name: "Name of the copy",
    suggestion: "{{name}} (variant)",
    submit: "Copy as a draft",
  },
  rename: { open: "Rename", name: "New name", submit: "Rename" },
  toast: { renamed: "The draft is called “{{name}}” now." },
};
