// Prepares like `npm start`, and then runs the server that reloads what is changed.
import { inCheckout } from "./checkout.mjs";
import { Failure } from "./failure.mjs";
import { greet } from "./greeting.mjs";
import { prepare } from "./prepare.mjs";
import { startServer } from "./serve.mjs";
import { stopRequest, stopRequested } from "./stop-request.mjs";

export async function develop(onEnd) {
  const { address, demo } = await prepare(onEnd);
  const entry = inCheckout("scripts", "dev-server.mjs");
  const server = startServer(address, { NODE_ENV: "development" }, entry);
  onEnd(server.stop);
  await server.ready();
  await greet({ port: address.port, demo });
  await Promise.race([server.ended, stopRequested()]);
  if (!stopRequest.aborted) throw new Failure("The server has ended by itself.");
}
