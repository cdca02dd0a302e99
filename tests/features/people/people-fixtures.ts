import { db } from "~/db/client";
import { mergePeopleSchema } from "~/features/people/merge-people.schema";

/** What a planner posts to merge one entry into another, everything of the kept one chosen. */
export async function mergeInput(
  keepId: string,
  goneId: string,
  choices: Record<string, "keep" | "gone"> = {},
) {
  const [keep, gone] = [
    await db.person.findUniqueOrThrow({ where: { id: keepId } }),
    await db.person.findUniqueOrThrow({ where: { id: goneId } }),
  ];
  return mergePeopleSchema.parse({
    keepId,
    keepVersion: keep.version,
    goneId,
    goneVersion: gone.version,
    understood: "on",
    ...choices,
  });
}

/** The newest event of the log about a subject. */
export async function lastEvent(subjectId: string) {
  return db.auditEvent.findFirstOrThrow({ where: { subjectId }, orderBy: { id: "desc" } });
}
