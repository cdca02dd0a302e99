// People by the beginnings of their names, each kind by the rules of its list.
import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { sortName } from "~/domain/people/name";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type GoResult, MOST_FOUND, type Words } from "./go-result";

/** Each word begins a part of the name; in the key, parts follow a tab, a blank or a hyphen. */
function isNamed(words: Words): Prisma.PersonWhereInput {
  return {
    AND: words.map((spellings) => ({
      OR: spellings
        .map((word) => word.replace(/[\\%_]/g, "\\$&"))
        .flatMap((word) => [
          { searchKey: { startsWith: word } },
          ...["\t", " ", "-"].map((before) => ({ searchKey: { contains: `${before}${word}` } })),
        ]),
    })),
  };
}

const person = { select: { givenName: true, familyName: true } } as const;
const byName = { person: { searchKey: "asc" } } as const;

export async function foundTrainees(actor: Actor, words: Words): Promise<GoResult[]> {
  if (!can(actor, "trainee.list", null)) return [];
  const rows = await db.trainee.findMany({
    where: { AND: [visibleTrainees(actor, today()), { person: isNamed(words) }] },
    select: { id: true, person, cohort: { select: { name: true } } },
    orderBy: byName,
    take: MOST_FOUND,
  });
  return rows.map((row) => ({
    ...{ kind: "trainee", label: sortName(row.person), detail: row.cohort.name },
    to: paths.trainee(row.id),
  }));
}

export async function foundTrainers(actor: Actor, words: Words): Promise<GoResult[]> {
  if (!can(actor, "person.manage", null)) return [];
  const rows = await db.trainer.findMany({
    where: { person: isNamed(words) },
    select: { id: true, person, site: { select: { name: true } } },
    orderBy: byName,
    take: MOST_FOUND,
  });
  return rows.map((row) => ({
    ...{ kind: "trainer", label: sortName(row.person), detail: row.site?.name ?? "" },
    to: paths.trainer(row.id),
  }));
}

export async function foundAccounts(actor: Actor, words: Words): Promise<GoResult[]> {
  if (!can(actor, "account.manage", null)) return [];
  const rows = await db.person.findMany({
    where: { ...isNamed(words), account: { isNot: null } },
    select: { givenName: true, familyName: true, account: { select: { login: true } } },
    orderBy: { searchKey: "asc" },
    take: MOST_FOUND,
  });
  return rows.map(({ account, ...name }) => ({
    ...{ kind: "account", label: sortName(name), detail: account?.login ?? "" },
    to: paths.accounts({ q: account?.login }),
  }));
}
