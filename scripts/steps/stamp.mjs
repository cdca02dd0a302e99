// Remembers from which sources something was made, so that it is made again only when they change.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkout, inCheckout, inData } from "./checkout.mjs";

/** A hash over names and contents of all files below the given paths of the checkout. */
export function hashOf(paths, { except = [] } = {}) {
  const hash = createHash("sha256");
  const skipped = new Set(except.map((path) => inCheckout(path)));
  for (const path of paths) addTo(hash, inCheckout(path), skipped);
  return hash.digest("hex");
}

function addTo(hash, path, skipped) {
  if (skipped.has(path) || !existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name), skipped);
  } else {
    hash
      .update(`${relative(checkout, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
}

/** @returns {boolean} whether `name` was last made from sources with this hash */
export function isStamped(name, hash) {
  const file = inData("stamps", name);
  return existsSync(file) && readFileSync(file, "utf8") === hash;
}

export function stamp(name, hash) {
  writeFileSync(inData("stamps", name), hash);
}
