import type { Actor } from "~/domain/access/actor";
import { absenceNeeds } from "~/features/absences/absence-home.query.server";
import { talkList } from "~/features/attendance/talks.query.server";
import { countOpenCheckOffs } from "~/features/progress/open-check-offs.query.server";
import { paceNeeds } from "~/features/progress/pace.query.server";
import { askedCovers } from "~/features/schedule/asked-covers.query.server";
import { lessonsWithoutTrainer } from "~/features/schedule/lessons-without-trainer.query.server";
import { unrecordedLessons } from "~/features/schedule/unrecorded-lessons.query.server";

export type TrainerNeeds = Awaited<ReturnType<typeof trainerNeeds>>;

/** What waits for a trainer, by noun. */
export async function trainerNeeds(actor: Actor) {
  return {
    asked: await askedCovers(actor),
    uncovered: await lessonsWithoutTrainer(actor),
    unrecorded: await unrecordedLessons(actor),
    absences: await absenceNeeds(actor),
    talks: await talkList(actor),
    checkOffs: await countOpenCheckOffs(actor),
    pace: await paceNeeds(actor),
  };
}
