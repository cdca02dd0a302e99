import type { file as german } from "../de/file";
import type { SameKeys } from "../same-keys";

export const file: SameKeys<typeof german> = {
  title: "Training file {{name}}",
  link: "Training file (PDF)",
  about: {
    title: "Master data",
    fact: "Fact",
    value: "Value",
    name: "Name",
    birthDate: "Date of birth",
    email: "E-mail",
    phone: "Phone",
    postcode: "Postcode",
    entryOn: "First day",
    share: "Working time",
    percent: "{{percent}} per cent",
  },
  days: {
    title: "Course of the training",
    period: "Period",
    what: "What",
    kind: "Kind",
    phase: "Phase",
    cluster: "Cluster",
    placement: "Placement",
  },
  module: "Module",
  target: "Target",
  level: "Level",
  evidence: "Evidence: {{name}}",
  setBy: "Last set",
  attendance: { title: "Attendance and absences", none: "No attendance recorded." },
  week: "Week",
  state: "State",
};
