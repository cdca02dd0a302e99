// What the application's routes have beyond the pages that a test goes to.
import { readFileSync } from "node:fs";
import { flatRoutes } from "@react-router/fs-routes";
import { matchRoutes, type RouteObject } from "react-router";

/** The routes with a page of their own that none of the addresses leads to. */
export async function unseenRoutes(addresses: readonly string[]): Promise<string[]> {
  Object.assign(globalThis, { __reactRouterAppDirectory: "app" });
  const routes = (await flatRoutes()) as RouteObject[];
  const seen = new Set(
    addresses.flatMap((address) => matchRoutes(routes, address)?.at(-1)?.route.id ?? []),
  );
  return idsOf(routes).filter((id) => showsPage(id) && !seen.has(id));
}

function idsOf(routes: readonly RouteObject[]): string[] {
  return routes.flatMap(({ id = "", children = [] }) => [id, ...idsOf(children)]);
}

function showsPage(routeId: string): boolean {
  return /^export default /m.test(readFileSync(`app/${routeId}.tsx`, "utf8"));
}
