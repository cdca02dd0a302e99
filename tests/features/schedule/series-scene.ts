// A series of five Mondays that are still to come, whatever day it is today.
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, type Day, day, mondayOf } from "~/domain/calendar/day";
import { addSeries } from "~/features/schedule/add-series.server";
import type { AddSeries } from "~/features/schedule/series.schema";
import { today } from "~/platform/clock";
import { aScene, fieldsFor } from "./scene";

export const firstMonday = mondayOf(addDays(today(), 14));

/** The nth Monday of the series, from 0. */
export const monday = (n: number): Day => addDays(firstMonday, 7 * n);

type Led = Parameters<typeof fieldsFor>[0];
type Given = Partial<Omit<AddSeries, "day">> & { day?: string };

export function seriesFor(led: Led, { day: first = firstMonday, ...given }: Given = {}): AddSeries {
  return {
    ...fieldsFor(led),
    day: day(first),
    weekdays: [1],
    everyWeeks: 1,
    untilOn: monday(4),
    phaseId: null,
    holidays: true,
    withoutOn: [],
    extraOn: [],
    skipClashes: false,
    override: true,
    overrideReason: "Absprache",
    ...given,
  };
}

export async function addedSeries(actor: Actor, fields: AddSeries): Promise<string> {
  const added = await addSeries(actor, fields);
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value.seriesId;
}

export const lessonsOf = (seriesId: string) =>
  db.lesson.findMany({
    where: { seriesId },
    include: { trainers: true, clusters: true, origin: true, links: true },
    orderBy: { startsAt: "asc" },
  });

export async function aSeriesScene(actor: Actor, given: Given = {}) {
  const scene = await aScene();
  const seriesId = await addedSeries(actor, seriesFor(scene.mine, given));
  const change = async (n: number, scope: "this" | "following" | "all", fields: Given = {}) => {
    const lesson = (await lessonsOf(seriesId))[n];
    const { version: seriesVersion } = await db.series.findUniqueOrThrow({
      where: { id: seriesId },
    });
    const { id: lessonId = "", version = 0 } = lesson ?? {};
    const asked = fieldsFor(scene.mine, { day: monday(n), ...fields });
    const override = { override: true, overrideReason: "Absprache" };
    return { ...asked, ...override, lessonId, version, seriesVersion, scope };
  };
  return { ...scene, seriesId, change };
}
