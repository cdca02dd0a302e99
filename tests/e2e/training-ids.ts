// Where a training's own things are: one of each that a trainee, a trainer or a planner opens.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { mondayOf } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { persona } from "../personas/personas";

const published = { plan: { state: "published" } } as const;
const newest = { startsOn: "desc" } as const;

export async function trainingIds() {
  const trainee = await traineeOf(persona("placedTrainee").login);
  const practical = await personOf(persona("practicalTrainer").login);
  const over = { ...published, endsOn: { lt: toDbDay(today()) } };
  const stay = await db.placement.findFirstOrThrow({
    where: { ...over, traineeId: trainee },
    orderBy: newest,
  });
  const guided = await db.placement.findFirstOrThrow({
    where: {
      ...published,
      practicalTrainer: { personId: practical },
      startsOn: { lte: toDbDay(today()) },
    },
    orderBy: newest,
  });
  const draft = await db.assessment.findFirstOrThrow({ where: { state: "draft" } });
  const read = await db.assessment.findFirstOrThrow({ where: { traineeId: trainee } });
  const record = await db.record.findFirstOrThrow({
    where: { state: "signed_off", traineeId: trainee },
  });
  const held = await db.exam.findFirstOrThrow({ where: { results: { some: {} } } });
  const ahead = await db.exam.findFirstOrThrow({
    where: { on: { gt: toDbDay(today()) }, cancelledAt: null },
  });
  return {
    own: trainee,
    exams: { held: held.id, ahead: ahead.id },
    week: mondayOf(today()),
    signedWeek: fromDbDay(record.weekOn),
    stay: stay.id,
    read: read.id,
    draft: draft.id,
    author: await loginOf(draft.authorId),
    guided: guided.traineeId,
  };
}

async function traineeOf(login: string): Promise<string> {
  const personId = await personOf(login);
  return (await db.trainee.findUniqueOrThrow({ where: { personId } })).id;
}

async function loginOf(personId: string): Promise<string> {
  return (await db.account.findFirstOrThrow({ where: { personId } })).login;
}

async function personOf(login: string): Promise<string> {
  return (await db.account.findFirstOrThrow({ where: { login } })).personId;
}
