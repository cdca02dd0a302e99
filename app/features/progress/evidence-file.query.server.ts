import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { evidenceType } from "~/domain/progress/evidence-file";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

/** The file of one entry, for whoever may read the history that it stands in. */
export async function evidenceFile(actor: Actor, levelId: string) {
  const level = found(
    await db.level.findUnique({ where: { id: levelId }, select: { traineeId: true } }),
  );
  await traineeFacts(actor, level.traineeId, today());
  const { name, kind, bytes } = found(await db.evidenceFile.findUnique({ where: { levelId } }));
  return { name, type: evidenceType(kind), bytes };
}
