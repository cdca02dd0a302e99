// The Prisma client is generated, not committed: made again when the schema changes.
import { existsSync } from "node:fs";
import { inCheckout, inData } from "./checkout.mjs";
import { alone } from "./claims.mjs";
import { prisma } from "./prisma-cli.mjs";
import { hashOf, isStamped, stamp } from "./stamp.mjs";

const SOURCES = ["prisma/schema.prisma", "node_modules/prisma/package.json"];

export function isClientFresh() {
  return (
    existsSync(inCheckout("app/db/generated/client.ts")) && isStamped("client", hashOf(SOURCES))
  );
}

export function generateClient() {
  return alone(inData("client.lock"), async () => {
    if (isClientFresh()) return;
    await prisma(["generate"], "The Prisma client could not be generated.");
    stamp("client", hashOf(SOURCES));
  });
}
