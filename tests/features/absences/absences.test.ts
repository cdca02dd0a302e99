import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { absenceList } from "~/features/absences/absence-list.query.server";
import { absencesOf } from "~/features/absences/absences-of.query.server";
import { decideLeave } from "~/features/absences/decide-leave.server";
import { myAbsences } from "~/features/absences/my-absences.query.server";
import { reportAbsence } from "~/features/absences/report-absence.server";
import { shortenAbsence } from "~/features/absences/shorten-absence.server";
import { withdrawAbsence } from "~/features/absences/withdraw-absence.server";
import { today } from "~/platform/clock";
import { anAbsence } from "../../factories/absences";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aScene } from "../schedule/scene";

const in_ = (days: number) => addDays(today(), days);

async function reportedBy(actor: Actor, kind: "absent" | "leave", from: number, to = from) {
  return reportAbsence(actor, { kind, startsOn: in_(from), endsOn: in_(to) });
}

/** A colleague at the site where the scene's trainee is placed for the next weeks. */
async function aGuide({ mine, cohort }: Awaited<ReturnType<typeof aScene>>) {
  const site = await aSite(db);
  const practical = await aTrainer(db, { siteId: site.id });
  const phase = await aPhase(db, { cohortId: cohort.id, startsOn: in_(-3), endsOn: in_(30) });
  const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
  await aPlacement(db, {
    ...{ planId: plan.id, traineeId: mine.trainee.id, siteId: site.id, phaseId: phase.id },
    practicalTrainerId: practical.id,
  });
  return aTrainerActor(db, practical);
}

describe("an absence", () => {
  it("counts at once; leave counts when it is approved, and the trainee hears of it", async () => {
    const { mine } = await aScene();
    const { traineeActor, trainerActor, trainee } = mine;
    await reportedBy(traineeActor, "absent", 0);
    await reportedBy(traineeActor, "leave", 20, 24);
    const range = { startsOn: in_(0), endsOn: in_(30) };
    const counted = () => absencesOf(trainerActor, [trainee.id], range);
    expect(await counted()).toMatchObject([{ kind: "absent", startsOn: in_(0) }]);
    const [leave] = (await absenceList(trainerActor)).open;
    const decide = { absenceId: leave?.id ?? "", version: 1, decision: "approve" as const };
    expect(await decideLeave(trainerActor, decide)).toEqual({ ok: true, value: null });
    expect(await counted()).toHaveLength(2);
    expect(await decideLeave(trainerActor, decide)).toMatchObject({ error: { code: "not-open" } });
    const told = (personId: string) => db.notice.findMany({ where: { personId } });
    expect(await told(trainee.personId)).toMatchObject([{ kind: "leaveApproved" }]);
    expect((await told(mine.trainer.personId)).map(({ kind }) => kind).sort()).toEqual([
      "absenceReported",
      "leaveRequested",
    ]);
  });

  it("never shares a day with another, not even in a race", async () => {
    const { mine } = await aScene();
    const ends = await Promise.all([
      reportedBy(mine.traineeActor, "absent", 3, 5),
      reportedBy(mine.traineeActor, "leave", 5, 9),
    ]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends.find(({ ok }) => !ok)).toMatchObject({ error: { code: "already-absent" } });
    expect((await myAbsences(mine.traineeActor)).length).toBe(1);
  });

  it.each([
    ["leave from yesterday", "leave", -1, -1, "leave-in-past"],
    ["long after", "absent", -15, -15, "reported-too-late"],
    ["for a year", "absent", 0, 365, "too-long"],
    ["after the training", "leave", 900, 901, "not-in-training"],
  ] as const)("is refused: %s", async (_, kind, from, to, code) => {
    const { mine } = await aScene();
    expect(await reportedBy(mine.traineeActor, kind, from, to)).toMatchObject({ error: { code } });
  });

  it("follows what the programme says about late and long ones", async () => {
    const { mine, cohort } = await aScene();
    const where = { id: cohort.programmeId };
    await db.programme.update({ where, data: { latestReportDays: 2, longestAbsenceDays: 5 } });
    const reports = [
      await reportedBy(mine.traineeActor, "absent", -3),
      await reportedBy(mine.traineeActor, "absent", 0, 5),
      await reportedBy(mine.traineeActor, "absent", -2, 2),
    ];
    expect(reports).toMatchObject([
      { error: { code: "reported-too-late", values: { days: 2 } } },
      { error: { code: "too-long", values: { days: 5 } } },
      { ok: true },
    ]);
  });

  it("is withdrawn before it begins and shortened after; a withdrawn one frees its days", async () => {
    const { mine } = await aScene();
    const { traineeActor: actor, trainee } = mine;
    const later = await anAbsence(db, { traineeId: trainee.id, startsOn: in_(2), endsOn: in_(4) });
    const step = { absenceId: later.id, version: 1 };
    expect(await withdrawAbsence(actor, { ...step, version: 9 })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await withdrawAbsence(actor, step)).toEqual({ ok: true, value: null });
    expect(await reportedBy(actor, "absent", -3, 4)).toMatchObject({ ok: true });
    const running = (await myAbsences(actor)).find(({ state }) => state === "reported");
    const now = { absenceId: running?.id ?? "", version: 1 };
    expect(await withdrawAbsence(actor, now)).toMatchObject({ error: { code: "begun" } });
    expect(await shortenAbsence(actor, { ...now, endsOn: in_(4) })).toMatchObject({
      error: { code: "not-shorter" },
    });
    expect(await shortenAbsence(actor, { ...now, endsOn: in_(-1) })).toMatchObject({ ok: true });
    expect(await absencesOf(actor, [trainee.id], { startsOn: in_(0), endsOn: in_(9) })).toEqual([]);
  });
});

