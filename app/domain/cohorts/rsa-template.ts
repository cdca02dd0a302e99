// The two years of Regierungssekretär-Anwärter*innen in Hamburg's Cluster-Ausbildung: courses around
// 24 weeks of cluster and three placements, two external practices and the exams.
import type { PhaseTemplate } from "./phase-template";
import type { PhaseKind } from "./phases";

const SEQUENCE: readonly (readonly [title: string, kind: PhaseKind, weeks: number])[] = [
  ["Einführungslehrgang", "course", 6],
  ["Grundlagen im Cluster", "cluster", 2],
  ["Praxisstation A", "placement", 7],
  ["Praxisstation B", "placement", 7],
  ["Praxisstation C", "placement", 7],
  ["Auswertung im Cluster", "cluster", 1],
  ["Lehrgang I", "course", 12],
  ["Praxis 2 (Bezirksamt)", "external", 14],
  ["Lehrgang II", "course", 12],
  ["Praxis 3 (Fachbehörde oder Wunschstation)", "external", 14],
  ["Abschlusslehrgang", "course", 14],
  ["Prüfungen", "exam", 10],
];

/** Each phase begins in the week after the one before; the exams last until the training ends. */
export const RSA_TEMPLATE: readonly PhaseTemplate[] = SEQUENCE.map(
  ([title, kind, weeks], index) => ({
    title,
    kind,
    startWeek: SEQUENCE.slice(0, index).reduce((sum, entry) => sum + entry[2], 0),
    weeks,
  }),
);

export const RSA_YEARS = 2;
