import { toDbDay, toDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { KnownPerson, KnownTrainee, RowMatch } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import type { ChangedTrainee } from "./import-record";

type Known = Extract<RowMatch, { kind: "known" }>;

/** Brings a known trainee to what the list says; what the list leaves empty stays. */
export async function changeTrainee(
  tx: Tx,
  row: TraineeListRow,
  { person, trainee, changes }: Known,
): Promise<ChangedTrainee> {
  const changesWishes = changes.some(({ field }) => field === "wishes");
  const { version: personVersion } = await tx.person.update({
    where: { id: person.personId },
    data: { ...personData(row, person), version: { increment: 1 } },
    select: { version: true },
  });
  const { version: traineeVersion } = await tx.trainee.update({
    where: { id: trainee.traineeId },
    data: {
      entryOn: toDbDay(row.entryOn),
      partTimePercent: row.partTimePercent,
      version: { increment: 1 },
    },
    select: { version: true },
  });
  if (row.entryOn !== trainee.entryOn) await moveEnrolment(tx, trainee, row);
  if (changesWishes) await replaceWishes(tx, trainee.traineeId, row.wishes);
  const restrictionId = await proposeRestriction(tx, row, trainee);
  return {
    personId: person.personId,
    traineeId: trainee.traineeId,
    personVersion,
    traineeVersion,
    before: beforeOf(person, trainee, changesWishes),
    restrictionId,
  };
}

function personData(row: TraineeListRow, person: KnownPerson) {
  return {
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email ?? person.email,
    postcode: row.postcode ?? person.postcode,
    birthDate: toDbDayOrNull(row.birthDate ?? person.birthDate),
  };
}

/** Only a first step that began with the old first day moves along; later steps are decisions. */
async function moveEnrolment(tx: Tx, trainee: KnownTrainee, row: TraineeListRow): Promise<void> {
  const steps = await tx.enrolment.findMany({ where: { traineeId: trainee.traineeId } });
  const [only] = steps;
  if (!only || steps.length > 1) return;
  await tx.enrolment.update({
    where: { id: only.id },
    data: { effectiveOn: toDbDay(row.entryOn) },
  });
}

export async function replaceWishes(
  tx: Tx,
  traineeId: string,
  siteIds: readonly string[],
): Promise<void> {
  await tx.wish.deleteMany({ where: { traineeId, phaseId: null } });
  await tx.wish.createMany({
    data: siteIds.map((siteId, index) => ({ traineeId, siteId, rank: index + 1 })),
  });
}

async function proposeRestriction(
  tx: Tx,
  row: TraineeListRow,
  trainee: KnownTrainee,
): Promise<string | null> {
  if (!row.maxCommuteMinutes || trainee.maxCommuteMinutes !== null) return null;
  const { id } = await tx.planningRestriction.create({
    data: { traineeId: trainee.traineeId, maxCommuteMinutes: row.maxCommuteMinutes },
  });
  return id;
}

function beforeOf(
  person: KnownPerson,
  trainee: KnownTrainee,
  changesWishes: boolean,
): ChangedTrainee["before"] {
  const { givenName, familyName, email, birthDate, postcode } = person;
  return {
    person: { givenName, familyName, email, birthDate, postcode },
    entryOn: trainee.entryOn,
    partTimePercent: trainee.partTimePercent,
    wishes: changesWishes ? [...trainee.wishes] : null,
  };
}
