import { hash, verify } from "@node-rs/argon2";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { createQueue } from "./password-queue";

/** OWASP's floor for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const queue = createQueue({ atOnce: 2, waiting: 40 });

export type PasswordBusy = Failure<"busy">;

export async function hashPassword(password: string): Promise<Outcome<string, PasswordBusy>> {
  return queued(() => hash(password, COST));
}

/**
 * Compares with the stored hash; for an unknown account (null) it takes as long
 * against a hash that nothing matches, so that time tells nobody who has a login.
 */
export async function verifyPassword(
  password: string,
  stored: string | null,
): Promise<Outcome<boolean, PasswordBusy>> {
  return queued(async () => {
    const matches = await verify(stored ?? (await decoy()), password);
    return stored !== null && matches;
  });
}

let decoyHash: Promise<string> | undefined;

function decoy(): Promise<string> {
  decoyHash ??= hash(crypto.randomUUID(), COST);
  return decoyHash;
}

async function queued<T>(work: () => Promise<T>): Promise<Outcome<T, PasswordBusy>> {
  const turn = queue(work);
  return turn ? succeed(await turn) : fail({ code: "busy" });
}
