import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import { strictestParameter } from "~/domain/placement/capacity-proposal";
import { ruleBookOf } from "~/domain/placement/rules";

/** A site serves every programme: the strictest of their rules about trainers and confirmations. */
export async function siteRules(client: Tx = db) {
  const codes = ["trainer-ratio", "capacity-confirmed"];
  const programmes = await client.programme.findMany({
    select: { rules: { where: { code: { in: codes } } } },
  });
  const books = programmes.map(({ rules }) => ruleBookOf(rules));
  return {
    traineesPerTrainer: strictestParameter(books, "trainer-ratio"),
    confirmationDays: strictestParameter(books, "capacity-confirmed"),
  };
}
