import { requireActor } from "~/auth/require-actor";
import { StationPage } from "~/features/home/components/station-page";
import { ownStations } from "~/features/home/own-stations.query.server";
import { pageTitle } from "~/http/page-title";
import { reads } from "~/http/reads";
import type { Route } from "./+types/placements.next";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  ownStations(requireActor(context)),
);

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "stations:title" });

export default function NextPlacement({ loaderData }: Route.ComponentProps) {
  return <StationPage {...loaderData} />;
}
