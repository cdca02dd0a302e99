import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { databaseFault } from "~/db/faults";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { recordBook } from "~/features/records/record-book.query.server";
import { recordPage } from "~/features/records/record-page.query.server";
import { recordStack } from "~/features/records/record-stack.query.server";
import { returnRecord } from "~/features/records/return-record.server";
import { saveRecord } from "~/features/records/save-record.server";
import { signOffMany } from "~/features/records/sign-off-many.server";
import { signOffRecord } from "~/features/records/sign-off-record.server";
import { submitRecord } from "~/features/records/submit-record.server";
import { traineeRecords } from "~/features/records/trainee-records.query.server";
import { withdrawRecord } from "~/features/records/withdraw-record.server";
import { anAdministratorActor, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aTraining, type Training } from "./a-training";

let training: Training;
let self: Actor;
let practical: Actor;

beforeEach(async () => {
  training = await aTraining();
  ({ self, practical } = training.actors);
});

const draft = (text: string, version = 0) => ({
  traineeId: training.traineeId,
  weekOn: training.monday,
  version,
  text,
  moduleIds: [training.module.id],
});
const page = (actor: Actor = self) => recordPage(actor, training.traineeId, training.monday);

async function handedIn(text = "Pässe ausgegeben"): Promise<{ recordId: string; version: number }> {
  const outcome = await submitRecord(self, draft(text));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { recordId: outcome.value.id, version: outcome.value.version };
}

