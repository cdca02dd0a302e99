import { z } from "zod";
import { isDay } from "~/domain/calendar/day";

const dayOrNothing = z.string().refine(isDay).nullable().catch(null);

/** Who, when, what; a filter that cannot be read is left out. */
export const auditFilterSchema = z.object({
  who: z.string().trim().max(100).catch(""),
  from: dayOrNothing,
  to: dayOrNothing,
  action: z.string().trim().min(1).max(100).nullable().catch(null),
  subject: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AuditFilter = z.infer<typeof auditFilterSchema>;

export type AuditRow = {
  id: string;
  at: string;
  actor: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  reason: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
};
