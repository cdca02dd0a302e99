import { isClosedAt, openAt } from "~/auth/open-account";
import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor, Role } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { now } from "~/platform/clock";
import type { AccountFilter, AccountRow, AccountState } from "./account-list.schema";

const ACCOUNTS_PER_PAGE = 50;

/** People with their accounts, those still without one included. */
export async function listAccounts(actor: Actor, filter: AccountFilter) {
  ensure(can(actor, "account.manage", null));
  const where = conditionOf(filter);
  const [total, people] = await Promise.all([db.person.count({ where }), readPage(where, filter)]);
  return { total, pageSize: ACCOUNTS_PER_PAGE, rows: people.map((person) => rowOf(person, actor)) };
}

function readPage(where: Prisma.PersonWhereInput, { page }: AccountFilter) {
  return db.person.findMany({
    where,
    orderBy: [{ familyName: "asc" }, { givenName: "asc" }, { id: "asc" }],
    skip: (page - 1) * ACCOUNTS_PER_PAGE,
    take: ACCOUNTS_PER_PAGE,
    include: {
      trainee: { select: { id: true } },
      trainer: { select: { id: true } },
      account: {
        include: {
          tokens: { where: { purpose: "invitation" }, orderBy: { createdAt: "desc" }, take: 1 },
        },
      },
    },
  });
}

type PersonWithAccount = Awaited<ReturnType<typeof readPage>>[number];

function conditionOf({ q, role, state }: AccountFilter): Prisma.PersonWhereInput {
  const words = q.split(/\s+/).filter(Boolean);
  return {
    mergedInto: null,
    AND: [
      ...words.map((word) => textCondition({ contains: word, mode: "insensitive" })),
      ...(role ? [roleCondition(role)] : []),
      ...(state ? [stateConditions()[state]] : []),
    ],
  };
}

function textCondition(text: Prisma.StringFilter): Prisma.PersonWhereInput {
  return { OR: [{ givenName: text }, { familyName: text }, { email: text as never }] };
}

/** Without an account a person's list says what they will be. */
function roleCondition(role: Role): Prisma.PersonWhereInput {
  if (role === "trainee") return { OR: [{ account: { role } }, { account: null, trainee: {} }] };
  if (role === "trainer") return { OR: [{ account: { role } }, { account: null, trainer: {} }] };
  return { account: { role } };
}

function stateConditions(): Record<AccountState, Prisma.PersonWhereInput> {
  const open = { purpose: "invitation", usedAt: null, expiresAt: { gt: now() } } as const;
  const waiting = { ...openAt(now()), passwordHash: null };
  return {
    none: { account: null },
    active: { account: { ...openAt(now()), passwordHash: { not: null } } },
    invited: { account: { ...waiting, tokens: { some: open } } },
    expired: { account: { ...waiting, tokens: { none: open } } },
    disabled: { account: { disabledAt: { lte: now() } } },
  };
}

function rowOf(person: PersonWithAccount, actor: Actor): AccountRow {
  const { account } = person;
  const invitation = account?.tokens[0];
  const fromList = person.trainee ? "trainee" : person.trainer ? "trainer" : null;
  return {
    personId: person.id,
    accountId: account?.id ?? null,
    name: `${person.givenName} ${person.familyName}`,
    email: person.email,
    role: account?.role ?? fromList,
    state: stateOf(account),
    invitedAt: invitation?.createdAt.toISOString() ?? null,
    invitedUntil: invitation?.expiresAt.toISOString() ?? null,
    disabledReason: account?.disabledReason ?? null,
    isOwn: account?.id === actor.accountId,
  };
}

function stateOf(account: PersonWithAccount["account"]): AccountState {
  if (!account) return "none";
  if (isClosedAt(account, now())) return "disabled";
  if (account.passwordHash) return "active";
  const invitation = account.tokens[0];
  return invitation && !invitation.usedAt && invitation.expiresAt > now() ? "invited" : "expired";
}
