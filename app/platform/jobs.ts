// Runs the jobs of this installation, whichever of its servers hears first. pg-boss keeps the alarm
// clocks in a schema of its own; what is to be done is never kept there.
import PgBoss from "pg-boss";
import { CITY_ZONE } from "./clock";
import { environment } from "./environment";
import type { Job } from "./job";
import { type JobDatabase, openJobDatabase } from "./job-database";
import { installJobSchema, JOB_SCHEMA, MAY_NOT_INSTALL } from "./job-schema";
import { logger } from "./logger";

const USUAL_CRON = "*/5 * * * *";
const USUAL_LONGEST_SECONDS = 60;
const START_AGAIN_MS = 30_000;
/** Alarms that have rung are of no interest to anybody for long. */
const UPKEEP = {
  maintenanceIntervalSeconds: 30,
  archiveCompletedAfterSeconds: 3_600,
  deleteAfterDays: 1,
};
/** How long a stopping server lets its jobs finish, within the grace its requests have. */
const GRACE_MS = 4_000;

interface Running {
  readonly boss: PgBoss;
  readonly database: JobDatabase;
  readonly workers: ReadonlyMap<string, string>;
}

interface Kept {
  jobs: readonly Job[];
  running: Running | null;
  isStarted: boolean;
  isStopped: boolean;
}

const kept = globalThis as { clusterplanJobs?: Kept };

/** Runs the jobs until `stopJobs`; without a database they start when it is there. */
export function startJobs(jobs: readonly Job[]): void {
  const state = stateOf();
  state.jobs = jobs;
  if (state.isStarted) return;
  state.isStarted = true;
  void keepStarting(state);
}

/** Makes a job run soon; without running jobs, or when it fails, the job's own clock will do it. */
export function wake({ name }: Pick<Job, "name">): void {
  const { running } = stateOf();
  if (!running) return;
  running.boss
    .send(name, {})
    .then(() => running.boss.notifyWorker(running.workers.get(name) ?? ""))
    .catch((error: unknown) => logger.warn({ err: error, job: name }, "job not woken"));
}

/** Takes on nothing new and lets what runs come to its end, for four seconds at most. */
export async function stopJobs(): Promise<void> {
  const state = stateOf();
  state.isStopped = true;
  const { running } = state;
  state.running = null;
  if (!running) return;
  const stopping = running.boss
    .stop({ graceful: true, timeout: GRACE_MS })
    .then(() => running.database.close())
    .catch((error: unknown) => logger.warn({ err: error }, "jobs not stopped"));
  const longest = new Promise((resume) => setTimeout(resume, GRACE_MS + 1_000).unref());
  await Promise.race([stopping, longest]);
}

function stateOf(): Kept {
  kept.clusterplanJobs ??= { jobs: [], running: null, isStarted: false, isStopped: false };
  return kept.clusterplanJobs;
}

async function keepStarting(state: Kept): Promise<void> {
  while (!state.running && !state.isStopped) {
    const database = openJobDatabase(environment().DATABASE_URL);
    try {
      state.running = await start(state, database);
      for (const job of state.jobs) wake(job);
    } catch (error) {
      await database.close();
      const isForbidden = (error as { code?: unknown }).code === "42501";
      logger.error({ err: error }, isForbidden ? MAY_NOT_INSTALL : "jobs not started");
      await new Promise((resume) => setTimeout(resume, START_AGAIN_MS).unref());
    }
  }
}

async function start(state: Kept, database: JobDatabase): Promise<Running> {
  await installJobSchema(database);
  const boss = new PgBoss({ db: database, schema: JOB_SCHEMA, ...UPKEEP });
  boss.on("error", (error) => logger.error({ err: error }, "jobs"));
  await boss.start();
  const workers = new Map<string, string>();
  for (const job of state.jobs) {
    await declare(boss, job);
    workers.set(
      job.name,
      await boss.work(job.name, { pollingIntervalSeconds: 5 }, () => run(state, job.name)),
    );
  }
  return { boss, database, workers };
}

/** One alarm waits at most; however many have run out, a killed process holds up nobody. */
async function declare(boss: PgBoss, { name, cron, longestSeconds }: Job): Promise<void> {
  const expireInSeconds = longestSeconds ?? USUAL_LONGEST_SECONDS;
  const options = { name, policy: "short", expireInSeconds, retryLimit: 2, retryDelay: 5 } as const;
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
  await boss.schedule(name, cron ?? USUAL_CRON, {}, { tz: CITY_ZONE });
}

/** The failure itself may quote a row: pg-boss keeps only that there was one. */
async function run(state: Kept, name: string): Promise<void> {
  try {
    await state.jobs.find((job) => job.name === name)?.run();
  } catch (error) {
    logger.error({ err: error, job: name }, "job failed");
    throw new Error("failed");
  }
}
