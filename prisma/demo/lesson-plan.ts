// What a cluster is taught when, by its cohort's phase.
import { addDays, type Day } from "../../app/domain/calendar/day";
import { contains } from "../../app/domain/calendar/range";
import { chance } from "../seed-id";
import type { DemoCluster } from "./groups";
import { type CohortPlot, phasesOf } from "./story";
import type { Slot } from "./timetable";

export type Topic = { title: string; module: string };
export type PlannedLesson = Slot & Topic & { cluster: DemoCluster; isWeekly: boolean };

const FOUNDATIONS: readonly Topic[] = [
  { title: "Ankommen im Cluster, Datenschutz", module: "M01" },
  { title: "Einwohnerfachverfahren: erste Schritte", module: "M15" },
  { title: "IT-Sicherheit und Arbeitsschutz", module: "M01" },
  { title: "Melderecht: An- und Ummeldung", module: "M02" },
  { title: "Gespräche am Schalter", module: "M14" },
  { title: "Dokumente prüfen", module: "M07" },
  { title: "Einwohnerfachverfahren: Übungsfälle", module: "M15" },
  { title: "Gebühren und Kassenabschluss", module: "M12" },
];

const DEEPENING: readonly Topic[] = [
  { title: "Reisepass: Kinder und Express", module: "M06" },
  { title: "Personalausweis bei Verlust", module: "M05" },
  { title: "Führungszeugnis", module: "M08" },
  { title: "Melderecht: Nebenwohnung", module: "M03" },
  { title: "Deeskalation", module: "M14" },
  { title: "Online-Dienste und eID", module: "M04" },
];

const LEARNING_GROUP: Topic = { title: "Lerngruppe", module: "M17" };

/** Twelve weeks around the week of the story, Monday by Monday. */
export function plannedLessons(
  cluster: DemoCluster,
  cohort: CohortPlot,
  week: Day,
): PlannedLesson[] {
  return Array.from({ length: 12 }, (_, index) => addDays(week, (index - 6) * 7)).flatMap(
    (monday) => inWeek(cluster, cohort, monday),
  );
}

function inWeek(cluster: DemoCluster, cohort: CohortPlot, monday: Day): PlannedLesson[] {
  const phase = phasesOf(cohort).find((one) => contains(one, addDays(monday, 2)));
  if (!phase) return [];
  const group = at(
    cluster,
    LEARNING_GROUP,
    addDays(monday, 3 + (cluster.number % 2)),
    13 * 60,
    90,
    true,
  );
  if (phase.kind === "cluster") return [...foundations(cluster, monday), group];
  if (phase.kind === "placement") return [deepening(cluster, monday), group];
  return [group];
}

function foundations(cluster: DemoCluster, monday: Day): PlannedLesson[] {
  return [0, 1, 2, 3].flatMap((weekday) => {
    const on = addDays(monday, weekday);
    const topic = (half: number) =>
      FOUNDATIONS[(weekday * 2 + half) % FOUNDATIONS.length] ?? LEARNING_GROUP;
    return [at(cluster, topic(0), on, 9 * 60, 120), at(cluster, topic(1), on, 13 * 60, 90)];
  });
}

function deepening(cluster: DemoCluster, monday: Day): PlannedLesson {
  const which = Math.floor(chance(`topic:${cluster.id}:${monday}`) * DEEPENING.length);
  return at(cluster, DEEPENING[which] ?? LEARNING_GROUP, addDays(monday, 1), 10 * 60, 120);
}

function at(
  cluster: DemoCluster,
  topic: Topic,
  on: Day,
  startMinute: number,
  minutes: number,
  isWeekly = false,
) {
  return { ...topic, cluster, on, startMinute, minutes, isWeekly };
}
