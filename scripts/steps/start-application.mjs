// Prepares, builds, serves, and stays until it is asked to stop.
import { build, isBuilt } from "./build.mjs";
import { Failure } from "./failure.mjs";
import { greet } from "./greeting.mjs";
import { prepare } from "./prepare.mjs";
import { startServer } from "./serve.mjs";
import { stopRequest, stopRequested } from "./stop-request.mjs";
import { say, step } from "./terminal.mjs";

export async function start(onEnd) {
  const { address, demo } = await prepare(onEnd);
  if (!isBuilt()) await step("Building the application", build);
  const server = startServer(address);
  onEnd(server.stop);
  say("  Starting the server");
  await server.ready();
  await greet({ port: address.port, demo });
  await Promise.race([server.ended, stopRequested()]);
  if (!stopRequest.aborted) throw new Failure("The server has ended by itself.");
  say("\nStopping.");
}
