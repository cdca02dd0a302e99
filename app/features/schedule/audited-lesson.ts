import type { LessonWarning } from "~/domain/schedule/warnings";
import type { WantedLesson } from "./wanted-lesson";

type Facts = Pick<
  WantedLesson,
  "title" | "startsAt" | "endsAt" | "roomId" | "siteId" | "elsewhere" | "trainerIds" | "clusterIds"
>;

/** What the audit log keeps of a lesson: when, where and ids; of warnings only their codes. */
export function auditedLesson(lesson: Facts, warnings: readonly LessonWarning[] = []) {
  const { title, roomId, siteId, elsewhere } = lesson;
  return {
    title,
    startsAt: lesson.startsAt.toISOString(),
    endsAt: lesson.endsAt.toISOString(),
    roomId,
    siteId,
    elsewhere,
    trainerIds: [...lesson.trainerIds],
    clusterIds: [...lesson.clusterIds],
    ...(warnings.length > 0 && { warnings: warnings.map(({ code }) => code) }),
  };
}
