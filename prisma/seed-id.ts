import { createHash } from "node:crypto";

/** The same key gives the same id in every installation (UUID version 8). */
export function seedId(key: string): string {
  const hex = createHash("sha256").update(`clusterplan:${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number from 0 to below 1 that depends on nothing but the key. */
export function chance(key: string): number {
  return Number.parseInt(createHash("sha256").update(key).digest("hex").slice(0, 8), 16) / 2 ** 32;
}

/** One of the choices, the same for the same key. */
export function pick<T>(choices: readonly T[], key: string): T {
  const choice = choices[Math.floor(chance(key) * choices.length)];
  if (choice === undefined) throw new Error(`nothing to pick from for ${key}`);
  return choice;
}
