import type { Tx } from "~/db/transaction";
import type { SideRow } from "./merge-side.server";

/** Tables whose rows belong to a trainer; a test holds this list against the database. */
export const trainerTables = [
  "ClusterTrainer",
  "LessonTrainer",
  "Placement",
  "TrainerModule",
] as const;

/** Everything of the gone entry's trainer becomes the kept one's, and what either wrote the person's. */
export async function moveTrainer(tx: Tx, keep: SideRow, gone: SideRow): Promise<void> {
  const authored = { where: { authorId: gone.id }, data: { authorId: keep.id } };
  await tx.assessment.updateMany(authored);
  if (!gone.trainer) return;
  if (!keep.trainer) {
    await tx.trainer.update({ where: { id: gone.trainer.id }, data: { personId: keep.id } });
    return;
  }
  const [from, to] = [gone.trainer.id, keep.trainer.id];
  await tx.$executeRaw`DELETE FROM "LessonTrainer" a USING "LessonTrainer" b
    WHERE a."trainerId" = ${from}::uuid AND b."trainerId" = ${to}::uuid
      AND a."lessonId" = b."lessonId"`;
  await tx.$executeRaw`INSERT INTO "TrainerModule" ("trainerId", "moduleCode")
    SELECT ${to}::uuid, "moduleCode" FROM "TrainerModule" WHERE "trainerId" = ${from}::uuid
    ON CONFLICT DO NOTHING`;
  const move = { where: { trainerId: from }, data: { trainerId: to } };
  await tx.lessonTrainer.updateMany(move);
  await tx.clusterTrainer.updateMany(move);
  const placed = { where: { practicalTrainerId: from }, data: { practicalTrainerId: to } };
  await tx.placement.updateMany(placed);
  await tx.trainer.delete({ where: { id: from } });
}
