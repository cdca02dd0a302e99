import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { nextNumber } from "./sequence";

type LessonGiven = {
  title?: string;
  on?: string;
  /** Minutes since midnight in Berlin. */
  from?: number;
  to?: number;
  trainerIds?: string[];
  clusterIds?: string[];
  roomId?: string;
  siteId?: string;
  onlineUrl?: string;
  modules?: { moduleId: string; plannedMinutes: number }[];
  cancelReason?: string;
  seriesId?: string;
};

/** On Monday 2026-11-23 from 9:00 to 10:30 unless told; cancelled when there is a reason. */
export async function aLesson(client: Tx, given: LessonGiven = {}) {
  const { on = "2026-11-23", from = 540, to = 630, cancelReason } = given;
  return client.lesson.create({
    data: {
      title: given.title ?? `Meldewesen ${nextNumber()}`,
      startsAt: instantAt(day(on), from, "Europe/Berlin"),
      endsAt: instantAt(day(on), to, "Europe/Berlin"),
      roomId: given.roomId ?? null,
      siteId: given.siteId ?? null,
      onlineUrl: given.onlineUrl ?? null,
      seriesId: given.seriesId ?? null,
      ...(cancelReason && { active: false, cancelReason, cancelledAt: new Date("2026-11-20") }),
      trainers: { create: (given.trainerIds ?? []).map((trainerId) => ({ trainerId })) },
      clusters: { create: (given.clusterIds ?? []).map((clusterId) => ({ clusterId })) },
      modules: { create: given.modules ?? [] },
    },
  });
}
