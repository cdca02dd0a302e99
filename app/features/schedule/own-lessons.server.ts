import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { forbidden } from "~/domain/access/refusal";
import { lessonsOfTrainee } from "./lesson-scope.server";

/** The lessons that somebody teaches or sits in; whoever does neither has no week of their own. */
export async function ownLessons(client: Tx, actor: Actor): Promise<Prisma.LessonWhereInput> {
  if (actor.role === "trainee" && actor.traineeId) return lessonsOfTrainee(client, actor.traineeId);
  if (actor.role === "trainer" && actor.trainerId) {
    return { trainers: { some: { trainerId: actor.trainerId } } };
  }
  forbidden();
}
