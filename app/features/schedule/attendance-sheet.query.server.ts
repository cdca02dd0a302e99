import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { ensure } from "~/domain/access/refusal";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { compareNames, displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import type { AttendanceCorrection, AttendanceGroup, AttendanceSheet } from "./attendance-sheet";
import { attendedLesson } from "./attended-lesson.server";

type Attended = Awaited<ReturnType<typeof attendedLesson>>;
type Corrections = ReadonlyMap<string, readonly AttendanceCorrection[]>;

/** Whether the actor records this lesson's attendance today, and whether somebody has. */
export async function attendanceState(actor: Actor, lessonId: string) {
  if (actor.role !== "trainer") return null;
  const { lesson, on, canRecord, members } = await attendedLesson(db, actor, lessonId);
  if (!canRecord || !lesson.active || on > today() || members.length === 0) return null;
  return { isRecorded: lesson.attendances.length > 0 };
}

/** The list to record a lesson's attendance; null before its day and for a cancelled one. */
export async function attendanceSheet(
  actor: Actor,
  lessonId: string,
): Promise<AttendanceSheet | null> {
  ensure(actor.role === "trainer");
  const attended = await attendedLesson(db, actor, lessonId);
  const { lesson, on, canRecord } = attended;
  ensure(canRecord);
  if (!lesson.active || on > today()) return null;
  const { id, title, startsAt, endsAt, zone } = lesson;
  return {
    lesson: { id, title, on, from: minuteOfDay(startsAt, zone), to: minuteOfDay(endsAt, zone) },
    isRecorded: lesson.attendances.length > 0,
    groups: groupsOf(attended, await correctionsOf(lessonId)),
  };
}

function groupsOf({ lesson, members }: Attended, corrections: Corrections): AttendanceGroup[] {
  const kept = new Map(lesson.attendances.map((row) => [row.traineeId, row]));
  const clusters = new Map(members.map(({ cluster }) => [cluster.id, cluster]));
  return [...clusters.values()]
    .map(({ id: clusterId, name, cohort }) => ({
      id: clusterId,
      name: `${cohort.name} ${name}`,
      members: members
        .filter(({ cluster }) => cluster.id === clusterId)
        .map(({ trainee }) => trainee)
        .sort((a, b) => compareNames(a.person, b.person))
        .map(({ id, person, absences: [absence] }) => ({
          id,
          name: displayName(person),
          mark: kept.get(id)?.mark ?? (absence ? "excused" : "present"),
          seen: kept.get(id)?.version ?? 0,
          away: absence?.kind ?? null,
          changes: corrections.get(id) ?? [],
        })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
}

/** Two queries. */
async function correctionsOf(lessonId: string): Promise<Corrections> {
  const rows = await db.attendanceChange.findMany({
    where: { lessonId },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
  });
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ changedById }) => changedById))] } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  const corrections = new Map<string, AttendanceCorrection[]>();
  for (const { id, traineeId, fromMark: from, toMark: to, changedAt, changedById } of rows) {
    const by = names.get(changedById) ?? "";
    const of = corrections.get(traineeId) ?? [];
    corrections.set(traineeId, [...of, { id, from, to, at: changedAt.toISOString(), by }]);
  }
  return corrections;
}
