// A line to the database that a test can cut, let hang and mend, while the database itself runs on.
import { createServer, connect as dial, type Socket } from "node:net";

type State = "whole" | "cut" | "hanging";

export async function openLine(target: string) {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: State = "whole";
  const server = createServer((near) => {
    keep(sockets, near);
    if (state === "cut") near.destroy();
    if (state !== "whole") return;
    const far = keep(sockets, dial(Number(port || 5432), hostname));
    near.on("data", (bytes) => state === "whole" && far.write(bytes));
    far.on("data", (bytes) => state === "whole" && near.write(bytes));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut: () => {
      state = "cut";
      drop();
    },
    hang: () => {
      state = "hanging";
    },
    mend: () => {
      state = "whole";
      drop();
    },
    close: () => {
      drop();
      server.close();
    },
  };
}

function keep(sockets: Set<Socket>, socket: Socket): Socket {
  sockets.add(socket);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => sockets.delete(socket));
  return socket;
}
