// The application as the framework would build it, from the same routes and the same options, but
// without a bundler: tests send their requests through the real middleware of the root.
import type { RouteConfigEntry } from "@react-router/dev/routes";
import { flatRoutes } from "@react-router/fs-routes";
import {
  type ServerBuild,
  UNSAFE_withComponentProps as withComponentProps,
  UNSAFE_withErrorBoundaryProps as withErrorBoundaryProps,
} from "react-router";
import config from "../../remix.config.js";

type Route = NonNullable<ServerBuild["routes"][string]>;
type Module = Route["module"];
type PageComponent = Parameters<typeof withComponentProps>[0];
type ErrorComponent = Parameters<typeof withErrorBoundaryProps>[0];

const modules = import.meta.glob<Module>("/app/{root,routes/**/*}.{ts,tsx}", { eager: true });
Object.assign(globalThis, { __reactRouterAppDirectory: "app" });

/** A route's module; like the bundler, hands its components their data as properties. */
function moduleOf(file: string): Module {
  const module = modules[`/app/${file}`];
  if (!module) throw new Error(`${file} is a route without a module`);
  const { default: Page, ErrorBoundary } = module;
  return {
    ...module,
    ...(Page && { default: withComponentProps(Page as PageComponent) }),
    ...(ErrorBoundary && {
      ErrorBoundary: withErrorBoundaryProps(ErrorBoundary as ErrorComponent),
    }),
  };
}

function routesOf(entries: RouteConfigEntry[], parentId: string): Route[] {
  return entries.flatMap(({ id = "", path, index, caseSensitive, file, children = [] }) => [
    {
      id,
      parentId,
      module: moduleOf(file),
      ...(path !== undefined && { path }),
      ...(index && { index }),
      ...(caseSensitive && { caseSensitive }),
    } as Route,
    ...routesOf(children, id),
  ]);
}

/** Every route but the root. */
export const pages = routesOf(await flatRoutes(), "root");

const all: Route[] = [{ id: "root", path: "", module: moduleOf("root.tsx") } as Route, ...pages];

export const routes: ServerBuild["routes"] = Object.fromEntries(
  all.map((route) => [route.id, route]),
);

export const assets: ServerBuild["assets"] = {
  entry: { imports: [], module: "/assets/entry.js" },
  routes: Object.fromEntries(
    all.map(({ module, ...route }) => [
      route.id,
      {
        ...route,
        module: `/assets/${route.id}.js`,
        hasAction: module.action !== undefined,
        hasLoader: module.loader !== undefined,
        hasClientAction: false,
        hasClientLoader: false,
        hasClientMiddleware: false,
        hasErrorBoundary: module.ErrorBoundary !== undefined,
        clientActionModule: undefined,
        clientLoaderModule: undefined,
        clientMiddlewareModule: undefined,
        hydrateFallbackModule: undefined,
      },
    ]),
  ),
  url: "/assets/manifest.js",
  version: "test",
};

export const entry: ServerBuild["entry"] = { module: await import("~/entry.server") };
export const future = config.future as ServerBuild["future"];
export const ssr = true;
export const isSpaMode = false;
export const prerender: string[] = [];
export const publicPath = "/";
export const assetsBuildDirectory = "build/client";
export const allowedActionOrigins = config.allowedActionOrigins ?? false;
export const routeDiscovery: ServerBuild["routeDiscovery"] = {
  mode: config.routeDiscovery?.mode ?? "lazy",
  manifestPath: "/__manifest",
};
