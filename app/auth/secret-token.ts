import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link; only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a session or a link: useless to whoever reads it there. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
