import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { isOpenToTrainee } from "~/domain/progress/assessment-lifecycle";
import { trainerAssessments } from "./trainer-assessments.query.server";
import { possibleAuthors, unfinishedAssessments } from "./unfinished-assessments.query.server";

const MOST = 200;

/**
 * What each role finds on the page of assessments: what is theirs to write, to confirm or to read.
 * @param asked which of the unfinished a planner names an author for
 */
export async function assessmentList(actor: Actor, asked: string | null = null) {
  ensure(can(actor, "assessment.list", null));
  if (actor.role === "planner") {
    const rows = await writtenAssessments({ state: { not: "draft" } });
    const unfinished = await unfinishedAssessments();
    const naming = unfinished.find(({ key }) => key === asked) ?? null;
    const authors = naming ? await possibleAuthors() : [];
    return { kind: "planner", rows, unfinished, naming, authors } as const;
  }
  if (actor.traineeId) {
    const rows = await writtenAssessments({ traineeId: actor.traineeId });
    return { kind: "trainee", rows } as const;
  }
  const stays = actor.trainerId ? await trainerAssessments(actor) : [];
  return { kind: "trainer", stays } as const;
}

/** Without a word of the text. */
async function writtenAssessments(where: Prisma.AssessmentWhereInput) {
  const rows = await db.assessment.findMany({
    where,
    select: {
      ...{ id: true, state: true, dueOn: true, discussedOn: true, readAt: true },
      trainee: {
        select: {
          person: { select: { givenName: true, familyName: true } },
          cohort: { select: { name: true } },
        },
      },
      phase: { select: { title: true } },
      placement: { select: { site: { select: { name: true } } } },
      cluster: { select: { name: true } },
    },
    orderBy: [{ state: "asc" }, { dueOn: "desc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ trainee, placement, cluster, phase, ...row }) => ({
    id: row.id,
    state: row.state,
    name: displayName(trainee.person),
    cohort: trainee.cohort.name,
    phase: phase?.title ?? "",
    place: placement?.site.name ?? cluster?.name ?? "",
    dueOn: fromDbDay(row.dueOn),
    discussedOn: row.discussedOn && fromDbDay(row.discussedOn),
    isRead: row.readAt !== null,
    isOpen: isOpenToTrainee(row.state),
  }));
}

export type WrittenAssessment = Awaited<ReturnType<typeof writtenAssessments>>[number];
