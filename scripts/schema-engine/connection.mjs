// From a database URL to pg's settings, and from pg's faults to Prisma's codes.
import pg from "pg";

const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ENOENT"]);
const WITHOUT_TLS = new Set(["disable", "allow", "prefer"]);

/**
 * Single parts instead of `connectionString`: pg lets the string win over
 * `database`, and a shadow database would then be the real one.
 * @param {string} url
 */
export function connectionSettings(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslmode = searchParams.get("sslmode");
  return {
    host: searchParams.get("host") ?? decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)) || "postgres",
    ssl:
      sslmode && !WITHOUT_TLS.has(sslmode)
        ? { rejectUnauthorized: sslmode.startsWith("verify") }
        : undefined,
    options: "-c TimeZone=UTC",
    connectionTimeoutMillis: 10_000,
    // The advisory lock and the migrations it guards must share one session.
    max: 1,
    schema: searchParams.get("schema") ?? "public",
  };
}

/** Runs one statement on its own connection, on another database of the server if named. */
export async function runAlone(settings, sql, database = settings.database) {
  const client = new pg.Client({ ...settings, database });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** @returns {{ code: string | null, message: string }} */
export function describeFault(fault, settings) {
  const code = fault?.code ?? null;
  const message = fault?.message ?? String(fault);
  if (UNREACHABLE.has(code) || /timeout/i.test(message)) {
    const place = `${settings.host}:${settings.port}`;
    return { code: "P1001", message: `Can't reach database server at \`${place}\`` };
  }
  if (code === "28P01" || code === "28000") {
    const text = `Authentication failed: the database credentials for \`${settings.user}\` are not valid.`;
    return { code: "P1000", message: text };
  }
  if (code === "3D000") {
    return { code: "P1003", message: `Database \`${settings.database}\` does not exist` };
  }
  return { code, message };
}

/** @param {string} name */
export function quoteIdentifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
