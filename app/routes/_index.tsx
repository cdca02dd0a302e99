import { requireActor } from "~/auth/require-actor";
import type { Actor } from "~/domain/access/actor";
import { administratorHome } from "~/features/home/administrator-home.query.server";
import { AdministratorHome } from "~/features/home/components/administrator-home";
import { PlannerHome } from "~/features/home/components/planner-home";
import { TraineeHome } from "~/features/home/components/trainee-home";
import { TrainerHome } from "~/features/home/components/trainer-home";
import { plannerHome } from "~/features/home/planner-home.query.server";
import { traineeHome } from "~/features/home/trainee-home.query.server";
import { trainerHome } from "~/features/home/trainer-home.query.server";
import { pageTitle } from "~/http/page-title";
import { reads } from "~/http/reads";
import type { Route } from "./+types/_index";

export const loader = reads(async ({ context }: Route.LoaderArgs) => homeOf(requireActor(context)));

/** One landing page per role, each answering one question. */
async function homeOf(actor: Actor) {
  switch (actor.role) {
    case "trainee":
      return { role: actor.role, home: await traineeHome(actor) } as const;
    case "trainer":
      return { role: actor.role, home: await trainerHome(actor) } as const;
    case "planner":
      return { role: actor.role, home: await plannerHome(actor) } as const;
    case "administrator":
      return { role: actor.role, home: await administratorHome(actor) } as const;
  }
}

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "home:title" });

export default function Home({ loaderData }: Route.ComponentProps) {
  switch (loaderData.role) {
    case "trainee":
      return <TraineeHome home={loaderData.home} />;
    case "trainer":
      return <TrainerHome home={loaderData.home} />;
    case "planner":
      return <PlannerHome home={loaderData.home} />;
    case "administrator":
      return <AdministratorHome home={loaderData.home} />;
  }
}
