import { z } from "zod";
import { lessonShape } from "./lesson.schema";

const orNothing = <Schema extends z.ZodType>(schema: Schema) => schema.catch(null as never);

/** As much of a lesson's form as a check needs; what is not yet right counts as not yet chosen. */
export const previewSchema = z
  .object({
    day: lessonShape.day,
    from: lessonShape.from,
    to: lessonShape.to,
    clusterIds: lessonShape.clusterIds.catch([]),
    trainerId: orNothing(lessonShape.coTrainerId),
    coTrainerId: orNothing(lessonShape.coTrainerId),
    thirdTrainerId: orNothing(lessonShape.thirdTrainerId),
    place: lessonShape.place.catch(""),
    elsewhere: orNothing(lessonShape.elsewhere),
  })
  .refine(({ from, to }) => from < to && to - from <= 720)
  .refine(
    ({ clusterIds, trainerId, place }) =>
      clusterIds.length > 0 || trainerId !== null || place !== "",
  );
