import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Role } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { aCohort } from "./cohorts";
import { nextNumber } from "./sequence";

export async function aPerson(client: Tx, given: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  const number = nextNumber();
  return client.person.create({
    data: {
      givenName: "Ayşe",
      familyName: `Müller-${number}`,
      email: `person-${number}@example.org`,
      ...given,
    },
  });
}

type TraineeGiven = {
  cohortId?: string;
  entryOn?: string;
  partTimePercent?: number;
  person?: Partial<Prisma.PersonUncheckedCreateInput>;
};

/** An enrolled trainee; in a cohort of their own unless told. */
export async function aTrainee(client: Tx, given: TraineeGiven = {}) {
  const cohortId = given.cohortId ?? (await aCohort(client)).id;
  const person = await aPerson(client, {
    birthDate: toDbDay(day("2006-05-17")),
    postcode: "20357",
    ...given.person,
  });
  const entryOn = toDbDay(day(given.entryOn ?? "2026-10-01"));
  return client.trainee.create({
    data: {
      personId: person.id,
      cohortId,
      entryOn,
      partTimePercent: given.partTimePercent ?? 100,
      enrolments: { create: [{ state: "enrolled", effectiveOn: entryOn }] },
    },
    include: { person: true },
  });
}

type TrainerGiven = {
  /** Set: a practical trainer of that site. */
  siteId?: string | null;
  maxTrainees?: number;
  person?: Partial<Prisma.PersonUncheckedCreateInput>;
};

/** A cluster's trainer, or with a site a practical trainer. */
export async function aTrainer(client: Tx, given: TrainerGiven = {}) {
  const person = await aPerson(client, { givenName: "Jörg", ...given.person });
  return client.trainer.create({
    data: {
      personId: person.id,
      siteId: given.siteId ?? null,
      maxTrainees: given.maxTrainees ?? 3,
    },
    include: { person: true },
  });
}

/** A login; of a person of its own unless told. */
export async function anAccount(
  client: Tx,
  given: Partial<Prisma.AccountUncheckedCreateInput> & { role: Role },
) {
  const personId = given.personId ?? (await aPerson(client)).id;
  return client.account.create({
    data: { login: `login-${nextNumber()}`, ...given, personId },
  });
}
