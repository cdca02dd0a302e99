import { type RouterContextProvider, redirect } from "react-router";
import type { Actor } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import { actorContext, destinationContext, type Viewer } from "./actor-context";

type Context = Readonly<RouterContextProvider>;

/** The person behind the request; a visitor is sent to the login page and brought back after. */
export function requireActor(context: Context): Actor {
  return requireViewer(context).actor;
}

export function requireViewer(context: Context): Viewer {
  const viewer = context.get(actorContext);
  if (viewer) return viewer;
  const to = context.get(destinationContext);
  throw redirect(paths.login(to === "/" ? {} : { to }));
}

export function optionalActor(context: Context): Actor | null {
  return context.get(actorContext)?.actor ?? null;
}
