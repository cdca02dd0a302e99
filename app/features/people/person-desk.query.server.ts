import { accountStateOf, accountStateSelection } from "~/db/accounts";
import { db } from "~/db/client";
import { fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { CITY_ZONE, now } from "~/platform/clock";
import { personHistory } from "./person-history.query.server";

export type PersonDesk = Awaited<ReturnType<typeof personDesk>>;
export type Restriction = PersonDesk["restrictions"][number];

/** What only planners see and change of a person: facts with their version, needs, account, history. */
export async function personDesk(actor: Actor, personId: string) {
  ensure(can(actor, "person.manage", null));
  const row = found(await loadPerson(personId));
  const { id, version, givenName, familyName, email, phone, postcode } = row;
  const birthDate = fromDbDayOrNull(row.birthDate);
  const subjects = [id, row.trainee?.id, row.trainer?.id, row.account?.id];
  return {
    facts: { personId: id, version, givenName, familyName, email, phone, birthDate, postcode },
    account: accountOf(row),
    restrictions: (row.trainee?.restrictions ?? []).map((restriction) => ({
      id: restriction.id,
      version: restriction.version,
      site: restriction.barredSite?.name ?? null,
      minutes: restriction.maxCommuteMinutes,
      acceptedOn: restriction.acceptedAt && dayOf(restriction.acceptedAt, CITY_ZONE),
    })),
    sites: row.trainee ? await sitesToBar() : [],
    history: await personHistory(
      actor,
      subjects.filter((one) => one !== undefined),
    ),
  };
}

function loadPerson(id: string) {
  const account = {
    select: {
      id: true,
      login: true,
      role: true,
      disabledReason: true,
      ...accountStateSelection.select,
    },
  };
  return db.person.findUnique({
    where: { id },
    include: {
      account,
      trainer: { select: { id: true } },
      trainee: {
        select: {
          id: true,
          restrictions: {
            orderBy: { id: "asc" },
            include: { barredSite: { select: { name: true } } },
          },
        },
      },
    },
  });
}

type PersonRow = NonNullable<Awaited<ReturnType<typeof loadPerson>>>;

function accountOf({ account, email }: PersonRow) {
  const state = accountStateOf(account, now());
  const invitation = account?.tokens[0];
  return {
    state,
    login: account?.login ?? null,
    invitedAt: invitation?.createdAt.toISOString() ?? null,
    validUntil: state === "invited" ? (invitation?.expiresAt.toISOString() ?? null) : null,
    disabledReason: account?.disabledReason ?? null,
    isInvitable: email !== null && state !== "active" && state !== "disabled",
  };
}

async function sitesToBar() {
  return db.site.findMany({
    where: { validTo: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
