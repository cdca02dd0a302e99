import { requireActor } from "~/auth/require-actor";
import { previewMove } from "~/features/schedule/lesson-move.query.server";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/lessons.$lessonId_.preview";

/** Asked while a lesson is being moved: what would be in its way there. */
export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  return Response.json({ preview: await previewMove(actor, parseId(params.lessonId), search) });
});
