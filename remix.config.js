/** @type {import("@react-router/dev/config").Config} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ssr: true,
  // Every route is known to the browser from the start: one request less per click, no route list to ask for.
  routeDiscovery: { mode: "initial" },
  // Our own middleware judges the origin, and knows the address behind a proxy that ends TLS.
  allowedActionOrigins: ["**"],
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
};
