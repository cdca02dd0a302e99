import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./slow-server.ts", import.meta.url));
const PORT = 20_000 + (process.pid % 20_000);
const agent = new Agent({ keepAlive: true });
let child: ChildProcess;

afterEach(() => {
  child.kill("SIGKILL");
});

async function start(port = PORT): Promise<void> {
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "info" };
  child = spawn(process.execPath, ["--import", "tsx", script], { env, stdio: "pipe" });
}

const said = async (word: string): Promise<void> => {
  for await (const [chunk] of on(child)) if (String(chunk).includes(word)) return;
};

async function* on(process: ChildProcess) {
  while (process.exitCode === null && process.stdout) yield await once(process.stdout, "data");
}

function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port: PORT, path, agent }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve(text));
    }).on("error", reject);
  });
}

describe("told to stop", () => {
  it("answers what has begun, takes nothing new and is gone with its idle connections", async () => {
    await start();
    await said("listening");
    await ask("/other");
    const asked = said("asked");
    const slow = ask("/slow");
    await asked;
    child.kill("SIGTERM");
    const ended = once(child, "exit");
    await said("stopping");
    const late = connect(PORT, "127.0.0.1");
    expect((await once(late, "error"))[0]).toMatchObject({
      code: expect.stringMatching(/^ECONN(REFUSED|RESET)$/),
    });
    expect(await slow).toBe("done");
    expect(await ended).toEqual([0, null]);
  }, 30_000);

  it("waits less than ten seconds for what never ends", async () => {
    await start();
    await said("listening");
    const asked = said("asked");
    const never = ask("/never").catch((error) => error.code);
    await asked;
    const started = performance.now();
    child.kill("SIGTERM");
    await once(child, "exit");
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await never).toBe("ECONNRESET");
  }, 30_000);

  it("says in one line that its port is taken, and ends", async () => {
    await start();
    await said("listening");
    const first = child;
    await start();
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += chunk;
    });
    const [code] = await once(child, "exit");
    first.kill("SIGKILL");
    expect(code).toBe(1);
    expect(text).toContain("EADDRINUSE");
  }, 30_000);
});
