import { requireActor } from "~/auth/require-actor";
import { evidenceFile } from "~/features/progress/evidence-file.query.server";
import { fileResponse } from "~/http/file-response";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/evidence.$levelId";

/** The file of one entry in a level's history: to keep, never to be run or shown as a page of ours. */
export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const { name, type, bytes } = await evidenceFile(requireActor(context), parseId(params.levelId));
  return fileResponse({ fileName: name, type, bytes });
});
