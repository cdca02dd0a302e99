import { audit } from "~/db/audit";
import { fromDbDayOrNull, toDbDayOrNull } from "~/db/dates";
import type { Person } from "~/db/generated/client";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { checkBirthDate } from "~/domain/people/birth-date";
import { tidyName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import type { ChangePerson } from "./change-person.schema";
import { changedFacts } from "./person-facts";
import type { PersonFailure } from "./person-failure";

/** Corrects who somebody is and how to reach them; the log names private facts without their values. */
export async function changePerson(
  actor: Actor,
  input: ChangePerson,
  outer?: Tx,
): Promise<Outcome<null, PersonFailure>> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<Outcome<null, PersonFailure>>(async (tx) => {
    const { personId: id, version } = input;
    const before = found(await tx.person.findUnique({ where: { id, mergedInto: null } }));
    const refusal = await refuse(tx, input);
    if (refusal) return fail(refusal);
    const after = factsOf(input, before);
    const data = { ...after, birthDate: toDbDayOrNull(after.birthDate) };
    const { count } = await tx.person.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "person.change",
      subject: { type: "person", id },
      ...changedFacts({ ...before, birthDate: fromDbDayOrNull(before.birthDate) }, after),
    });
    return succeed(null);
  }, outer);
}

async function refuse(tx: Tx, input: ChangePerson): Promise<PersonFailure | null> {
  const plausible = input.birthDate ? checkBirthDate(input.birthDate, today()) : null;
  if (plausible && !plausible.ok) return plausible.error;
  if (!input.email) return null;
  const taken = await tx.person.findFirst({
    where: { email: { equals: input.email, mode: "insensitive" }, id: { not: input.personId } },
  });
  return taken && { code: "mail-taken", field: "email" };
}

/** A form without birth date and postcode leaves them as they are. */
function factsOf(input: ChangePerson, before: Person) {
  const { birthDate = fromDbDayOrNull(before.birthDate), postcode = before.postcode } = input;
  return {
    givenName: tidyName(input.givenName),
    familyName: tidyName(input.familyName),
    email: input.email,
    phone: input.phone,
    birthDate,
    postcode,
  };
}
