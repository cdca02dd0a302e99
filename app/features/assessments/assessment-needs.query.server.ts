import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { trainerAssessments } from "./trainer-assessments.query.server";

/** Assessments that a trainee can read and has not read yet. */
export async function unreadAssessments(actor: Actor) {
  const rows = await db.assessment.findMany({
    where: {
      traineeId: found(actor.traineeId),
      state: { in: ["discussed", "confirmed"] },
      readAt: null,
    },
    select: {
      id: true,
      discussedOn: true,
      placement: { select: { site: { select: { name: true } } } },
      cluster: { select: { name: true } },
    },
    orderBy: { discussedOn: "desc" },
  });
  return rows.flatMap(({ id, discussedOn, placement, cluster }) =>
    discussedOn
      ? [
          {
            id,
            discussedOn: fromDbDay(discussedOn),
            place: placement?.site.name ?? cluster?.name ?? "",
          },
        ]
      : [],
  );
}

export type UnreadAssessments = Awaited<ReturnType<typeof unreadAssessments>>;

/** Talks and assessments that are a trainer's turn: near, due, or overdue. */
export async function dueAssessments(actor: Actor) {
  if (!actor.trainerId) return [];
  const stays = await trainerAssessments(actor);
  return stays.filter(({ assessment, due }) => {
    if (assessment?.state === "completed") return true;
    return (assessment === null || assessment.state === "draft") && due !== "ahead";
  });
}

export type DueAssessments = Awaited<ReturnType<typeof dueAssessments>>;

/** How many wait for a planner's confirmation. */
export async function unconfirmedAssessments(actor: Actor): Promise<number> {
  ensure(can(actor, "cohort.manage", null));
  return db.assessment.count({ where: { state: "discussed" } });
}
