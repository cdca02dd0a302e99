import { requireActor } from "~/auth/require-actor";
import { reads } from "~/http/reads";
import type { Route } from "./+types/_index";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  return { role: actor.role };
});

export default function Home({ loaderData }: Route.ComponentProps) {
  return <p>{loaderData.role}</p>;
}
