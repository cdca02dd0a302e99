// Guessing gets slower: after a few failures each further attempt opens a pause that doubles,
// per account and per address, counted in PostgreSQL so that every process sees the same figure.
import { RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "./secret-token";
import { limiter } from "./throttle-store";

const DAY_SECONDS = 86_400;

type Ladder = { free: number; firstPause: number; longestPause: number };

/** A citizen service centre shares one address, so an address may fail more often than a person. */
const ladders = {
  account: { free: 5, firstPause: 5, longestPause: 900 },
  address: { free: 40, firstPause: 5, longestPause: 60 },
} satisfies Record<string, Ladder>;

type Scope = keyof typeof ladders;

const failures = limiter("failures", { points: Number.MAX_SAFE_INTEGER, duration: DAY_SECONDS });
const pauses = limiter("pause", { points: 1, duration: 1 });

/** Seconds that the n-th failed attempt holds up the next one; 0 while attempts are free. */
export function pauseAfter(attempt: number, ladder: Ladder): number {
  if (attempt <= ladder.free) return 0;
  return Math.min(ladder.longestPause, ladder.firstPause * 2 ** (attempt - ladder.free - 1));
}

/** Counts an attempt before it is made; answers the seconds to wait, 0 when it may go ahead. */
export async function takeAttempt(login: string, address: string): Promise<number> {
  const waitForAddress = await take("address", address);
  if (waitForAddress > 0) return waitForAddress;
  const waitForAccount = await take("account", login);
  if (waitForAccount > 0) await giveBack("address", address);
  return waitForAccount;
}

/** A success clears the account and takes nothing from the address. */
export async function forgiveAttempts(login: string, address: string): Promise<void> {
  await clearAccount(login);
  await giveBack("address", address);
}

export async function clearAccount(login: string): Promise<void> {
  const key = keyOf("account", login);
  await Promise.all([failures().delete(key), pauses().delete(key)]);
}

async function take(scope: Scope, name: string): Promise<number> {
  const key = keyOf(scope, name);
  const { consumedPoints } = await failures().penalty(key);
  const pause = pauseAfter(consumedPoints, ladders[scope]);
  if (pause === 0) return 0;
  const wait = await holdUp(key, pause);
  if (wait > 0) await failures().reward(key);
  return wait;
}

/** Whoever finds no pause running opens one and may try; everybody else hears how long it lasts. */
async function holdUp(key: string, seconds: number): Promise<number> {
  try {
    await pauses().consume(key, 1, { customDuration: seconds });
    return 0;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    throw thrown;
  }
}

async function giveBack(scope: Scope, name: string): Promise<void> {
  await failures().reward(keyOf(scope, name));
}

/** Hashed, so that the table names nobody. */
function keyOf(scope: Scope, name: string): string {
  return `${scope}:${hashToken(name)}`;
}
