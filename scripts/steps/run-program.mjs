// Runs another program to its end, quietly: its output is shown only if it fails.
import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";
import { explain, Failure } from "./failure.mjs";
import { stopRequest } from "./stop-request.mjs";

const SHOWN_LINES = 25;

/** @returns {Promise<{ code: number, output: string, stdout: string }>} */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: checkout,
      stdio: ["ignore", "pipe", "pipe"],
      signal: stopRequest,
      ...options,
    });
    const collected = { output: "", stdout: "" };
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      collected.output += text;
      collected.stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      collected.output += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({ code: code ?? (signal ? 130 : 1), ...collected }),
    );
  });
}

/** Runs a program that must succeed; `otherwise` is the sentence when it does not. */
export async function runOrFail(command, args, otherwise, options = {}) {
  const { code, output, stdout } = await runToEnd(command, args, options);
  if (code === 0) return stdout;
  const known = explain(output, null);
  if (known) throw new Failure(known);
  const tail = output.trim().split("\n").slice(-SHOWN_LINES).join("\n");
  throw new Failure(`${tail}\n\n${otherwise}`);
}
