import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { reportUnavailability } from "~/features/availability/report-unavailability.server";
import { withdrawUnavailability } from "~/features/availability/withdraw-unavailability.server";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { askedCovers } from "~/features/schedule/asked-covers.query.server";
import { coverHistory } from "~/features/schedule/cover-history.query.server";
import { coverPage } from "~/features/schedule/cover-page.query.server";
import { lessonsWithoutTrainer } from "~/features/schedule/lessons-without-trainer.query.server";
import { mergeLessons } from "~/features/schedule/merge-lessons.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { askCover, assignCover } from "~/features/schedule/propose-cover.server";
import { acceptCover, declineCover, withdrawCover } from "~/features/schedule/settle-cover.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCover, anUnavailability } from "../../factories/covers";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aScene, fieldsFor } from "./scene";

const ON = addDays(mondayOf(today()), 8);
const fortnight = { startsOn: today(), endsOn: addDays(today(), 13) };

/** A lesson of the first cluster next Tuesday, and two colleagues who are qualified for it. */
async function anIllScene() {
  const scene = await aScene();
  const { mine, module } = scene;
  const lesson = await aLesson(db, {
    on: ON,
    clusterIds: [mine.cluster.id],
    trainerIds: [mine.trainer.id],
    modules: [{ moduleId: module.id, plannedMinutes: 90 }],
  });
  const colleagues = await Promise.all([aColleague(module.code), aColleague(module.code)]);
  const pair = (index: 0 | 1) => ({
    lessonId: lesson.id,
    absentTrainerId: mine.trainer.id,
    coverTrainerId: colleagues[index]?.trainer.id ?? "",
  });
  return { ...scene, lesson, colleagues, pair };
}

async function aColleague(moduleCode: string) {
  const trainer = await aTrainer(db);
  await db.trainerModule.create({ data: { trainerId: trainer.id, moduleCode } });
  return { trainer, actor: await aTrainerActor(db, trainer) };
}

type Scene = Awaited<ReturnType<typeof anIllScene>>;

const spanOf = (trainerId: string | null) => ({
  ...{ ...fortnight, trainerId, showsAll: true, page: 1 },
});

const lessonKey = ({ id, startsAt, endsAt }: { id: string; startsAt: Date; endsAt: Date }) => ({
  ...{ lessonId: id, startsAt, endsAt },
});

const candidatesOf = async (actor: Actor, { mine, colleagues }: Scene) => {
  const page = await coverPage(actor, spanOf(mine.trainer.id));
  const ids = new Set(colleagues.map(({ trainer }) => trainer.id));
  return page.lessons
    .flatMap((one) => one.candidates.map(({ id }) => id))
    .filter((id) => ids.has(id));
};

const holders = async (lessonId: string) =>
  (await db.lessonTrainer.findMany({ where: { lessonId } })).map(({ trainerId }) => trainerId);

describe("who could cover", () => {
  it("is qualified, free and available, each judged alone; who covered least comes first", async () => {
    const scene = await anIllScene();
    const { mine, colleagues, lesson, module, pair } = scene;
    const [one, two] = colleagues.map(({ trainer }) => trainer.id);
    const unqualified = await aTrainer(db);
    await aTrainerActor(db, unqualified);
    const withoutAccount = await aTrainer(db);
    await db.trainerModule.create({
      data: { trainerId: withoutAccount.id, moduleCode: module.code },
    });
    const asked = { lessonId: lesson.id, absentTrainerId: mine.trainer.id };
    const earlier = await aLesson(db, { on: addDays(today(), -30), trainerIds: [one ?? ""] });
    const before = { lessonId: earlier.id, absentTrainerId: mine.trainer.id };
    await aCover(db, { ...before, coverTrainerId: one ?? "", state: "accepted" });
    for (const state of ["declined", "withdrawn"] as const) {
      await aCover(db, { ...before, coverTrainerId: two ?? "", state });
    }
    expect(await candidatesOf(mine.trainerActor, scene)).toEqual([two, one]);
    const all = await coverPage(mine.trainerActor, spanOf(mine.trainer.id));
    const proposed = all.lessons.flatMap(({ candidates }) => candidates.map(({ id }) => id));
    expect(proposed).not.toContain(unqualified.id);
    expect(proposed).not.toContain(withoutAccount.id);
    expect(proposed).not.toContain(mine.trainer.id);

    await aLesson(db, { on: ON, from: 600, to: 700, trainerIds: [one ?? ""] });
    expect(await candidatesOf(mine.trainerActor, scene)).toEqual([two]);
    await anUnavailability(db, { trainerId: two ?? "", startsOn: ON });
    expect(await candidatesOf(mine.trainerActor, scene)).toEqual([]);
    const refused = [
      await askCover(mine.trainerActor, pair(0)),
      await assignCover(mine.trainerActor, pair(1)),
      await askCover(mine.trainerActor, { ...asked, coverTrainerId: mine.trainer.id }),
    ];
    expect(refused).toMatchObject([
      { error: { code: "trainer-twice" } },
      { error: { code: "cover-unavailable" } },
      { error: { code: "covered" } },
    ]);
  });
});