describe("writing a week", () => {
  it("keeps what was typed, and only when it is based on the newest", async () => {
    expect(await saveRecord(self, draft("P"))).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await saveRecord(self, draft("Pässe", 1))).toMatchObject({ value: { version: 2 } });
    const late = await saveRecord(self, draft("Vom Telefon", 1));
    expect(late).toMatchObject({
      ok: false,
      error: { code: "stale", values: { newest: 2 } },
    });
    const theirs = late.ok ? {} : JSON.parse(String(late.error.values?.theirs));
    expect(theirs).toEqual({ text: "Pässe", moduleIds: [training.module.id] });
    expect((await page()).text).toBe("Pässe");
  });

  it("lets one of two devices that begin at once win and tells the other", async () => {
    const outcomes = await Promise.all([
      saveRecord(self, draft("A")),
      saveRecord(self, draft("B")),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
  });

  it("takes the same text twice without complaint", async () => {
    await saveRecord(self, draft("Pässe"));
    expect(await saveRecord(self, draft("Pässe"))).toMatchObject({ value: { version: 1 } });
  });

  it("knows no week before the training, none that is still to come, and no day within one", async () => {
    const { monday } = training;
    for (const weekOn of [addDays(monday, -70), addDays(monday, 7), addDays(monday, 1)]) {
      const outcome = await saveRecord(self, { ...draft("Pässe"), weekOn });
      expect(outcome).toEqual({ ok: false, error: { code: "not-open" } });
    }
  });

  it("hands in with words only, and freezes what the plan knew", async () => {
    const empty = await submitRecord(self, draft("  "));
    expect(empty).toEqual({ ok: false, error: { code: "text-missing", field: "text" } });
    await handedIn();
    const { site, monday, traineeId } = training;
    await db.placement.updateMany({ where: { traineeId }, data: { endsOn: toDbDay(monday) } });
    const { days, state } = await page();
    expect(state).toBe("submitted");
    expect(JSON.stringify(days[4])).toContain(site.name);
    expect(await saveRecord(self, draft("Neu", 2))).toMatchObject({
      error: { code: "not-writable" },
    });
  });

  it("takes a week back as long as nobody answered", async () => {
    const { version } = await handedIn();
    const input = { traineeId: training.traineeId, weekOn: training.monday, version };
    expect((await withdrawRecord(self, input)).ok).toBe(true);
    expect(await page()).toMatchObject({ state: "draft", text: "Pässe ausgegeben" });
    expect(await withdrawRecord(self, input)).toMatchObject({ error: { code: "not-submitted" } });
  });

  it.each(["practical", "lead"] as const)("is not the business of the %s", async (who) => {
    await saveRecord(self, draft("Noch nicht fertig"));
    const attempt = saveRecord(training.actors[who], draft("Fremd", 1));
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
    expect((await page(training.actors[who])).text).toBeNull();
  });
});

describe("answering a week", () => {
  it("returns it with a comment, and it comes back mended", async () => {
    const { recordId, version } = await handedIn();
    await returnRecord(practical, { recordId, version, comment: "Welche Module?" });
    expect(await page()).toMatchObject({
      state: "returned",
      returns: [{ comment: "Welche Module?" }],
    });
    const told = await db.notice.findMany({ where: { personId: self.personId } });
    expect(told).toMatchObject([{ kind: "recordReturned", values: { comment: "Welche Module?" } }]);
    const again = await submitRecord(self, draft("Pässe, M02", version + 1));
    expect(again.ok).toBe(true);
  });

  it("signs it off with name, time and a seal that tells every change", async () => {
    const { recordId, version } = await handedIn();
    await signOffRecord(practical, { recordId, version, comment: "Gut" });
    const { signOff, state } = await page();
    expect([state, signOff?.isAsSigned, signOff?.comment]).toEqual(["signed_off", true, "Gut"]);
    expect(signOff?.checksum).toMatch(/^[0-9a-f]{64}$/);
    await db.$executeRaw`ALTER TABLE "Record" DISABLE TRIGGER signed_record_stays`;
    await db.record.update({ where: { id: recordId }, data: { text: "Pässe  ausgegeben" } });
    await db.$executeRaw`ALTER TABLE "Record" ENABLE TRIGGER signed_record_stays`;
    expect((await page()).signOff?.isAsSigned).toBe(false);
  });

  it("leaves a signed-off week immutable in the database, its modules too", async () => {
    const { recordId, version } = await handedIn();
    await signOffRecord(practical, { recordId, version, comment: null });
    const where = { id: recordId };
    const changes = [
      () => db.record.update({ where, data: { text: "Anders" } }),
      () => db.record.update({ where, data: { state: "draft" } }),
      () => db.recordModule.deleteMany({ where: { recordId } }),
      () => db.record.delete({ where }),
    ];
    for (const change of changes) {
      const fault = await change().then(() => null, databaseFault);
      expect(fault).toMatchObject({ code: "forbidden" });
    }
  });

  it("refuses what was changed after it was read, and what was answered already", async () => {
    const { recordId, version } = await handedIn();
    const late = { recordId, version: version - 1, comment: null };
    expect(await signOffRecord(practical, late)).toMatchObject({ error: { code: "stale" } });
    const both = await Promise.all([
      signOffRecord(practical, { recordId, version, comment: null }),
      returnRecord(training.actors.lead, { recordId, version, comment: "Nein" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "not-submitted" } });
  });

  it.each(["practical", "colleague", "lead", "deputy"] as const)(
    "is open to the %s",
    async (who) => {
      const { recordId, version } = await handedIn();
      const { waiting } = await recordStack(training.actors[who]);
      expect(waiting).toMatchObject([{ id: recordId, isDeputy: who !== "practical" }]);
      expect(await signOffMany(training.actors[who], [{ recordId, version }])).toMatchObject({
        value: { count: 1, left: 0 },
      });
    },
  );

  it.each([
    ["a planner reads but does not sign", aPlannerActor, "forbidden"],
    ["an administrator sees nobody", anAdministratorActor, "notFound"],
    ["a trainer of another cluster sees nobody", aTrainerActor, "notFound"],
  ])("%s", async (_who, actor, kind) => {
    const { recordId, version } = await handedIn();
    const attempt = signOffRecord(await actor(db), { recordId, version, comment: null });
    await expect(attempt).rejects.toMatchObject({ kind });
  });

  it("is not the trainee's own to do", async () => {
    const { recordId, version } = await handedIn();
    const attempt = signOffRecord(self, { recordId, version, comment: null });
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
    await expect(recordStack(self)).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("31 days after the placement the site sees nothing, and the cluster still signs", async () => {
    training = await aTraining({ ended: 31, weeksAgo: 8 });
    ({ self, practical } = training.actors);
    training.monday = addDays(training.monday, -35);
    const { recordId, version } = await handedIn();
    const late = signOffRecord(practical, { recordId, version, comment: null });
    await expect(late).rejects.toMatchObject({ kind: "notFound" });
    await expect(page(practical)).rejects.toMatchObject({ kind: "notFound" });
    const answer = await signOffRecord(training.actors.lead, { recordId, version, comment: null });
    expect(answer.ok).toBe(true);
  });
});

describe("the weeks of a training", () => {
  it("say which are missing, and only where the record is a duty", async () => {
    const { traineeId, programme } = training;
    expect(await traineeRecords(self, traineeId)).toMatchObject({ missing: 6, isDuty: true });
    await db.programme.update({ where: { id: programme.id }, data: { recordRequired: false } });
    expect(await traineeRecords(self, traineeId)).toMatchObject({ missing: 0, isDuty: false });
  });

  it("are printed whole for the examination, a draft for its writer alone", async () => {
    await saveRecord(self, draft("Entwurf"));
    const { traineeId } = training;
    const own = (await recordBook(self, traineeId)).weeks;
    const others = (await recordBook(practical, traineeId)).weeks;
    expect([own.length, own.at(-1)?.text, others.at(-1)?.text]).toEqual([7, "Entwurf", ""]);
  });
});