describe("who sees an absence", () => {
  it("are the cluster's trainer, planners, and the site in its own placement, without requests", async () => {
    const scene = await aScene();
    const { mine, other } = scene;
    const practical = await aGuide(scene);
    await reportedBy(mine.traineeActor, "absent", 0);
    await reportedBy(mine.traineeActor, "leave", 10, 12);
    await reportedBy(mine.traineeActor, "absent", 200);
    const shown = async (actor: Actor) => {
      const { open, now, next } = await absenceList(actor);
      const own = [...open, ...now, ...next].filter(
        ({ trainee }) => trainee.id === mine.trainee.id,
      );
      return own.map(({ startsOn, canDecide }) => [startsOn, canDecide]);
    };
    const all = [
      [in_(10), true],
      [in_(0), false],
      [in_(200), false],
    ];
    expect(await shown(mine.trainerActor)).toEqual(all);
    expect(await shown(await aPlannerActor(db))).toEqual(all);
    expect(await shown(practical)).toEqual([[in_(0), false]]);
    expect(await shown(other.trainerActor)).toEqual([]);
    const range = { startsOn: in_(0), endsOn: in_(300) };
    expect(await absencesOf(other.trainerActor, [mine.trainee.id], range)).toEqual([]);
  });

  it("decides on leave only who leads the cluster or plans; others' absences are not there", async () => {
    const scene = await aScene();
    const { mine, other } = scene;
    const practical = await aGuide(scene);
    const leave = await anAbsence(db, {
      ...{ traineeId: mine.trainee.id, kind: "leave", startsOn: in_(5) },
    });
    const decide = { absenceId: leave.id, version: 1, decision: "decline" as const };
    for (const actor of [practical, mine.traineeActor]) {
      await expect(decideLeave(actor, decide)).rejects.toMatchObject({ kind: "forbidden" });
    }
    for (const actor of [other.trainerActor, other.traineeActor]) {
      await expect(decideLeave(actor, decide)).rejects.toMatchObject({ kind: "notFound" });
    }
    await expect(withdrawAbsence(other.traineeActor, decide)).rejects.toMatchObject({
      kind: "notFound",
    });
    await expect(reportedBy(mine.trainerActor, "absent", 0)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await decideLeave(await aPlannerActor(db), decide)).toMatchObject({ ok: true });
    expect(await reportedBy(mine.traineeActor, "absent", 5)).toMatchObject({ ok: true });
  });
});