describe("a lesson that nobody holds", () => {
  const openIds = async (actor: Actor) => (await lessonsWithoutTrainer(actor)).map(({ id }) => id);

  it("is on the home page of planners and of who leads the cluster, until somebody holds it", async () => {
    const { mine, other, lesson, colleagues, pair } = await anIllScene();
    const { trainerActor: lead } = mine;
    const planner = await aPlannerActor(db);
    expect(await openIds(lead)).toEqual([]);
    const ill = await anUnavailability(db, { trainerId: mine.trainer.id, startsOn: ON });
    expect(await openIds(lead)).toEqual([lesson.id]);
    expect(await openIds(planner)).toContain(lesson.id);
    expect(await openIds(other.trainerActor)).toEqual([]);
    expect(await openIds(mine.traineeActor)).toEqual([]);
    const page = await coverPage(lead, spanOf(null));
    expect(page.lessons).toMatchObject([{ id: lesson.id, absent: { state: "missing" } }]);

    await askCover(lead, pair(0));
    expect(await lessonsWithoutTrainer(lead)).toMatchObject([{ id: lesson.id, isAsked: true }]);
    const { actor } = colleagues[0] ?? { actor: lead };
    const [question] = await askedCovers(actor);
    await declineCover(actor, { coverId: question?.id ?? "" });
    await db.unavailability.delete({ where: { id: ill.id } });
    expect(await lessonsWithoutTrainer(lead)).toMatchObject([{ id: lesson.id, isAsked: false }]);

    await assignCover(lead, pair(1));
    expect(await openIds(lead)).toEqual([]);
    expect(await openIds(planner)).not.toContain(lesson.id);
  });

  it("is not one that a second trainer holds", async () => {
    const { mine, lesson, colleagues } = await anIllScene();
    const [second] = colleagues.map(({ trainer }) => trainer.id);
    await db.lessonTrainer.create({
      data: { ...lessonKey(lesson), trainerId: second ?? "", active: true },
    });
    await anUnavailability(db, { trainerId: mine.trainer.id, startsOn: ON });
    expect(await openIds(mine.trainerActor)).toEqual([]);
    await anUnavailability(db, { trainerId: second ?? "", startsOn: ON });
    expect(await openIds(mine.trainerActor)).toEqual([lesson.id]);
  });
});

