import { accountStateOf, accountStateSelection } from "~/db/accounts";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import type { AccountState } from "~/domain/people/account-state";
import { sortName } from "~/domain/people/name";
import { searchWords } from "~/domain/people/name-search";
import { now, today } from "~/platform/clock";
import { TRAINERS_PER_PAGE, type TrainerView } from "./trainer-view";

export type TrainerList = Awaited<ReturnType<typeof trainerList>>;
export type ListedTrainer = TrainerList["rows"][number];

/** One part of the trainers with what they do today; four queries. */
export async function trainerList(actor: Actor, view: TrainerView, page: number) {
  ensure(can(actor, "person.manage", null));
  const on = today();
  const where = conditionOf(view);
  const total = await db.trainer.count({ where });
  const last = Math.max(1, Math.ceil(total / TRAINERS_PER_PAGE));
  const shown = Math.min(page, last);
  const rows = await loadRows(where, view, { on, page: shown });
  return { page: shown, total, rows: rows.map(rowOf), sites: await sitesWithTrainers() };
}

function conditionOf({ search, kind, siteId, account }: TrainerView): Prisma.TrainerWhereInput {
  const words = searchWords(search).map((spellings) => ({
    person: {
      OR: spellings.flatMap((word) => [
        { searchKey: { contains: word.replace(/[\\%_]/g, "\\$&") } },
        { email: { contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } },
      ]),
    },
  }));
  return {
    AND: [
      ...words,
      ...(kind ? [{ siteId: kind === "cluster" ? null : { not: null } }] : []),
      ...(siteId ? [{ siteId }] : []),
    ],
    ...(account && { person: accountCondition(account) }),
  };
}

function accountCondition(state: AccountState): Prisma.PersonWhereInput {
  const open = { purpose: "invitation", usedAt: null, expiresAt: { gt: now() } } as const;
  const waiting = { disabledAt: null, passwordHash: null };
  const conditions: Record<AccountState, Prisma.PersonWhereInput> = {
    none: { account: null },
    active: { account: { disabledAt: null, passwordHash: { not: null } } },
    invited: { account: { ...waiting, tokens: { some: open } } },
    expired: { account: { ...waiting, tokens: { none: open } } },
    disabled: { account: { disabledAt: { not: null } } },
  };
  return conditions[state];
}

function loadRows(
  where: Prisma.TrainerWhereInput,
  { sort }: TrainerView,
  { on, page }: { on: Day; page: number },
) {
  const direction = sort.descending ? "desc" : "asc";
  const orders: Record<typeof sort.by, Prisma.TrainerOrderByWithRelationInput> = {
    name: { person: { searchKey: direction } },
    site: { site: { name: direction } },
    trainees: { placements: { _count: direction } },
  };
  const at = { startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(on) } };
  return db.trainer.findMany({
    where,
    orderBy: [orders[sort.by], { person: { searchKey: "asc" } }, { id: "asc" }],
    skip: (page - 1) * TRAINERS_PER_PAGE,
    take: TRAINERS_PER_PAGE,
    include: {
      person: { include: { account: accountStateSelection } },
      site: { select: { id: true, name: true } },
      clusters: {
        where: inForceOn(on),
        select: { role: true, cluster: { select: { id: true, name: true, cohort: true } } },
      },
      _count: { select: { placements: { where: { inForce: true, ...at } } } },
    },
  });
}

type Row = Awaited<ReturnType<typeof loadRows>>[number];

function rowOf({ person, site, clusters, _count, ...row }: Row) {
  return {
    id: row.id,
    name: sortName(person),
    email: person.email,
    phone: person.phone,
    site,
    clusters: clusters.map(({ role, cluster }) => ({
      id: cluster.id,
      label: `${cluster.cohort.name} · ${cluster.name}`,
      role,
    })),
    trainees: _count.placements,
    most: row.maxTrainees,
    account: accountStateOf(person.account, now()),
  };
}

function sitesWithTrainers() {
  return db.site.findMany({
    where: { trainers: { some: {} } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
