import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aScene, fieldsFor } from "./scene";

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("the same slot at once", () => {
  it("goes to exactly one of 200, and 199 get a sentence", async () => {
    const planner = await aPlannerActor(db);
    const { mine, room } = await aScene();
    const fields = fieldsFor(mine, { place: `room:${room.id}` });
    const answers = await Promise.all(times(200).map(() => addLesson(planner, fields)));
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(refused).toHaveLength(199);
    expect(refused.every(({ code }) => CLASH_CODES.some((known) => known === code))).toBe(true);
    expect(await db.lesson.count({ where: { roomId: room.id } })).toBe(1);
  }, 60_000);

  it("is refused by the database also to who does not ask before", async () => {
    const { mine, other, room } = await aScene();
    await aLesson(db, {
      trainerIds: [mine.trainer.id],
      clusterIds: [mine.cluster.id],
      roomId: room.id,
    });
    const twice = [
      [{ trainerIds: [mine.trainer.id] }, "trainerTwice"],
      [{ clusterIds: [mine.cluster.id] }, "clusterTwice"],
      [{ roomId: room.id }, "roomTwice"],
    ] as const;
    for (const [given, code] of twice) {
      const thrown = await aLesson(db, { ...(structuredClone(given) as object) }).catch(
        (error) => error,
      );
      expect(databaseFault(thrown)).toMatchObject({ status: 409, code });
    }
    await aLesson(db, { trainerIds: [other.trainer.id] });
  });

  it("opposite orders of the same two never wait for each other for ever", async () => {
    const planner = await aPlannerActor(db);
    const { mine, other } = await aScene();
    const both = [mine.cluster.id, other.cluster.id];
    const answers = await Promise.all(
      times(40).map((index) =>
        addLesson(
          planner,
          fieldsFor(index % 2 ? mine : other, {
            clusterIds: index % 2 ? both : [...both].reverse(),
          }),
        ),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
