import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { type NewNotice, notify } from "~/db/notices";
import { inTransaction } from "~/db/transaction";
import { addDays } from "~/domain/calendar/day";
import { fail } from "~/domain/outcome";
import { noticeList, unreadNotices } from "~/features/notices/notice-list.query.server";
import { openNotice, readAllNotices } from "~/features/notices/read-notices.server";
import { tellNotice } from "~/features/notices/tell-notice";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { cancelLesson } from "~/features/schedule/cancel-lesson.server";
import { changeLesson } from "~/features/schedule/change-lesson.server";
import { changeSeries } from "~/features/schedule/change-series.server";
import { reviveLesson } from "~/features/schedule/revive-lesson.server";
import { paths } from "~/http/paths";
import { i18nFor } from "~/words/i18n";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aTrainee } from "../../factories/people";
import { fieldsFor } from "../schedule/scene";
import { aSeriesScene, monday } from "../schedule/series-scene";

const aNotice = (personId: string, given: Partial<NewNotice> = {}): NewNotice => ({
  personId,
  kind: "lessonRevived",
  values: {
    title: "Meldewesen",
    count: 1,
    on: "2026-12-01",
    from: "09:00",
    to: "10:30",
    where: "",
  },
  to: "/week",
  ...given,
});

describe("one's own notices", () => {
  it("are read one by one or all at once, by nobody else, and lead to what they are about", async () => {
    const [me, other] = [await aTraineeActor(db), await aTraineeActor(db)];
    await notify(db, [aNotice(me.personId), aNotice(me.personId), aNotice(other.personId)]);
    const { notices, total } = await noticeList(me, { show: "unread", page: 1 });
    expect(total).toBe(2);
    const [first] = notices;
    if (!first) throw new Error("no notice");
    await expect(openNotice(other, first.id)).rejects.toMatchObject({ kind: "notFound" });
    expect(await openNotice(me, first.id)).toBe("/week");
    expect(await unreadNotices(me)).toBe(1);
    await Promise.all([readAllNotices(me), readAllNotices(me)]);
    expect([await unreadNotices(me), await unreadNotices(other)]).toEqual([0, 1]);
    expect((await noticeList(me, { show: "all", page: 1 })).total).toBe(2);
  });

  it("are nobody's when the change is rolled back, and never lead out of the application", async () => {
    const me = await aTraineeActor(db);
    await inTransaction(async (tx) => {
      await notify(tx, [aNotice(me.personId)]);
      return fail({ code: "changed-my-mind" });
    });
    expect(await unreadNotices(me)).toBe(0);
    for (const to of ["https://evil.example", "//evil.example", "/\\evil.example", "week"]) {
      await expect(notify(db, [aNotice(me.personId, { to })])).rejects.toThrow();
    }
  });

  it("speak both languages, with days and their weekday, and stay calm about what they do not know", () => {
    const { kind, values } = aNotice("");
    expect(tellNotice(i18nFor("de"), { kind, values }, "de")).toEqual({
      subject: "Termin findet doch statt: Meldewesen",
      text: "Di, 01.12.2026, 09:00–10:30 Uhr.",
    });
    expect(tellNotice(i18nFor("en"), { kind, values }, "en").text).toBe(
      "Tue, 1 Dec 2026, 09:00–10:30.",
    );
    const unknown = tellNotice(i18nFor("de"), { kind: "gone", values: null }, "de");
    expect(unknown.subject).toBe("Eine Änderung, die Sie betrifft");
  });
});

describe("a change of the schedule", () => {
  let scene: Awaited<ReturnType<typeof aSeriesScene>>;
  let planner: Awaited<ReturnType<typeof aPlannerActor>>;
  beforeAll(async () => {
    planner = await aPlannerActor(db);
    scene = await aSeriesScene(planner, { title: "Reihe" });
  });

  const tuesday = addDays(monday(0), 1);
  const fields = (title: string, from: number, on = tuesday) => ({
    ...fieldsFor(scene.mine, { day: on, title, from, to: from + 60 }),
    override: true,
    overrideReason: "Absprache",
  });
  async function added(title: string, from: number, actor = planner) {
    const outcome = await addLesson(actor, fields(title, from));
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value.lessonId;
  }
  const toldOf = async (personId: string, title: string) => {
    const orderBy = [{ createdAt: "asc" as const }, { id: "asc" as const }];
    const rows = await db.notice.findMany({ where: { personId }, orderBy });
    return rows.filter(({ values }) => (values as { title: string }).title === title);
  };
  const kindsOf = async (personId: string, title: string) =>
    (await toldOf(personId, title)).map(({ kind }) => kind);

  it("reaches the members of that day and the trainers, and nobody else", async () => {
    const cohortId = scene.cohort.id;
    const clusterId = scene.mine.cluster.id;
    const [late, gone] = [await aTrainee(db, { cohortId }), await aTrainee(db, { cohortId })];
    const startsOn = addDays(tuesday, 1);
    await aMembership(db, { clusterId, traineeId: late.id, startsOn });
    await aMembership(db, { clusterId, traineeId: gone.id, endsOn: addDays(tuesday, -1) });
    const lessonId = await added("Für uns", 480);
    const heard = await db.notice.findMany({ where: { to: paths.lesson(lessonId) } });
    const expected = [scene.mine.trainer.personId, scene.mine.trainee.personId];
    expect(heard.map(({ personId }) => personId).sort()).toEqual(expected.sort());
  });

  it("tells the old and the new time, the reason of a cancellation, and its end", async () => {
    const lessonId = await added("Verlegt", 600);
    const wednesday = addDays(tuesday, 1);
    const to = { ...fields("Verlegt", 660, wednesday), lessonId, scope: "this" as const };
    const change = { ...to, version: 1, seriesVersion: 0 };
    expect(await changeLesson(planner, change)).toMatchObject({ ok: true });
    expect(await changeLesson(planner, change)).toMatchObject({ ok: false });
    await cancelLesson(planner, { lessonId, version: 2, reason: "Raum gesperrt" });
    await reviveLesson(planner, { lessonId, version: 3 });
    const told = await toldOf(scene.mine.trainee.personId, "Verlegt");
    const kinds = ["lessonAdded", "lessonMoved", "lessonCancelled", "lessonRevived"];
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
    const moved = { on: wednesday, from: "11:00", wasOn: tuesday, wasFrom: "10:00" };
    expect(told[1]?.values).toMatchObject(moved);
    expect(told[2]?.values).toMatchObject({ reason: "Raum gesperrt" });
  });

  it("is not told to whoever makes it", async () => {
    const actor = scene.mine.trainerActor;
    await added("Selbst", 720, actor);
    expect(await kindsOf(actor.personId, "Selbst")).toEqual([]);
    expect(await kindsOf(scene.mine.trainee.personId, "Selbst")).toEqual(["lessonAdded"]);
  });

  it("of a whole series is one notice each, with the number of lessons", async () => {
    const change = await scene.change(0, "all", { title: "Reihe", from: 660, to: 750 });
    expect(await changeSeries(planner, change)).toMatchObject({ ok: true });
    const told = await toldOf(scene.mine.trainee.personId, "Reihe");
    expect(told.map(({ kind }) => kind)).toEqual(["lessonAdded", "lessonMoved"]);
    for (const { values } of told) expect(values).toMatchObject({ count: 5 });
  });
});
