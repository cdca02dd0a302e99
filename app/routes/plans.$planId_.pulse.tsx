import { requireActor } from "~/auth/require-actor";
import { planPulse } from "~/features/placement/plan-pulse.query.server";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/plans.$planId_.pulse";

/** No page: what an open board asks every few seconds. */
export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  Response.json(await planPulse(requireActor(context), parseId(params.planId))),
);
