// Programmes as planners begin with them. Weeks, hours and notice are plausible values without a
// public source and stay changeable; only names, lengths and the duty of a record are sourced.
import type { PhaseKind, Prisma } from "../../app/db/generated/client";

type Template = readonly (readonly [
  title: string,
  kind: PhaseKind,
  startWeek: number,
  weeks: number,
])[];

const RSA: Template = [
  ["Einführungslehrgang", "course", 0, 6],
  ["Grundlagen im Cluster", "cluster", 6, 2],
  ["Praxisstation A", "placement", 8, 7],
  ["Praxisstation B", "placement", 15, 7],
  ["Praxisstation C", "placement", 22, 7],
  ["Auswertung im Cluster", "cluster", 29, 1],
  ["Lehrgang I", "course", 30, 12],
  ["Praxis 2 (Bezirksamt)", "external", 42, 14],
  ["Lehrgang II", "course", 56, 12],
  ["Praxis 3 (Fachbehörde oder Wunschstation)", "external", 68, 14],
  ["Abschlusslehrgang", "course", 82, 14],
  ["Prüfungen", "exam", 96, 9],
];

const VFA: Template = [
  ["Einführung und Berufsschulblock I", "course", 0, 8],
  ["Ausbildungsabschnitt Personal", "external", 8, 14],
  ["Berufsschulblock II", "course", 22, 8],
  ["Ausbildungsabschnitt Haushalt", "external", 30, 18],
  ["Grundlagen im Cluster", "cluster", 48, 2],
  ["Praxisstation A", "placement", 50, 7],
  ["Praxisstation B", "placement", 57, 7],
  ["Praxisstation C", "placement", 64, 7],
  ["Auswertung im Cluster", "cluster", 71, 1],
  ["Berufsschulblock III", "course", 72, 10],
  ["Ausbildungsabschnitt Bezirksamt", "external", 82, 22],
  ["Prüfungsvorbereitung", "course", 104, 12],
  ["Prüfungen", "exam", 116, 15],
];

const RIA: Template = [
  ["Theorie I", "course", 0, 44],
  ["Grundlagen im Cluster", "cluster", 44, 2],
  ["Praxisstation A", "placement", 46, 10],
  ["Praxisstation B", "placement", 56, 10],
  ["Auswertung im Cluster", "cluster", 66, 1],
  ["Praxis Fachbehörde", "external", 67, 11],
  ["Theorie II", "course", 78, 52],
  ["Praxis Wunschstation", "external", 130, 22],
  ["Bachelorarbeit und Prüfungen", "exam", 152, 5],
];

export const PROGRAMMES = [
  programme("RSA", "Regierungssekretär-Anwärter*innen", "points_0_15", false, 4, 40),
  programme("VFA", "Verwaltungsfachangestellte", "grades_1_6", true, 4, 39),
  programme("RIA", "Regierungsinspektor-Anwärter*innen", "points_0_15", false, 6, 40),
];

export const TEMPLATES: Record<string, Template> = { RSA, VFA, RIA };

function programme(
  code: string,
  title: string,
  gradeScale: Prisma.ProgrammeCreateManyInput["gradeScale"],
  recordRequired: boolean,
  noticeWeeks: number,
  weeklyHours: number,
) {
  const fullTimeMinutes = weeklyHours * 60;
  return { code, title, gradeScale, recordRequired, noticeWeeks, fullTimeMinutes };
}
