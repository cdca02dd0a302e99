import { z } from "zod";

const day = z.string();
const personBefore = z.object({
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  birthDate: day.nullable(),
  postcode: z.string().nullable(),
});

/** A trainee whom an import changed: as they were, and the versions that the change left. */
const changedTrainee = z.object({
  personId: z.string(),
  traineeId: z.string(),
  personVersion: z.number(),
  traineeVersion: z.number(),
  before: z.object({
    person: personBefore,
    entryOn: day,
    partTimePercent: z.number(),
    /** Null when the import left the wishes alone. */
    wishes: z.array(z.string()).nullable(),
  }),
  restrictionId: z.string().nullable(),
});

export type ChangedTrainee = z.infer<typeof changedTrainee>;

/** What an import of trainees did, complete enough to take it back. */
export const traineeEffect = z.object({
  created: z.array(z.object({ personId: z.string(), traineeId: z.string() })),
  changed: z.array(changedTrainee),
});

export type TraineeEffect = z.infer<typeof traineeEffect>;
