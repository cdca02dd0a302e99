// The exchange format `clusterplan.placement/1` as it may come from outside.
import { z } from "zod";

const MOST = 1_000_000;
const count = z.number().int().min(0).max(MOST);
const id = z.string().min(1).max(200);
const assigned = z.object({ trainee: id, phase: id, site: id });

const weightsSchema = z.object({
  commuteMinute: count,
  longCommuteMinute: count,
  longCommuteFrom: count,
  wish: z.array(count).max(20),
  noWish: count,
  repeat: count,
  noLarge: count,
  noSmall: count,
  oneDistrict: count,
  split: count,
  unfairMinute: count,
  unfairFrom: count,
  change: count,
  unplaced: count,
});

export const instanceSchema = z.object({
  format: z.literal("clusterplan.placement/1").optional(),
  name: z.string().optional(),
  phases: z.array(z.object({ id, weeks: z.number().min(0).max(MOST) })).max(100),
  sites: z
    .array(
      z.object({
        id,
        district: z.string(),
        size: z.enum(["large", "small"]),
        places: z.record(z.string(), count),
        minTogether: count,
        company: z.record(z.string(), count).optional(),
      }),
    )
    .max(1_000),
  trainees: z
    .array(
      z.object({
        id,
        cluster: z.string(),
        phases: z.array(id),
        commuteMinutes: z.record(z.string(), count),
        wishes: z.array(id),
        barred: z.array(id),
        maxCommuteMinutes: count,
      }),
    )
    .max(5_000),
  fixed: z.array(assigned),
  previous: z.array(assigned.extend({ site: id.nullable() })),
  weights: weightsSchema,
});
