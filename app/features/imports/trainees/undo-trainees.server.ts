import { batchesOf } from "~/db/batches";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";
import type { ImportError } from "../import-record";
import { stillUsed } from "../still-used";
import { setTrainees } from "./set-trainees.server";
import type { ChangedTrainee, TraineeEffect } from "./trainee-effect";

/** Removes the trainees an import created and restores those it changed, if nothing depends on them. */
export async function undoTrainees(
  tx: Tx,
  { created, changed }: TraineeEffect,
): Promise<ImportError | null> {
  const used = [...(await usedNames(tx, created)), ...(await editedNames(tx, changed))];
  if (used.length > 0) return stillUsed(used);
  for (const batch of batchesOf(changed)) await restore(tx, batch);
  for (const batch of batchesOf(created)) await remove(tx, batch);
  return null;
}

async function restore(tx: Tx, changed: readonly ChangedTrainee[]): Promise<void> {
  await setTrainees(
    tx,
    changed.map(({ personId, traineeId, before: { person, ...rest } }) => ({
      ...{ personId, traineeId, ...person, ...rest },
    })),
  );
  const restrictionIds = changed.flatMap(({ restrictionId }) => restrictionId ?? []);
  await tx.$executeRaw`
    DELETE FROM "PlanningRestriction"
     WHERE "id" = ANY(${restrictionIds}::uuid[]) AND "acceptedAt" IS NULL`;
}

async function remove(tx: Tx, created: TraineeEffect["created"]): Promise<void> {
  const traineeIds = created.map(({ traineeId }) => traineeId);
  const personIds = created.map(({ personId }) => personId);
  await tx.$executeRaw`DELETE FROM "Trainee" WHERE "id" = ANY(${traineeIds}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "Person" WHERE "id" = ANY(${personIds}::uuid[])`;
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

async function usedNames(tx: Tx, created: TraineeEffect["created"]): Promise<string[]> {
  const names: string[] = [];
  for (const batch of batchesOf(created)) {
    const trainees = await tx.trainee.findMany({
      where: { id: { in: batch.map(({ traineeId }) => traineeId) }, OR: depended },
      select: { person: { select: { givenName: true, familyName: true } } },
      orderBy: { person: { familyName: "asc" } },
    });
    names.push(...trainees.map(({ person }) => displayName(person)));
  }
  return names;
}

async function editedNames(tx: Tx, changed: readonly ChangedTrainee[]): Promise<string[]> {
  const names: string[] = [];
  for (const batch of batchesOf(changed)) {
    const left = new Map(batch.map((trainee) => [trainee.traineeId, trainee]));
    const trainees = await tx.trainee.findMany({
      where: { id: { in: [...left.keys()] } },
      include: { person: true },
    });
    const edited = trainees.filter(({ id, version, person }) => {
      const change = left.get(id);
      return version !== change?.traineeVersion || person.version !== change.personVersion;
    });
    names.push(...edited.map(({ person }) => displayName(person)));
  }
  return names;
}
