import { requireActor } from "~/auth/require-actor";
import { OwnWeeks } from "~/features/records/components/own-weeks";
import { traineeRecords } from "~/features/records/trainee-records.query.server";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/trainees.$traineeId_.records";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  traineeRecords(requireActor(context), parseId(params.traineeId)),
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "records:titleOf", values: { name: loaderData?.name ?? "" } });

export default function TraineeRecords({ loaderData }: Route.ComponentProps) {
  return <OwnWeeks records={loaderData} />;
}
