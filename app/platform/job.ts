/**
 * Work beside the requests. What is to be done stands in rows of its noun; a job only looks for it. So it
 * may run at any time, twice, on two servers at once, and after any of them was killed.
 */
export interface Job {
  readonly name: string;
  /** When it runs without being woken, by the clocks of Hamburg; every five minutes unless it says otherwise. */
  readonly cron?: string;
  /** After so many seconds it counts as lost with its process; a minute unless it says otherwise. */
  readonly longestSeconds?: number;
  readonly run: () => Promise<unknown>;
}

/** The one that the outbox wakes. */
export const mailJob = { name: "mail" } as const;
