import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { parseView } from "./list-view";
import { traineeList } from "./trainee-list.query.server";

const ALL = 20_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type ExportedTrainee = Awaited<ReturnType<typeof exportedTrainees>>[number];

/**
 * All trainees whom the list's address means, or those among them that are ticked; whom the actor
 * may not see is never among them.
 */
export async function exportedTrainees(actor: Actor, search: URLSearchParams) {
  const ticked = new Set(search.getAll("traineeIds").filter((id) => UUID.test(id)));
  const { rows } = await traineeList(actor, { ...parseView(search), size: ALL }, 1);
  const shown = ticked.size > 0 ? rows.filter(({ id }) => ticked.has(id)) : rows;
  const details = await loadDetails(shown.map(({ id }) => id));
  return shown.flatMap((row) => {
    const more = details.get(row.id);
    return more ? [{ ...row, ...more, wishes: row.private ? more.wishes : [] }] : [];
  });
}

async function loadDetails(ids: string[]) {
  const rows = await db.trainee.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      entryOn: true,
      partTimePercent: true,
      person: { select: { givenName: true, familyName: true } },
      wishes: {
        where: { phaseId: null },
        orderBy: { rank: "asc" },
        select: { site: { select: { name: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ id, entryOn, partTimePercent, person, wishes }) => [
      id,
      {
        ...person,
        entryOn: fromDbDay(entryOn),
        partTimePercent,
        wishes: wishes.map(({ site }) => site.name),
      },
    ]),
  );
}
