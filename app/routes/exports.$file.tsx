import { requireActor } from "~/auth/require-actor";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { fileResponse } from "~/http/file-response";
import { reads } from "~/http/reads";
import type { Route } from "./+types/exports.$file";

/** A list as a file; the address has the same filters as the list's page. */
export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const file = await exportedFile(requireActor(context), params.file, searchParams);
  return fileResponse(file);
});
