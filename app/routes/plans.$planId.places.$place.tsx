import { requireActor } from "~/auth/require-actor";
import { PlacePanel } from "~/features/placement/components/place-panel";
import { placePanel } from "~/features/placement/place-panel.query.server";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/plans.$planId.places.$place";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  placePanel(requireActor(context), parseId(params.planId), params.place),
);

export default function PlacePanelPage({ loaderData, params }: Route.ComponentProps) {
  return <PlacePanel key={params.place} panel={loaderData} />;
}
