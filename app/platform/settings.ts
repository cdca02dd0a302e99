import { z } from "zod";

// Every setting the application reads, with the one sentence that says what is wrong with it.

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname) || hostname.endsWith(".localhost");
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

const origin = z.string().superRefine((text, context) => {
  const url = urlOf(text);
  if (!url || url.origin !== text || !["http:", "https:"].includes(url.protocol)) {
    context.addIssue("must be an origin like https://cluster.example.org, without a path.");
  } else if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    context.addIssue("must begin with https:// unless it is localhost.");
  }
});

const postgresUrl = z
  .string("must be set to a PostgreSQL address.")
  .refine((text) => ["postgresql:", "postgres:"].includes(urlOf(text)?.protocol ?? ""), {
    error: "must look like postgresql://user:password@host:5432/database.",
  });

const smtpUrl = z
  .string()
  .refine((text) => ["smtp:", "smtps:"].includes(urlOf(text)?.protocol ?? ""), {
    error: "must look like smtps://user:password@host:465.",
  });

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const MODES = ["development", "production", "test"] as const;
const PORT_SENTENCE = "must be a whole number from 1 to 65535.";

const settingsSchema = z.object({
  NODE_ENV: z.enum(MODES, `must be one of ${MODES.join(", ")}.`).default("production"),
  PORT: z
    .string()
    .default("3000")
    .refine((text) => /^\d{1,5}$/.test(text), { error: PORT_SENTENCE, abort: true })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, { error: PORT_SENTENCE }),
  HOST: z.string().default("127.0.0.1"),
  ORIGIN: origin.optional(),
  DATABASE_URL: postgresUrl,
  SESSION_SECRET: z
    .string("must be set to at least 32 random characters.")
    .min(32, "must have at least 32 characters."),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$|<[^@\s]+@[^@\s]+>$/, "must be a mail address.")
    .default("Clusterplan <clusterplan@localhost>"),
  CONTACT_EMAIL: z.email("must be a mail address.").optional(),
  CLUSTERPLAN_DEMO: z
    .enum(["true", "false"], 'must be "true" or "false".')
    .default("false")
    .transform((text) => text === "true"),
  TRUST_PROXY: z
    .string()
    .default("0")
    .refine((text) => /^\d$/.test(text), "must be the number of proxies in front, 0 to 9.")
    .transform(Number),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}.`).default("info"),
});

export type Environment = Omit<z.output<typeof settingsSchema>, "ORIGIN"> & { ORIGIN: string };

/** Its message has a line per wrong setting. */
export class SettingsError extends Error {}

/**
 * An empty value counts as not set, so that a copied `.env.example` works.
 * @throws SettingsError
 */
export function parseSettings(source: Record<string, string | undefined>): Environment {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== "");
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const sentences = result.error.issues.map(
      (issue) => `${issue.path.join(".")} ${issue.message}`,
    );
    throw new SettingsError([...new Set(sentences)].join("\n"));
  }
  const settings = result.data;
  return { ...settings, ORIGIN: settings.ORIGIN ?? `http://localhost:${settings.PORT}` };
}
