import type { LessonFields } from "./lesson.schema";
import type { PlannedModule } from "./wanted-lesson";

/** The chosen modules once each; those without minutes share what the others leave of the lesson. */
export function plannedModules(fields: LessonFields): PlannedModule[] {
  const chosen = [
    { moduleId: fields.module1, minutes: fields.minutes1 },
    { moduleId: fields.module2, minutes: fields.minutes2 },
    { moduleId: fields.module3, minutes: fields.minutes3 },
  ].filter(
    (row, index, all): row is { moduleId: string; minutes: number | null } =>
      row.moduleId !== null && all.findIndex(({ moduleId }) => moduleId === row.moduleId) === index,
  );
  const given = chosen.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = chosen.filter(({ minutes }) => minutes === null).length;
  const share = Math.floor((fields.to - fields.from - given) / Math.max(1, open));
  return chosen.map(({ moduleId, minutes }) => ({
    moduleId,
    plannedMinutes: minutes ?? Math.max(1, share),
  }));
}
