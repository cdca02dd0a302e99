import { expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { addDays } from "~/domain/calendar/day";
import { remindRecords } from "~/features/records/remind-records.server";
import { today } from "~/platform/clock";
import { aTraining } from "./a-training";

it("reminds the trainee of missing weeks, then tells trainer and deputies, each once", async () => {
  const { traineeId, actors } = await aTraining();
  await Promise.all([remindRecords(), remindRecords()]);
  await remindRecords();
  const kindsOf = async (personId: string) =>
    (await db.notice.findMany({ where: { personId } })).map(({ kind }) => kind);
  expect(await kindsOf(actors.self.personId)).toEqual(["recordMissing"]);
  for (const who of ["practical", "colleague", "lead", "deputy"] as const)
    expect(await kindsOf(actors[who].personId)).toEqual(["recordMissingEscalated"]);
  const sent = await db.recordReminder.findMany({ where: { traineeId } });
  expect(sent.length).toBeGreaterThan(5);
});

it("reminds who is in charge of a week that waits, then the deputies", async () => {
  const { traineeId, programme, actors, monday } = await aTraining();
  await db.programme.update({ where: { id: programme.id }, data: { recordRequired: false } });
  const week = { traineeId, weekOn: toDbDay(addDays(monday, -21)), state: "submitted" } as const;
  const after = (days: number) => toDbDay(addDays(today(), -days));
  const { id } = await db.record.create({ data: { ...week, submittedAt: after(8) } });
  await remindRecords();
  expect(await db.notice.findMany({ select: { kind: true, personId: true } })).toContainEqual({
    kind: "recordWaiting",
    personId: actors.practical.personId,
  });
  await db.record.update({ where: { id }, data: { submittedAt: after(15) } });
  await remindRecords();
  const told = await db.notice.findMany({ where: { kind: "recordWaitingEscalated" } });
  const deputies = [actors.colleague, actors.lead, actors.deputy].map(({ personId }) => personId);
  expect(told.map(({ personId }) => personId).sort()).toEqual(deputies.sort());
});
