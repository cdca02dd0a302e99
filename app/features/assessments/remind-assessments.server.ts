import { db } from "~/db/client";
import { type NewNotice, notify } from "~/db/notices";
import { inTransaction } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import type { Job } from "~/platform/job";
import { type ListedStay, trainerAssessments } from "./trainer-assessments.query.server";

/** Every morning: talks and assessments that fall due today are told once to whoever assesses. */
export const assessmentReminders: Job = {
  name: "assessment-reminders",
  cron: "10 7 * * *",
  longestSeconds: 600,
  run: remindAssessments,
};

type Kind = "talk" | "due";
type Told = { traineeId: string; phaseId: string; kind: Kind; notices: NewNotice[] };

export async function remindAssessments(): Promise<{ reminded: number }> {
  const due = new Map<string, Told>();
  for (const trainer of await db.trainer.findMany()) {
    for (const stay of await trainerAssessments(asActor(trainer))) {
      for (const kind of kindsOf(stay)) collect(due, stay, kind, trainer.personId);
    }
  }
  let reminded = 0;
  for (const { notices, ...told } of due.values()) {
    reminded += await inTransaction(async (tx) => {
      const { count } = await tx.assessmentReminder.createMany({
        data: [told],
        skipDuplicates: true,
      });
      if (count > 0) await notify(tx, notices);
      return count;
    });
  }
  return { reminded };
}

/** What a trainer would see on the page is what they are reminded of. */
function asActor({
  id,
  personId,
  siteId,
}: {
  id: string;
  personId: string;
  siteId: string | null;
}): Actor {
  return { accountId: "", personId, role: "trainer", traineeId: null, trainerId: id, siteId };
}

function kindsOf({ assessment, due, talkOn, talkDueOn }: ListedStay): Kind[] {
  if (assessment && assessment.state !== "draft") return [];
  const isTalkDue = talkOn === null && talkDueOn <= today() && due !== "overdue";
  return [
    ...(isTalkDue ? (["talk"] as const) : []),
    ...(due === "due" || due === "overdue" ? (["due"] as const) : []),
  ];
}

function collect(due: Map<string, Told>, stay: ListedStay, kind: Kind, personId: string): void {
  const { traineeId, phaseId } = stay.begin;
  const key = `${traineeId} ${phaseId} ${kind}`;
  const told = due.get(key) ?? { traineeId, phaseId, kind, notices: [] };
  told.notices.push({
    personId,
    kind: kind === "talk" ? "assessmentTalkDue" : "assessmentDue",
    values: { name: stay.name, endsOn: stay.endsOn },
    to: paths.assessments(),
  });
  due.set(key, told);
}
