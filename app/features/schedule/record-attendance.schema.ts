import { z } from "zod";
import { ATTENDANCE_MARKS } from "~/domain/schedule/attendance";
import { id, version } from "~/ui/form/schema";

const FIELD = /^mark-([0-9a-f-]{36})$/;
const mark = z.enum(ATTENDANCE_MARKS, "choice");
const seenVersion = version().catch(0);

/** The field of one trainee. */
export function markField(traineeId: string): string {
  return `mark-${traineeId}`;
}

/** The version of the mark that the form was drawn from. */
export function seenField(traineeId: string): string {
  return `seen-${traineeId}`;
}

/** One mark per trainee of the list; other fields of the form are none. */
export const recordAttendanceSchema = z
  .looseObject({ lessonId: id() })
  .transform(({ lessonId, ...fields }, context) => {
    const marks = Object.entries(fields).flatMap(([name, value]) => {
      const traineeId = FIELD.exec(name)?.[1];
      if (!traineeId) return [];
      const parsed = mark.safeParse(value);
      const seen = seenVersion.parse(fields[seenField(traineeId)] ?? 0);
      if (parsed.success) return [{ traineeId, mark: parsed.data, seen }];
      context.addIssue({ code: "custom", path: [name], message: "requiredChoice" });
      return [];
    });
    return { lessonId, marks };
  });

export type RecordAttendance = z.output<typeof recordAttendanceSchema>;
