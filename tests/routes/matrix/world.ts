// Two cohorts: in the first the trainee of the matrix with their cluster, trainer, site and plan,
// and the same once more for a colleague; in the second a stranger with everything of their own.
import { randomUUID } from "node:crypto";
import { hashToken } from "~/auth/secret-token";
import { startSession } from "~/auth/session.server";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Role } from "~/db/generated/enums";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { anAbsence } from "../../factories/absences";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aCover, anUnavailability } from "../../factories/covers";
import { anExam, aResult } from "../../factories/exams";
import { aLesson } from "../../factories/lessons";
import { anAccount, aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan, aPublication } from "../../factories/placements";
import { aModule } from "../../factories/programmes";
import { aSeries } from "../../factories/series";
import { aRoom, aSite } from "../../factories/sites";
import { aDraftWithBlock } from "../../factories/timetables";
import { ORIGIN } from "../visitor";
import type { Persona, Subject } from "./handler";

const day = (offset: number) => addDays(today(), offset);
const since = day(-60);

export type Ids = Awaited<ReturnType<typeof aPlace>>["ids"];
export type World = {
  ids: Record<Subject, Ids>;
  accounts: Record<Exclude<Persona, "anonymous">, string>;
};

export async function aWorld(): Promise<World> {
  const cohort = await aPlannedCohort();
  const [own, colleague] = [await aPlace(cohort), await aPlace(cohort)];
  const stranger = await aPlace(await aPlannedCohort());
  const accountOf = async (role: Role, personId?: string) =>
    (await anAccount(db, { role, ...(personId && { personId }) })).id;
  const accounts = {
    trainee: await accountOf("trainee", own.people.trainee),
    trainer: await accountOf("trainer", own.people.trainer),
    practical: await accountOf("trainer", own.people.practical),
    planner: await accountOf("planner"),
    administrator: await accountOf("administrator"),
    disabled: await accountOf("planner"),
  };
  const none = Object.fromEntries(Object.keys(own.ids).map((name) => [name, randomUUID()]));
  const ids = { own: own.ids, cohort: colleague.ids, foreign: stranger.ids, none: none as Ids };
  return { ids, accounts };
}

async function aPlannedCohort() {
  const cohort = await aCohort(db, { startsOn: since, endsOn: day(600) });
  const phase = await aPhase(db, { cohortId: cohort.id, startsOn: day(-7), endsOn: day(35) });
  const module = await aModule(db, { curriculumId: cohort.curriculumId });
  const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
  const publishedById = (await anAccount(db, { role: "planner" })).personId;
  await aPublication(db, { planId: plan.id, publishedById });
  return { cohort, phase, module, plan };
}

/** A cluster with its trainer, a site with its practical trainer, and a trainee who is at both. */
async function aPlace({ cohort, phase, module, plan }: Awaited<ReturnType<typeof aPlannedCohort>>) {
  const cohortId = cohort.id;
  const cluster = await aCluster(db, { cohortId });
  const site = await aSite(db);
  const [trainer, practical] = [await aTrainer(db), await aTrainer(db, { siteId: site.id })];
  const trainee = await aTrainee(db, { cohortId, entryOn: since });
  const clusterId = cluster.id;
  await aClusterTrainer(db, { clusterId, trainerId: trainer.id, startsOn: since });
  await aMembership(db, { clusterId, traineeId: trainee.id, startsOn: since });
  const placed = { traineeId: trainee.id, siteId: site.id, phaseId: phase.id };
  const placement = await aPlacement(db, {
    ...{ planId: plan.id, practicalTrainerId: practical.id, ...placed },
  });
  const draft = await aPlan(db, { cohortId });
  const room = await aRoom(db);
  const series = await aSeries(db);
  const lesson = await aLesson(db, {
    on: day(1),
    trainerIds: [trainer.id],
    clusterIds: [clusterId],
    roomId: room.id,
    modules: [{ moduleId: module.id, plannedMinutes: 90 }],
    seriesId: series.id,
  });
  const absence = await anAbsence(db, { traineeId: trainee.id, kind: "leave", startsOn: day(90) });
  const ids = {
    cohortId,
    clusterId,
    traineeId: trainee.id,
    trainerId: trainer.id,
    siteId: site.id,
    practicalId: practical.id,
    ...(await siteThings(site.id)),
    moduleCode: module.code,
    phaseId: phase.id,
    moduleId: module.id,
    programmeId: cohort.programmeId,
    curriculumId: cohort.curriculumId,
    planId: plan.id,
    draftId: draft.id,
    runId: await aDecidableRun(draft.id),
    roomId: room.id,
    lessonId: lesson.id,
    seriesId: series.id,
    absenceId: absence.id,
    ...(await aDraftWithBlock({ cohortId, phaseId: phase.id, clusterId, moduleId: module.id })),
    unavailabilityId: (await anUnavailability(db, { trainerId: trainer.id })).id,
    coverId: (
      await aCover(db, {
        lessonId: lesson.id,
        absentTrainerId: trainer.id,
        coverTrainerId: practical.id,
      })
    ).id,
    importId: await anImport(cohortId),
    accountId: (await anAccount(db, { role: "planner" })).id,
    noticeId: await aNotice(trainee.personId),
    feedId: await aFeed(trainee.personId),
    personId: trainee.personId,
    otherPersonId: practical.personId,
    placementId: placement.id,
    recordId: await aHandedInWeek(trainee.id),
    requestId: await aRequest(trainee.id, module.id),
    levelId: await aLevelWithFile(trainee.id, module.id, trainer.personId),
    ...(await anAssessed(placement, practical.personId)),
    ...(await examined(cohortId, trainee.id)),
  };
  const people = {
    trainee: trainee.personId,
    trainer: trainer.personId,
    practical: practical.personId,
  };
  return { ids, people };
}