describe("a cover", () => {
  it("is asked once, accepted, and swaps the trainer with the mark for trainees", async () => {
    const { mine, lesson, colleagues, pair } = await anIllScene();
    const asker = await aPlannerActor(db);
    for (const _ of [1, 2]) expect(await askCover(asker, pair(0))).toMatchObject({ ok: true });
    expect(await askCover(asker, pair(1))).toMatchObject({ ok: true });
    const [one, two] = colleagues;
    const [asked] = one ? await askedCovers(one.actor) : [];
    expect(await acceptCover(one?.actor ?? asker, { coverId: asked?.id ?? "" })).toMatchObject({
      ok: true,
    });
    expect(await holders(lesson.id)).toEqual([one?.trainer.id]);
    const { week } = await myWeek(mine.traineeActor, mondayOf(ON));
    const seen = week.lessons.find(({ id }) => id === lesson.id);
    expect(seen?.changed?.parts).toEqual(["trainers"]);
    expect(two && (await askedCovers(two.actor))).toEqual([]);
    const states = await db.cover.findMany({
      where: { lessonId: lesson.id },
      orderBy: { state: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual(["accepted", "withdrawn"]);
    const told = await db.notice.findMany({ where: { personId: asker.personId } });
    expect(told.map(({ kind }) => kind)).toContain("coverAccepted");
    const toTrainee = await db.notice.findMany({ where: { personId: mine.trainee.personId } });
    expect(toTrainee.map(({ kind }) => kind)).toContain("lessonTrainersChanged");
    await expect(
      db.cover.updateMany({ where: { lessonId: lesson.id }, data: { state: "declined" } }),
    ).rejects.toThrow();
  });

  it("of two who accept at once goes to one; the other reads why", async () => {
    const { mine, lesson, colleagues, pair } = await anIllScene();
    await askCover(mine.trainerActor, pair(0));
    await askCover(mine.trainerActor, pair(1));
    const ends = await Promise.all(
      colleagues.map(async ({ actor }) => {
        const [asked] = await askedCovers(actor);
        return acceptCover(actor, { coverId: asked?.id ?? "" });
      }),
    );
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends.find(({ ok }) => !ok)).toMatchObject({ error: { code: "covered" } });
    expect(await holders(lesson.id)).toHaveLength(1);
  });

  it("is declined or withdrawn, and then settled; others' questions are not there", async () => {
    const { mine, other, colleagues, pair, lesson } = await anIllScene();
    await askCover(mine.trainerActor, pair(0));
    const [one] = colleagues;
    const { id: coverId } = await db.cover.findFirstOrThrow({ where: { lessonId: lesson.id } });
    const strangers = [
      [other.trainerActor, "notFound"],
      [mine.trainerActor, "notFound"],
      [mine.traineeActor, "forbidden"],
    ] as const;
    for (const [actor, kind] of strangers) {
      await expect(acceptCover(actor, { coverId })).rejects.toMatchObject({ kind });
    }
    await expect(askCover(other.trainerActor, pair(0))).rejects.toMatchObject({ kind: "notFound" });
    await expect(withdrawCover(other.trainerActor, { coverId })).rejects.toMatchObject({
      kind: "notFound",
    });
    expect(await declineCover(one?.actor ?? mine.trainerActor, { coverId })).toMatchObject({
      ok: true,
    });
    expect(await withdrawCover(mine.trainerActor, { coverId })).toMatchObject({
      error: { code: "cover-settled" },
    });
    for (const _ of ["a click", "a second one"]) {
      expect(await assignCover(mine.trainerActor, pair(1))).toMatchObject({ ok: true });
    }
    const history = await coverHistory(mine.trainerActor, null);
    expect(history.map(({ state }) => state)).toEqual(["accepted", "declined"]);
    expect(history).toEqual(await coverHistory(mine.trainerActor, other.trainer.id));
    expect(await coverHistory(other.trainerActor, null)).toEqual([]);
    const about = await coverHistory(await aPlannerActor(db), pair(0).coverTrainerId);
    expect(about).toMatchObject([{ state: "declined", lessonId: lesson.id }]);
    expect(await holders(lesson.id)).toEqual([pair(1).coverTrainerId]);
    expect(await assignCover(mine.trainerActor, pair(0))).toMatchObject({
      error: { code: "covered" },
    });
  });
});

describe("a lesson without its trainer", () => {
  it("joins another cluster's of the same module", async () => {
    const { mine, other, module, lesson } = await anIllScene();
    const into = await aLesson(db, {
      ...{ on: addDays(ON, 1), clusterIds: [other.cluster.id], trainerIds: [other.trainer.id] },
      modules: [{ moduleId: module.id, plannedMinutes: 90 }],
    });
    const planner = await aPlannerActor(db);
    const merge = { lessonId: lesson.id, version: 1, intoId: into.id, reason: "Zusammengelegt" };
    await expect(mergeLessons(mine.trainerActor, merge)).rejects.toMatchObject({
      kind: "notFound",
    });
    expect(await mergeLessons(planner, { ...merge, version: 9 })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await mergeLessons(planner, merge)).toMatchObject({ ok: true });
    expect(await db.lesson.findUnique({ where: { id: lesson.id } })).toMatchObject({
      active: false,
    });
    expect(await db.lessonCluster.count({ where: { lessonId: into.id } })).toBe(2);
    const told = await db.notice.count();
    expect(await mergeLessons(planner, merge)).toMatchObject({ ok: true });
    expect(await db.notice.count()).toBe(told);
  });
});

describe("availability", () => {
  it("speaks against a lesson as a warning, until it is withdrawn", async () => {
    const { mine } = await aScene();
    const { trainerActor: actor, trainer } = mine;
    const said = {
      ...{ trainerId: trainer.id, startsOn: ON, endsOn: null, weekdays: [2] },
      ...{ from: null, to: null },
    };
    expect(await reportUnavailability(actor, said)).toMatchObject({ ok: true });
    const wanted = fieldsFor(mine, { day: ON });
    const planner = await aPlannerActor(db);
    expect(await addLesson(planner, wanted)).toMatchObject({ error: { code: "warned" } });
    const row = await db.unavailability.findFirstOrThrow({ where: { trainerId: trainer.id } });
    const withdraw = { unavailabilityId: row.id, version: 1 };
    expect(await withdrawUnavailability(actor, withdraw)).toMatchObject({ ok: true });
    expect(await withdrawUnavailability(actor, withdraw)).toMatchObject({
      error: { code: "stale" },
    });
    expect(await addLesson(actor, wanted)).toMatchObject({ ok: true });
  });

  it("is said by whom it concerns, or by planners", async () => {
    const { mine, other } = await aScene();
    const said = {
      ...{ trainerId: mine.trainer.id, startsOn: ON, endsOn: ON, weekdays: [] },
      ...{ from: null, to: null },
    };
    expect(await reportUnavailability(await aPlannerActor(db), said)).toMatchObject({ ok: true });
    for (const actor of [other.trainerActor, mine.traineeActor]) {
      expect(() => reportUnavailability(actor, said)).toThrow();
    }
  });
});
