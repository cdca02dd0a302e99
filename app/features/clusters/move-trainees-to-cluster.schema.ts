import { z } from "zod";
import { dayText, id, many } from "~/ui/form/schema";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const SEEN = new RegExp(`^(${UUID}):(${UUID})?$`, "i");

/** Each trainee's last membership that the list showed, as "trainee:membership". */
const seen = () =>
  many(z.string().regex(SEEN, "invalid")).transform((pairs) => {
    const known = pairs.map((pair) => SEEN.exec(pair) ?? []);
    return new Map(known.map(([, traineeId = "", membershipId]) => [traineeId, membershipId]));
  });

export const moveTraineesToClusterSchema = z.object({
  traineeIds: many(id()).pipe(z.array(z.string()).min(1, "nobodyChosen").max(200)),
  clusterId: id(),
  on: dayText(),
  seen: seen(),
});

export type MoveTraineesToCluster = z.output<typeof moveTraineesToClusterSchema>;
