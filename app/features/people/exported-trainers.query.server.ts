import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { trainerList } from "./trainer-list.query.server";
import { parseTrainerView } from "./trainer-view";

/** All trainers whom the list's address means, in its order. */
export async function exportedTrainers(actor: Actor, search: URLSearchParams) {
  const view = parseTrainerView(search);
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { rows, total } = await trainerList(actor, view, page);
    ids.push(...rows.map(({ id }) => id));
    if (ids.length >= total || rows.length === 0) break;
  }
  const trainers = await db.trainer.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      maxTrainees: true,
      site: { select: { name: true } },
      person: { select: { givenName: true, familyName: true, email: true, phone: true } },
    },
  });
  const byId = new Map(
    trainers.map(({ id, maxTrainees, site, person }) => [
      id,
      { ...person, maxTrainees, site: site?.name ?? null },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
