// Builds the application, but only when its sources have changed since the last time.
import { existsSync } from "node:fs";
import { inCheckout, inData } from "./checkout.mjs";
import { alone } from "./claims.mjs";
import { runOrFail } from "./run-program.mjs";
import { hashOf, isStamped, stamp } from "./stamp.mjs";

const SOURCES = [
  "app",
  "prisma/schema.prisma",
  "public",
  "package-lock.json",
  "remix.config.js",
  "react-router.config.ts",
  "tsconfig.json",
  "vite.config.ts",
];

export const serverEntry = inCheckout("build", "server", "index.js");

function sourcesHash() {
  return hashOf(SOURCES, { except: ["app/db/generated"] });
}

export function isBuilt() {
  return existsSync(serverEntry) && isStamped("build", sourcesHash());
}

export function build() {
  return alone(inData("build.lock"), async () => {
    if (isBuilt()) return;
    const hash = sourcesHash();
    const program = inCheckout("node_modules", "@react-router", "dev", "bin.js");
    await runOrFail(process.execPath, [program, "build"], "The application could not be built.", {
      env: { ...process.env, NODE_ENV: "production" },
    });
    stamp("build", hash);
  });
}
