// A process of its own that runs jobs, to be killed or told to stop: it says what it does, line by line.
import { startJobs, stopJobs } from "~/platform/jobs";
import { mailDelivery } from "~/platform/mail";

const say = (line: string) => process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

const slow = {
  name: "slow",
  longestSeconds: 5,
  run: async () => {
    say("slow begins");
    await pause(1_500);
    say("slow ends");
  },
};

process.once("SIGTERM", async () => {
  await stopJobs();
  say("stopped");
  process.exit(0);
});
startJobs(process.argv.includes("mail") ? [mailDelivery] : [slow]);
setInterval(() => {}, 60_000);
