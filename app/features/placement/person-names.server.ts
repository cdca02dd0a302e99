import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";

/** "Céline O'Neill" by person id; one query, ids that are missing or null are left out. */
export async function personNames(
  client: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = ids.flatMap((id) => id ?? []);
  const people = await client.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(people.map((person) => [person.id, displayName(person)]));
}
