import { requireActor } from "~/auth/require-actor";
import { cellPanel } from "~/features/placement/cell-panel.query.server";
import { CellPanel } from "~/features/placement/components/cell-panel";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/plans.$planId.cells.$cell";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  cellPanel(requireActor(context), parseId(params.planId), params.cell),
);

export default function CellPanelPage({ loaderData, params }: Route.ComponentProps) {
  return <CellPanel key={params.cell} panel={loaderData} />;
}
