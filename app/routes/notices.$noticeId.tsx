import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { openNotice } from "~/features/notices/read-notices.server";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/notices.$noticeId";

/** From a list or a mail: the notice is read, and leads to what it is about. */
export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  throw redirect(await openNotice(requireActor(context), parseId(params.noticeId)));
});
