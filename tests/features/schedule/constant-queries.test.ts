import { expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, day } from "~/domain/calendar/day";
import { VIEWS } from "~/domain/schedule/view-range";
import { parseSchedule } from "~/features/schedule/asked-schedule.schema";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aRoom, aSite } from "../../factories/sites";
import { queriesOf } from "../../setup/queries-of";
import { aScene } from "./scene";

const MONDAY = day("2026-11-23");

type Scene = Awaited<ReturnType<typeof aHouse>>;

async function aHouse() {
  const site = await aSite(db);
  return { ...(await aScene()), site, room: await aRoom(db, { siteId: site.id }) };
}

/** A lesson every other day of six weeks, at a time of its own. */
async function teach(scene: Scene, from: number) {
  const { mine, other, room, module } = scene;
  for (let on = addDays(MONDAY, -21); on < addDays(MONDAY, 21); on = addDays(on, 2)) {
    await aLesson(db, {
      ...{ on, from, to: from + 30, roomId: room.id },
      clusterIds: [mine.cluster.id, other.cluster.id],
      trainerIds: [mine.trainer.id, other.trainer.id],
      modules: [{ moduleId: module.id, plannedMinutes: 30 }],
    });
  }
}

/** As many queries as each schedule takes in each of its views, by address. */
async function counted(scene: Scene): Promise<Record<string, number>> {
  const { mine, cohort, room, site } = scene;
  const planner = await aPlannerActor(db);
  const asked: [Actor, string][] = [
    [mine.traineeActor, "me"],
    [mine.trainerActor, "me"],
    [planner, `cluster.${mine.cluster.id}`],
    [planner, `trainer.${mine.trainer.id}`],
    [planner, `room.${room.id}`],
    [planner, `site.${site.id}`],
    [planner, `cohort.${cohort.id}`],
  ];
  const counts: Record<string, number> = {};
  for (const [actor, whose] of asked) {
    for (const view of VIEWS) {
      const address = new URLSearchParams({ for: whose, view, on: MONDAY });
      const read = () => schedulePage(actor, parseSchedule(address, MONDAY));
      counts[`${actor.role} ${whose} ${view}`] = await queriesOf(read);
    }
  }
  return counts;
}

it("every schedule takes as many queries with one lesson a day as with eleven", async () => {
  const scene = await aHouse();
  await teach(scene, 420);
  const few = await counted(scene);
  for (let from = 450; from < 1000; from += 60) await teach(scene, from);
  expect(await counted(scene)).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(12);
}, 60_000);
