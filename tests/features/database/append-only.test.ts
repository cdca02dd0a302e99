import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "~/db/audit";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import { inTransaction } from "~/db/transaction";
import { fail, type Outcome } from "~/domain/outcome";
import { aTrainee } from "../../factories/people";
import { aModule } from "../../factories/programmes";

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was refused",
    (thrown: unknown) => databaseFault(thrown),
  );
const forbidden = { status: 403, code: "forbidden" };

const subject = { type: "test", id: randomUUID() };
const events = () => db.auditEvent.count({ where: { subjectId: subject.id } });

beforeAll(async () => {
  await audit(db, null, { action: "test.happen", subject });
});

describe("what was written into the audit log", () => {
  it.each([
    ["updated", () => db.auditEvent.updateMany({ data: { action: "test.other" } })],
    ["updated by hand", () => db.$executeRaw`UPDATE "AuditEvent" SET "actorId" = NULL`],
    ["deleted", () => db.auditEvent.deleteMany({ where: { subjectId: subject.id } })],
    ["deleted by hand", () => db.$executeRaw`DELETE FROM "AuditEvent"`],
    ["truncated", () => db.$executeRaw`TRUNCATE "AuditEvent"`],
    ["truncated with all that hangs on it", () => db.$executeRaw`TRUNCATE "AuditEvent" CASCADE`],
  ])("is never %s", async (_how, change) => {
    expect(await faultOf(change())).toEqual(forbidden);
    expect(await events()).toBe(1);
  });

  it("disappears with the change it tells of", async () => {
    const outcome = await inTransaction<Outcome<string, { code: "refused" }>>(async (tx) => {
      await audit(tx, null, { action: "test.refuse", subject });
      return fail({ code: "refused" });
    });
    expect(outcome).toEqual({ ok: false, error: { code: "refused" } });
    const thrown = inTransaction(async (tx) => {
      await audit(tx, null, { action: "test.throw", subject });
      throw new Error("thrown");
    });
    await expect(thrown).rejects.toThrow("thrown");
    expect(await events()).toBe(1);
  });
});

describe("other rows that stay", () => {
  it("a level is never changed, only followed by another", async () => {
    const trainee = await aTrainee(db);
    const { curriculumId } = await db.cohort.findUniqueOrThrow({ where: { id: trainee.cohortId } });
    const { id: moduleId } = await aModule(db, { curriculumId });
    const data = { traineeId: trainee.id, moduleId, level: 1, setById: trainee.personId };
    const { id } = await db.level.create({ data });
    expect(await faultOf(db.level.update({ where: { id }, data: { level: 3 } }))).toEqual(
      forbidden,
    );
  });

  it("a sign-off is neither changed nor deleted, nor is its record", async () => {
    const trainee = await aTrainee(db);
    const weekOn = new Date("2026-11-23");
    const record = await db.record.create({ data: { traineeId: trainee.id, weekOn } });
    const signedBy = { signedById: trainee.personId, signedByName: "Ayşe Müller" };
    const data = { recordId: record.id, ...signedBy, checksum: "a".repeat(64) };
    const { id } = await db.signOff.create({ data });
    const change = db.signOff.update({ where: { id }, data: { checksum: "x" } });
    expect(await faultOf(change)).toEqual(forbidden);
    expect(await faultOf(db.signOff.delete({ where: { id } }))).toEqual(forbidden);
    const remove = db.record.delete({ where: { id: record.id } });
    expect(await faultOf(remove)).toMatchObject({ status: 422 });
  });
});
