import type { Tx } from "~/db/transaction";
import type { SideRow } from "./merge-side.server";

/** Tables whose rows belong to a trainer; a test holds this list against the database. */
export const trainerTables = [
  "ClusterTrainer",
  "Cover",
  "LessonTrainer",
  "Placement",
  "TimetableBlock",
  "TrainerModule",
  "Unavailability",
] as const;

/** Everything of the gone entry's trainer becomes the kept one's, and what either wrote the person's. */
export async function moveTrainer(tx: Tx, keep: SideRow, gone: SideRow): Promise<void> {
  const authored = { where: { authorId: gone.id }, data: { authorId: keep.id } };
  await tx.assessment.updateMany(authored);
  await tx.assessmentAuthor.updateMany({ where: { toId: gone.id }, data: { toId: keep.id } });
  await tx.assessmentAuthor.updateMany({ where: { fromId: gone.id }, data: { fromId: keep.id } });
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
  await tx.unavailability.updateMany(move);
  await moveBlocks(tx, from, to);
  await moveCovers(tx, from, to);
  const placed = { where: { practicalTrainerId: from }, data: { practicalTrainerId: to } };
  await tx.placement.updateMany(placed);
  await tx.trainer.delete({ where: { id: from } });
}

/** Where both entries teach at one time in a draft, the gone one's block gives way. */
async function moveBlocks(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "TimetableBlock" a USING "TimetableBlock" b
    WHERE a."trainerId" = ${from}::uuid AND b."trainerId" = ${to}::uuid
      AND a."draftId" = b."draftId" AND a."on" = b."on"
      AND a."startMinute" < b."startMinute" + b."minutes"
      AND b."startMinute" < a."startMinute" + a."minutes"`;
  const move = { where: { trainerId: from }, data: { trainerId: to } };
  await tx.timetableBlock.updateMany(move);
}

/** Covers of a lesson among the two entries are one person's own lessons, and open ones asked once. */
async function moveCovers(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Cover"
    WHERE ("absentTrainerId", "coverTrainerId")
       IN ((${from}::uuid, ${to}::uuid), (${to}::uuid, ${from}::uuid))`;
  await tx.$executeRaw`DELETE FROM "Cover" a USING "Cover" b
    WHERE a."state" = 'asked' AND b."state" = 'asked' AND a."id" <> b."id" AND a."lessonId" = b."lessonId"
      AND ((a."coverTrainerId" = ${from}::uuid AND b."coverTrainerId" = ${to}::uuid
            AND a."absentTrainerId" = b."absentTrainerId")
        OR (a."absentTrainerId" = ${from}::uuid AND b."absentTrainerId" = ${to}::uuid
            AND a."coverTrainerId" = b."coverTrainerId"))`;
  const [covered, covering] = [{ absentTrainerId: from }, { coverTrainerId: from }];
  await tx.cover.updateMany({ where: covered, data: { absentTrainerId: to } });
  await tx.cover.updateMany({ where: covering, data: { coverTrainerId: to } });
}
