import type { exports as german } from "../de/exports";
import type { SameKeys } from "../same-keys";

export const exports: SameKeys<typeof german> = {
  links: {
    label: "Take along",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    pdf: "PDF for printing",
  },
  list: {
    trainees: "Trainees",
    trainers: "Trainers",
    cohorts: "Cohorts",
    clusters: "Clusters",
    sites: "Sites",
    contacts: "Contacts",
    capacities: "Places",
    modules: "Modules",
    travel: "Travel times",
    phases: "Phases",
    placements: "Placements",
  },
  column: {
    name: "Name",
    cohort: "Cohort",
    programme: "Programme",
    cluster: "Cluster",
    siteNow: "At present in",
    hoursNow: "Hours a week",
    lead: "Trainer",
    deputy: "Deputy",
    function: "Function",
    practicalTrainer: "Practical trainer",
    counter: "Main number",
    phase: "Phase",
    kind: "Kind",
    weeks: "Weeks",
    weeksShort: "Weeks",
  },
  phase: {
    course: "course",
    cluster: "cluster",
    placement: "placement",
    external: "external",
    exam: "exam",
  },
  print: {
    people_one: "{{count}} person",
    people_other: "{{count}} people",
    asOf: "as of {{day}}",
    footer: "{{title}} · page {{page}} of {{pages}}",
  },
};
