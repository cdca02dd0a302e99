import { requireActor } from "~/auth/require-actor";
import { seriesDraftFromAddress } from "~/features/schedule/series-draft";
import { previewSeries } from "~/features/schedule/series-preview.query.server";
import { reads } from "~/http/reads";
import type { Route } from "./+types/series.preview";

/** Asked by the form while it is being filled in. */
export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const draft = seriesDraftFromAddress(new URL(request.url).searchParams);
  return Response.json({ preview: await previewSeries(actor, draft) });
});
