import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { notFound } from "~/domain/access/refusal";
import { findPerson } from "~/features/people/find-person.query.server";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import type { Route } from "./+types/people.$personId";

/** Leads from a person to their page as a trainee or trainer, a merged entry to the kept one's. */
export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const { traineeId, trainerId } = await findPerson(
    requireActor(context),
    parseId(params.personId),
  );
  if (traineeId) throw redirect(paths.trainee(traineeId));
  if (trainerId) throw redirect(paths.trainer(trainerId));
  return notFound();
});
