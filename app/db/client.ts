import { environment } from "~/platform/environment";
import { connect } from "./connect";
import type { PrismaClient } from "./generated/client";

const kept = globalThis as { clusterplanDatabase?: PrismaClient };

/** One pool per process, kept across hot reloads. */
export const db = kept.clusterplanDatabase ?? connect(environment().DATABASE_URL);
kept.clusterplanDatabase = db;
