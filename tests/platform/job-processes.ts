import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./job-process.ts", import.meta.url));

export interface JobProcess {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  readonly says: (line: string) => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Another server on the same database, as far as its jobs go. */
export function aJobProcess(environment: Record<string, string>, ...words: string[]): JobProcess {
  const env = { ...process.env, LOG_LEVEL: "info", ...environment };
  const child = spawn(process.execPath, ["--import", "tsx", script, ...words], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  child.stdout.on("data", (chunk) => lines.push(...String(chunk).split("\n").filter(Boolean)));
  const hasSaid = (words: string) => lines.some((line) => line.includes(words));
  return {
    child,
    lines,
    says: async (words) => {
      while (!hasSaid(words) && child.exitCode === null) await once(child.stdout, "data");
      if (!hasSaid(words)) throw new Error(`It ended without "${words}": ${lines.join("\n")}`);
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
