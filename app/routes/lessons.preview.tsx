import { requireActor } from "~/auth/require-actor";
import { draftFromAddress } from "~/features/schedule/lesson-draft";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/lessons.preview";

/** Asked by the form while it is being filled in. */
export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const lessonId = search.get("lesson");
  const known = lessonId === null ? null : parseId(lessonId);
  return Response.json({ preview: await previewLesson(actor, draftFromAddress(search), known) });
});
