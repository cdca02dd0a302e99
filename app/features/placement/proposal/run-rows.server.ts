// A run as its row: claimed by one process, kept alive by a heartbeat, taken over when that stops. Whoever
// lost a run to another process writes nothing more: `attempts` tells them apart.
import { db } from "~/db/client";
import { Prisma } from "~/db/generated/client";
import { now } from "~/platform/clock";

const SILENT_AFTER_MS = 15_000;
/** A question that ended its process so often is not asked again. */
const MOST_ATTEMPTS = 3;

export type ClaimedRun = {
  id: string;
  attempts: number;
  seconds: number;
  instance: unknown;
  best: unknown;
  objective: number | null;
  bound: number | null;
};

/** What a search has found so far. */
export type Found = {
  objective: number | null;
  bound: number | null;
  best: Prisma.InputJsonValue | null;
};

/** The oldest run that waits, or whose process is silent; null when there is nothing to do. */
export async function claimRun(): Promise<ClaimedRun | null> {
  const silentSince = new Date(now().getTime() - SILENT_AFTER_MS);
  await closeHopeless(silentSince);
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "ProposalRun"
       SET "state" = 'running', "attempts" = "attempts" + 1, "heartbeatAt" = ${now()},
           "beganAt" = coalesce("beganAt", ${now()})
     WHERE "id" = (SELECT "id" FROM "ProposalRun"
                    WHERE "state" = 'queued'
                       OR ("state" = 'running' AND "heartbeatAt" < ${silentSince})
                    ORDER BY "startedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text`;
  if (!claimed) return null;
  return db.proposalRun.findUnique({
    where: { id: claimed.id },
    select: {
      ...{ id: true, attempts: true, seconds: true, instance: true },
      ...{ best: true, objective: true, bound: true },
    },
  });
}

/** Runs that somebody cancelled while their process was gone, and those that were tried too often. */
async function closeHopeless(silentSince: Date): Promise<void> {
  const silent = { state: "running", heartbeatAt: { lt: silentSince } } as const;
  const ended = { endedAt: now(), instance: Prisma.DbNull };
  await db.proposalRun.updateMany({
    where: { ...silent, cancelAskedAt: { not: null } },
    data: { state: "cancelled", ...ended },
  });
  await db.proposalRun.updateMany({
    where: { ...silent, attempts: { gte: MOST_ATTEMPTS } },
    data: { state: "failed", error: "lost", ...ended },
  });
}

/** Says that the run lives and what it has found; "lost" when it is no longer this process's. */
export async function keepAlive(
  { id, attempts }: ClaimedRun,
  found: Found,
): Promise<"goes-on" | "cancelled" | "lost"> {
  const { count } = await db.proposalRun.updateMany({
    where: { id, attempts, state: "running" },
    data: { heartbeatAt: now(), ...columns(found) },
  });
  if (count === 0) return "lost";
  const row = await db.proposalRun.findUnique({ where: { id }, select: { cancelAskedAt: true } });
  return row?.cancelAskedAt ? "cancelled" : "goes-on";
}

export type Ending =
  | { state: "finished" | "cancelled"; conflicts: Prisma.InputJsonValue }
  | { state: "failed"; error: string };

/** The last thing that is written about a run. */
export async function endRun(
  { id, attempts }: ClaimedRun,
  found: Found,
  ending: Ending,
): Promise<void> {
  await db.proposalRun.updateMany({
    where: { id, attempts, state: "running" },
    data: { ...columns(found), ...ending, endedAt: now(), instance: Prisma.DbNull },
  });
}

function columns({ objective, bound, best }: Found) {
  return { objective, bound, ...(best !== null && { best }) };
}
