// Turns what is known about the clusters of a draft into numbers for the search, and back into rows.
import { type Day, dayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { awaySpans } from "~/domain/schedule/availability";
import { minutesOf, type Span } from "~/domain/schedule/lesson";
import { periodAt } from "~/domain/schedule/timetable/grid";
import type { Block, TimetableProblem } from "~/domain/schedule/timetable/problem";
import { CITY_ZONE } from "~/platform/clock";
import { type DraftBlock, demandsOf, type TimetableAsked } from "./timetable-demands";
import type { TimetableFacts } from "./timetable-facts.server";
import { type Grid, slotsOver } from "./timetable-grid";

export function problemOf(facts: TimetableFacts, asked: TimetableAsked): TimetableProblem {
  const { settings, grid } = asked;
  const trainerIds = trainersIn(facts, asked.locked);
  const past = slotsUntil(grid, asked.today);
  const taken = (isBusy: (lesson: TimetableFacts["lessons"][number]) => boolean) =>
    facts.lessons.filter(isBusy).flatMap((lesson) => slotsOver(grid, lesson));
  return {
    ...grid,
    mostMinutesADay: settings.mostHoursADay * 60,
    pace: settings.pace,
    clusters: facts.clusters.map((cluster) => clusterOf(facts, grid, cluster)),
    prerequisites: facts.modules.map(({ prerequisiteIds }) =>
      prerequisiteIds.map((id) => facts.modules.findIndex((module) => module.id === id)),
    ),
    trainers: trainerIds.map((id) => ({ id })),
    rooms: facts.rooms,
    demands: demandsOf(facts, asked, trainerIds),
    taken: {
      clusters: facts.clusters.map(({ id }) => [
        ...past,
        ...taken(({ clusters }) => clusters.some((one) => one.id === id)),
      ]),
      trainers: trainerIds.map((id) => [
        ...taken(({ trainers }) => trainers.some((one) => one.id === id)),
        ...awaySpans(facts.away.get(id) ?? [], settings, CITY_ZONE).flatMap((span) =>
          slotsOver(grid, span),
        ),
      ]),
      rooms: facts.rooms.map(({ id }) => taken(({ room }) => room?.id === id)),
    },
    locked: asked.locked.flatMap((block) => lockedBlock(facts, grid, trainerIds, block)),
  };
}

/** What the search found, as rows. */
export function toDraftBlock(
  { clusters, trainers, rooms, days, periods }: TimetableProblem,
  moduleIds: readonly string[],
  block: Block,
): DraftBlock {
  const period = periods[block.slot % periods.length];
  return {
    clusterId: clusters[block.cluster]?.id ?? "",
    moduleId: moduleIds[block.module] ?? "",
    trainerId: trainers[block.trainer]?.id ?? "",
    roomId: rooms[block.room]?.id ?? "",
    on: days[Math.floor(block.slot / periods.length)] as Day,
    startMinute: period?.from ?? 0,
    minutes: block.minutes,
  };
}

function trainersIn({ clusters, modules }: TimetableFacts, locked: readonly DraftBlock[]) {
  return [
    ...new Set([
      ...clusters.flatMap(({ trainerIds }) => trainerIds),
      ...modules.flatMap(({ qualifiedIds }) => qualifiedIds),
      ...locked.map(({ trainerId }) => trainerId),
    ]),
  ];
}

function slotsUntil({ days, periods }: Grid, today: Day): number[] {
  const past = days.filter((on) => on <= today).length * periods.length;
  return Array.from({ length: past }, (_, slot) => slot);
}

function clusterOf(
  { lessons }: TimetableFacts,
  { days }: Grid,
  { id, members }: TimetableFacts["clusters"][number],
) {
  const own = lessons.filter(({ clusters }) => clusters.some((one) => one.id === id));
  const minutesOn = minutesByDay(own);
  const there = (on: Day) => members.filter(({ inCluster }) => contains(inCluster, on));
  return {
    id,
    people: Math.max(0, ...days.map((on) => there(on).length)),
    plannedMinutes: days.map((on) => minutesOn.get(on) ?? 0),
    absent: days.map(
      (on) =>
        there(on).filter(({ absences }) => absences.some((range) => contains(range, on))).length,
    ),
  };
}

function minutesByDay(lessons: readonly Span[]): Map<Day, number> {
  const minutes = new Map<Day, number>();
  for (const lesson of lessons) {
    const on = dayOf(lesson.startsAt, CITY_ZONE);
    minutes.set(on, (minutes.get(on) ?? 0) + minutesOf(lesson));
  }
  return minutes;
}

function lockedBlock(
  { clusters, modules, rooms }: TimetableFacts,
  { days, periods }: Grid,
  trainerIds: readonly string[],
  block: DraftBlock,
): Block[] {
  const places = {
    cluster: clusters.findIndex(({ id }) => id === block.clusterId),
    module: modules.findIndex(({ id }) => id === block.moduleId),
    trainer: trainerIds.indexOf(block.trainerId),
    room: rooms.findIndex(({ id }) => id === block.roomId),
  };
  const [day, period] = [days.indexOf(block.on), periodAt(periods, block.startMinute)];
  if (Math.min(...Object.values(places), day, period) < 0) return [];
  return [{ ...places, slot: day * periods.length + period, minutes: block.minutes }];
}
