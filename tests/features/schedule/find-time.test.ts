import { beforeAll, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, type Day, weekdayOf } from "~/domain/calendar/day";
import { isWorkday } from "~/domain/calendar/holidays";
import { findTime } from "~/features/schedule/find-time.query.server";
import { timeAsked } from "~/features/schedule/time-asked";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainee } from "../../factories/people";
import { aRoom } from "../../factories/sites";
import { aScene } from "./scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

/** A workday soon, so that nothing in it is over. */
function soon(): Day {
  let on = addDays(today(), 3);
  while (!isWorkday(on)) on = addDays(on, 1);
  return on;
}

function asked(given: Record<string, string>) {
  const on = soon();
  const days = { startsOn: on, endsOn: on, weekdays: String(weekdayOf(on)) };
  return timeAsked(new URLSearchParams({ ...days, ...given }), today());
}

it("offers the cluster's lead and the asked room around what is planned already", async () => {
  const { mine, other, room } = await aScene();
  await aLesson(db, { on: soon(), from: 480, to: 600, clusterIds: [mine.cluster.id] });
  await aLesson(db, { on: soon(), from: 720, to: 1_080, roomId: room.id });
  const place = { cluster: mine.cluster.id, place: `room:${room.id}` };
  const found = await findTime(planner, asked(place));
  expect(found?.offers[0]).toMatchObject({
    on: soon(),
    from: "10:00",
    to: "11:30",
    trainer: { id: mine.trainer.id },
    room: { id: room.id },
    warnings: [],
  });
  expect(found?.offers[0]?.reasons.map(({ code }) => code)).toContain("day-joined");
  const lent = await findTime(planner, asked({ ...place, trainerId: other.trainer.id }));
  expect(lent?.offers[0]?.trainer.id).toBe(other.trainer.id);
});

it("says who is absent and looks for rooms that are big enough", async () => {
  const { cohort, mine } = await aScene();
  const small = await aRoom(db, { seats: 1 });
  const second = await aTrainee(db, { cohortId: cohort.id });
  await aMembership(db, { clusterId: mine.cluster.id, traineeId: second.id });
  const absence = { startsOn: new Date(soon()), endsOn: new Date(soon()), kind: "absent" as const };
  await db.absence.create({
    data: { ...absence, traineeId: mine.trainee.id, reportedById: planner.personId },
  });
  const without = await findTime(planner, asked({ cluster: mine.cluster.id, place: "none" }));
  expect(without?.offers[0]?.warnings.map(({ code }) => code)).toEqual(["person-absent"]);
  await db.absence.deleteMany({ where: { traineeId: mine.trainee.id } });
  const place = `room:${small.id}`;
  const found = await findTime(planner, asked({ cluster: mine.cluster.id, place }));
  expect(found).toMatchObject({ offers: [], count: 0, lacks: null });
  const nowhere = `site:${small.id}`;
  const none = await findTime(planner, asked({ cluster: mine.cluster.id, place: nowhere }));
  expect(none?.lacks).toBe("room");
});

it("is for whoever plans lessons, and about clusters in sight", async () => {
  const { mine, other } = await aScene();
  expect(await findTime(mine.trainerActor, asked({ cluster: other.cluster.id }))).toBeNull();
  expect(await findTime(mine.trainerActor, asked({ cluster: mine.cluster.id }))).not.toBeNull();
  await expect(findTime(mine.traineeActor, asked({}))).rejects.toMatchObject({ kind: "forbidden" });
});

it("makes sense of every address", () => {
  const odd = {
    startsOn: "2020-01-01",
    endsOn: "x",
    minutes: "7",
    from: "23:00",
    place: "kitchen",
  };
  const { startsOn, minutes, from, to, place } = timeAsked(new URLSearchParams(odd), today());
  expect({ startsOn, minutes, from, to, place }).toEqual({
    startsOn: today(),
    minutes: 90,
    from: 1_140,
    to: 1_140,
    place: "",
  });
});