/** This week's record, handed in. */
async function aHandedInWeek(traineeId: string): Promise<string> {
  const weekOn = toDbDay(mondayOf(today()));
  const data = { traineeId, weekOn, state: "submitted", submittedAt: new Date() } as const;
  return (await db.record.create({ data })).id;
}

/** "I can do this now." */
async function aRequest(traineeId: string, moduleId: string): Promise<string> {
  return (await db.checkOffRequest.create({ data: { traineeId, moduleId, level: 2 } })).id;
}

/** An entry with a file as evidence. */
async function aLevelWithFile(traineeId: string, moduleId: string, setById: string) {
  const file = { name: "Fall.pdf", bytes: new Uint8Array(Buffer.from("%PDF-1.7")) };
  const data = { traineeId, moduleId, setById, level: 1 };
  const level = await db.level.create({
    data: { ...data, file: { create: { ...file, kind: "pdf" } } },
  });
  return level.id;
}

/** The placement's assessment by its practical trainer, talked over with the trainee. */
async function anAssessed(
  placement: { id: string; traineeId: string; phaseId: string },
  authorId: string,
) {
  const { id: placementId, traineeId, phaseId } = placement;
  const dated = { dueOn: toDbDay(day(30)), completedAt: new Date(), discussedOn: toDbDay(day(-1)) };
  const row = { traineeId, placementId, phaseId, authorId, state: "discussed" as const };
  return { assessmentId: (await db.assessment.create({ data: { ...row, ...dated } })).id };
}

/** An exam ahead, and a result in one that was. */
async function examined(cohortId: string, traineeId: string) {
  const held = await anExam(db, { cohortId, on: day(-10) });
  const result = await aResult(db, { examId: held.id, traineeId, grade: 11 });
  return { examId: (await anExam(db, { cohortId, on: day(20) })).id, resultId: result.id };
}

/** What a site's pages can change, and figures that belong to nobody. */
async function siteThings(siteId: string) {
  const contact = { siteId, name: "Anke Petersen", function: "Leitung", phone: "115" };
  const document = { siteId, title: "Hausordnung", url: "https://example.org/haus" };
  const service = { code: randomUUID(), title: "Beglaubigung" };
  const link = {
    siteId,
    tokenHash: randomUUID(),
    startsOn: toDbDay(day(10)),
    endsOn: toDbDay(day(40)),
    proposedPlaces: 2,
    expiresAt: toDbDay(day(20)),
  };
  const mail = { toAddress: "a@example.org", subject: "Link", body: "Guten Tag", attempts: 10 };
  const volume = { siteId, month: new Date("2023-01-01"), cases: 900, source: "Bericht" };
  return {
    contactId: (await db.siteContact.create({ data: contact })).id,
    documentId: (await db.siteDocument.create({ data: document })).id,
    linkId: (await db.confirmationLink.create({ data: link })).id,
    mailId: (await db.outboxMail.create({ data: mail })).id,
    serviceId: (await db.service.create({ data: service })).id,
    volumeId: (await db.siteVolume.create({ data: volume })).id,
  };
}

/** A search that has ended and waits for its planner. */
async function aDecidableRun(planId: string): Promise<string> {
  const startedById = (await anAccount(db, { role: "planner" })).personId;
  const ended = { state: "finished", endedAt: new Date(), best: [], conflicts: [] } as const;
  const asked = { planId, planVersion: 1, seconds: 20, scope: { kind: "all" }, startedById };
  return (await db.proposalRun.create({ data: { ...asked, ...ended } })).id;
}

async function aNotice(personId: string): Promise<string> {
  const told = { personId, kind: "lessonAdded", values: { title: "Meldewesen" }, to: "/week" };
  return (await db.notice.create({ data: told })).id;
}

async function aFeed(personId: string): Promise<string> {
  const tokenHash = hashToken(randomUUID());
  return (await db.calendarFeed.create({ data: { personId, tokenHash, kind: "person" } })).id;
}

async function anImport(cohortId: string): Promise<string> {
  const table = {
    rows: [
      ["Name", "Vorname"],
      ["Yıldız", "Ece"],
    ],
    sheet: null,
    otherSheets: [],
    encoding: "utf-8",
    delimiter: ";",
  };
  const mapping = { headerRow: 1, fields: ["familyName", "givenName"], corrections: {} };
  const { personId } = await anAccount(db, { role: "planner" });
  const list = { kind: "trainees", cohortId, fileName: "liste.csv", table, mapping } as const;
  return (await db.import.create({ data: { ...list, uploadedById: personId } })).id;
}

/** A session of the persona; the disabled one was logged in before it was disabled. */
export async function sessionOf(world: World, persona: Persona): Promise<string> {
  if (persona === "anonymous") return "";
  const accountId = world.accounts[persona];
  const cookie = await startSession(accountId, new Request(ORIGIN));
  const disabledAt = persona === "disabled" ? new Date() : null;
  await db.account.update({ where: { id: accountId }, data: { disabledAt } });
  return cookie.split(";")[0] ?? "";
}
