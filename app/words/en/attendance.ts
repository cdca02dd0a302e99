import type { attendance as german } from "../de/attendance";
import type { SameKeys } from "../same-keys";

export const attendance: SameKeys<typeof german> = {
  marks: {
    present: "present",
    late: "late",
    excused: "excused",
    absent: "missed",
  },
  talks: {
    title: "Talks about attendance",
    summary: "With whom a talk is due. The threshold belongs to the programme.",
    none: "No talk is due",
    noneText: "Whoever passes the programme's threshold is listed here.",
    share: "{{missed}} of {{of}} lessons since {{since}} without taking part ({{percent}}).",
    days: "Absent {{count}} days in a row ({{range}}).",
    held: "Talk held",
    heldOn: "On",
    heldHint: "Only the day is kept, nothing of what was said.",
    save: "Keep",
  },
  own: {
    title: "Attendance",
    mine: "My attendance",
    summary: "What counts: lessons that took place in your time in the cluster, without leave.",
    absences: "Absences",
    back: "To the person",
    rate: "{{rate}} attended",
    nothing: "Nothing recorded yet.",
    onLeave_one: "{{count}} lesson on leave, not counted.",
    onLeave_other: "{{count}} lessons on leave, not counted.",
    open_one: "{{count}} lesson not recorded yet.",
    open_other: "{{count}} lessons not recorded yet.",
    lessons_one: "{{count}} lesson",
    lessons_other: "{{count}} lessons",
    corrected: "corrected, before that “{{from}}”, {{at}}",
    cancelled: "cancelled",
    leave: "leave",
    unrecorded: "not recorded",
    none: "No lessons yet",
    noneText: "After the first lesson in the cluster, what you attended is listed here.",
  },
  home: {
    about: "Attendance",
    talks_one: "{{count}} talk is due",
    talks_other: "{{count}} talks are due",
    record: "Attendance: {{title}}",
  },
  toast: { held: "The talk is kept." },
  refused: {
    "talk-day": "The day is at most {{days}} days ago and not in the future.",
  },
};
