import { batchesOf } from "~/db/batches";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { KnownPerson } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";

/** Everybody who shares a mail address or a birth date with a row: the candidates for a match. */
export async function loadKnownPeople(
  client: Tx,
  rows: readonly TraineeListRow[],
): Promise<KnownPerson[]> {
  const ids = await candidateIds(client, rows);
  const people: KnownPerson[] = [];
  for (const batch of batchesOf(ids)) people.push(...(await loadPeople(client, batch)));
  return people;
}

async function candidateIds(client: Tx, rows: readonly TraineeListRow[]): Promise<string[]> {
  const mails = [...new Set(rows.flatMap(({ email }) => (email ? [email] : [])))];
  const births = [...new Set(rows.flatMap(({ birthDate }) => (birthDate ? [birthDate] : [])))];
  const found = await client.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "Person" p
     WHERE (p."email" = ANY(${mails}::text[]) OR p."birthDate" = ANY(${births}::date[]))
       AND NOT EXISTS (SELECT 1 FROM "PersonMerge" m WHERE m."goneId" = p."id")
     ORDER BY p."id"`;
  return found.map(({ id }) => id);
}

async function loadPeople(client: Tx, ids: readonly string[]): Promise<KnownPerson[]> {
  const people = await client.person.findMany({
    where: { id: { in: [...ids] } },
    include: {
      trainee: {
        include: {
          cohort: { select: { name: true } },
          enrolments: { where: { partTimePercent: { not: null } }, select: { id: true } },
          wishes: { where: { phaseId: null }, orderBy: { rank: "asc" } },
          restrictions: { where: { maxCommuteMinutes: { not: null } }, take: 1 },
        },
      },
    },
    orderBy: { id: "asc" },
  });
  return people.map(({ id, trainee, ...person }) => ({
    personId: id,
    givenName: person.givenName,
    familyName: person.familyName,
    personVersion: person.version,
    birthDate: fromDbDayOrNull(person.birthDate),
    postcode: person.postcode,
    email: person.email,
    trainee: trainee && {
      traineeId: trainee.id,
      traineeVersion: trainee.version,
      cohortId: trainee.cohortId,
      cohortName: trainee.cohort.name,
      entryOn: fromDbDay(trainee.entryOn),
      partTimePercent: trainee.partTimePercent,
      isShareDated: trainee.enrolments.length > 0,
      wishes: trainee.wishes.map(({ siteId }) => siteId),
      maxCommuteMinutes: trainee.restrictions[0]?.maxCommuteMinutes ?? null,
    },
  }));
}
