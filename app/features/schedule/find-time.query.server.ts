import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { weekdayOf } from "~/domain/calendar/day";
import { workdaysIn } from "~/domain/calendar/holidays";
import { instantAt } from "~/domain/calendar/wall-time";
import { freeSlots, type SlotDay, type SlotOffer } from "~/domain/schedule/free-slots";
import { overlap } from "~/domain/schedule/lesson";
import { warningsOf } from "~/domain/schedule/warnings";
import { CITY_ZONE, now } from "~/platform/clock";
import { toAlternative } from "./alternative";
import { type KnownCluster, knownClusters } from "./known-clusters.server";
import { lessonsTouching } from "./known-surroundings.query.server";
import { visibleClusterIds } from "./lesson-access.server";
import type { StoredLesson } from "./lesson-fact.server";
import { settingIn } from "./lesson-setting";
import type { OfferedTime, OfferedTimes } from "./offered-time";
import { roomCandidates, trainerCandidates } from "./slot-candidates.server";
import type { TimeAsked } from "./time-asked";

/** The free times that fit best; null until a cluster in sight is chosen. */
export async function findTime(actor: Actor, asked: TimeAsked): Promise<OfferedTimes | null> {
  ensure(can(actor, "lesson.plan", null));
  const clusterIds = await visibleClusterIds(db, actor, asked.clusterIds);
  if (clusterIds.length === 0) return null;
  const trainers = await trainerCandidates(db, asked, clusterIds);
  const rooms = await roomCandidates(db, asked.place);
  const clusters = await knownClusters(db, clusterIds, asked);
  const lessons = await lessonsTouching(db, asked, {
    trainerIds: trainers.map(({ id }) => id),
    clusterIds,
    roomIds: rooms.map(({ id }) => id),
  });
  const needsRoom = asked.place !== "none";
  const offers = freeSlots({
    ...asked,
    zone: CITY_ZONE,
    days: daysOf(asked, clusters, lessons),
    notBefore: now(),
    clusterIds,
    trainers,
    needsRoom,
    rooms,
    lessons,
  });
  const lacks = trainers.length === 0 ? "trainer" : needsRoom && rooms.length === 0 ? "room" : null;
  return { offers: offers.slice(0, asked.most).map(toOffer), count: offers.length, lacks };
}

/** The workdays in question, each with what holds for all of it. */
function daysOf(
  asked: TimeAsked,
  clusters: readonly KnownCluster[],
  lessons: readonly StoredLesson[],
): SlotDay[] {
  const ids = clusters.map(({ id }) => id);
  return workdaysIn(asked)
    .filter((on) => asked.weekdays.includes(weekdayOf(on)))
    .map((on) => {
      const startsAt = instantAt(on, 12 * 60, CITY_ZONE);
      const endsAt = new Date(startsAt.getTime() + asked.minutes * 60_000);
      const planned = { id: null, trainerIds: [], clusterIds: ids, roomId: null, zone: CITY_ZONE };
      const known = { lessons: [], rooms: new Map(), clusters, trainers: [] };
      const others = lessons.filter((lesson) => overlap(lesson, wholeDay(startsAt)));
      const setting = settingIn(known, { ...planned, startsAt, endsAt }, others);
      const people = setting.attendees.filter(({ isAbsent }) => !isAbsent).length;
      const warnings = warningsOf({ ...setting, endsAt }).filter(
        ({ code }) => code !== "outside-hours",
      );
      return { on, warnings, people };
    });
}

const HALF_A_DAY = 12 * 3_600_000;

function wholeDay(noon: Date) {
  return {
    startsAt: new Date(noon.getTime() - HALF_A_DAY),
    endsAt: new Date(noon.getTime() + HALF_A_DAY),
  };
}

function toOffer({ startsAt, endsAt, trainer, room, reasons, warnings }: SlotOffer): OfferedTime {
  const { day, from, to } = toAlternative({ startsAt, endsAt }, CITY_ZONE);
  return {
    on: day,
    from,
    to,
    trainer: { id: trainer.id, name: trainer.name },
    room: room && { id: room.id, name: room.name },
    reasons,
    warnings,
  };
}
