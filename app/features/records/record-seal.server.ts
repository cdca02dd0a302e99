import { createHash } from "node:crypto";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { canonicalRecord, type SealedRecord } from "~/domain/progress/record-content";
import type { DayOfWeek } from "~/domain/progress/record-week";

/** The sha-256 of all that a sign-off vouches for, in hexadecimal digits. */
export function sealOf(record: SealedRecord): string {
  return createHash("sha256").update(canonicalRecord(record)).digest("hex");
}

/** The days as they were frozen; only this application writes the column. */
export function frozenDays(facts: Prisma.JsonValue): DayOfWeek[] {
  return facts as unknown as DayOfWeek[];
}

export const sealedSelection = {
  id: true,
  weekOn: true,
  text: true,
  facts: true,
  modules: { select: { moduleId: true } },
  signOff: true,
} satisfies Prisma.RecordSelect;

type SealedRow = Prisma.RecordGetPayload<{ select: typeof sealedSelection }>;

/** Whether a signed-off week is letter for letter what was signed; null without a sign-off. */
export function isAsSigned({ signOff, ...row }: SealedRow): boolean | null {
  if (!signOff) return null;
  const seal = sealOf({
    recordId: row.id,
    weekOn: fromDbDay(row.weekOn),
    days: frozenDays(row.facts),
    text: row.text,
    moduleIds: row.modules.map(({ moduleId }) => moduleId),
    comment: signOff.comment,
    signedById: signOff.signedById,
    signedByName: signOff.signedByName,
    signedAt: signOff.signedAt.toISOString(),
  });
  return seal === signOff.checksum;
}
