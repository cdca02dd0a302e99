// Who acts in a test: each with a person and an account in the database.
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { anAccount, aTrainee, aTrainer } from "./people";

export async function aPlannerActor(client: Tx): Promise<Actor> {
  return actorOf(await anAccount(client, { role: "planner" }));
}

export async function anAdministratorActor(client: Tx): Promise<Actor> {
  return actorOf(await anAccount(client, { role: "administrator" }));
}

/** Acts as a given trainer, or as a new one who leads nobody. */
export async function aTrainerActor(
  client: Tx,
  given?: { id: string; personId: string; siteId: string | null },
): Promise<Actor> {
  const trainer = given ?? (await aTrainer(client));
  const account = await anAccount(client, { role: "trainer", personId: trainer.personId });
  return { ...actorOf(account), trainerId: trainer.id, siteId: trainer.siteId };
}

/** Acts as a given trainee, or as a new one of another cohort. */
export async function aTraineeActor(
  client: Tx,
  given?: { id: string; personId: string },
): Promise<Actor> {
  const trainee = given ?? (await aTrainee(client));
  const account = await anAccount(client, { role: "trainee", personId: trainee.personId });
  return { ...actorOf(account), traineeId: trainee.id };
}

function actorOf(account: { id: string; personId: string; role: Actor["role"] }): Actor {
  return {
    accountId: account.id,
    personId: account.personId,
    role: account.role,
    traineeId: null,
    trainerId: null,
    siteId: null,
  };
}

/** One of each role that plans nothing: what planners alone may do is refused to them all. */
export async function aNonPlannerOfEachRole(client: Tx): Promise<Actor[]> {
  return [
    await anAdministratorActor(client),
    await aTrainerActor(client),
    await aTraineeActor(client),
  ];
}
