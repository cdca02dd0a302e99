// Every cluster has its weekly learning group; one week of it is taken out.
import { toDbDay } from "../../app/db/dates";
import { addDays, type Day, weekdayOf } from "../../app/domain/calendar/day";
import { recurrenceText } from "../../app/domain/schedule/recurrence";
import { seedId } from "../seed-id";
import type { DemoCluster } from "./groups";

/** @param week the Monday of the story's week. */
export function learningGroupSeries(cluster: DemoCluster, week: Day) {
  const first = addDays(week, -42 + 3 + (cluster.number % 2));
  return {
    id: seedId(`series:${cluster.id}`),
    title: "Lerngruppe",
    recurrence: recurrenceText({ weekdays: [weekdayOf(first)], everyWeeks: 1 }),
    startsOn: toDbDay(first),
    endsOn: toDbDay(addDays(first, 7 * 11)),
    startMinute: 13 * 60,
    durationMinutes: 90,
    withoutOn: [toDbDay(outOfSeries(cluster, week))],
  };
}

/** The date without a learning group, in the third week to come. */
export function outOfSeries(cluster: DemoCluster, week: Day): Day {
  return addDays(week, 21 + 3 + (cluster.number % 2));
}
