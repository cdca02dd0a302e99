import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";
import { replaceWishes } from "./change-trainee.server";
import type { ChangedTrainee, ImportEffect, ImportError } from "./import-record";

type Effect = Extract<ImportEffect, { kind: "trainees" }>;

const NAMED = 3;

/** Removes the trainees an import created and restores those it changed, if nothing depends on them. */
export async function undoTrainees(
  tx: Tx,
  { created, changed }: Effect,
): Promise<ImportError | null> {
  const used = [...(await usedNames(tx, created)), ...(await editedNames(tx, changed))];
  if (used.length > 0) {
    const names = used.slice(0, NAMED).join(", ") + (used.length > NAMED ? ", …" : "");
    return { code: "still-used", values: { count: used.length, names } };
  }
  for (const before of changed) await restore(tx, before);
  await tx.trainee.deleteMany({ where: { id: { in: created.map(({ traineeId }) => traineeId) } } });
  await tx.person.deleteMany({ where: { id: { in: created.map(({ personId }) => personId) } } });
  return null;
}

/** Whatever makes a trainee more than a row of the list. */
const depended: Prisma.TraineeWhereInput[] = [
  { version: { not: 1 } },
  { person: { OR: [{ version: { not: 1 } }, { account: { isNot: null } }] } },
  { memberships: { some: {} } },
  { placements: { some: {} } },
  { attendances: { some: {} } },
  { absences: { some: {} } },
  { levels: { some: {} } },
  { records: { some: {} } },
  { assessments: { some: {} } },
  { restrictions: { some: { OR: [{ acceptedAt: { not: null } }, { version: { not: 1 } }] } } },
  { wishes: { some: { OR: [{ granted: { not: null } }, { phaseId: { not: null } }] } } },
  { enrolments: { some: { state: { not: "enrolled" } } } },
];

async function usedNames(tx: Tx, created: Effect["created"]): Promise<string[]> {
  const trainees = await tx.trainee.findMany({
    where: { id: { in: created.map(({ traineeId }) => traineeId) }, OR: depended },
    include: { person: { select: { givenName: true, familyName: true } } },
    orderBy: { person: { familyName: "asc" } },
  });
  return trainees.map(({ person }) => displayName(person));
}

async function editedNames(tx: Tx, changed: readonly ChangedTrainee[]): Promise<string[]> {
  const trainees = await tx.trainee.findMany({
    where: { id: { in: changed.map(({ traineeId }) => traineeId) } },
    include: { person: true },
  });
  return trainees
    .filter(({ id, version, person }) => {
      const left = changed.find(({ traineeId }) => traineeId === id);
      return version !== left?.traineeVersion || person.version !== left.personVersion;
    })
    .map(({ person }) => displayName(person));
}

async function restore(tx: Tx, { before, ...changed }: ChangedTrainee): Promise<void> {
  const { birthDate, ...person } = before.person;
  const entryOn = new Date(before.entryOn);
  await tx.person.update({
    where: { id: changed.personId },
    data: {
      ...person,
      birthDate: birthDate ? new Date(birthDate) : null,
      version: { increment: 1 },
    },
  });
  const { partTimePercent } = before;
  await tx.trainee.update({
    where: { id: changed.traineeId },
    data: { entryOn, partTimePercent, version: { increment: 1 } },
  });
  const steps = await tx.enrolment.findMany({ where: { traineeId: changed.traineeId } });
  if (steps.length === 1) {
    await tx.enrolment.updateMany({
      where: { traineeId: changed.traineeId },
      data: { effectiveOn: entryOn },
    });
  }
  if (before.wishes) await replaceWishes(tx, changed.traineeId, before.wishes);
  if (changed.restrictionId) {
    await tx.planningRestriction.deleteMany({
      where: { id: changed.restrictionId, acceptedAt: null },
    });
  }
}
