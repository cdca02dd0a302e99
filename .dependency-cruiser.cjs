// Who may import whom: rules 1 to 5 of the house, see README, "How the code is laid out".

/** Nouns of the domain: each may import those of earlier rows, never its own row or later ones. */
const NOUN_ROWS = [
  ["calendar"],
  ["lists", "sites", "notices"],
  ["people", "curriculum", "travel"],
  ["cohorts"],
  ["clusters"],
  ["schedule", "placement"],
  ["progress"],
];
const NOUNS = NOUN_ROWS.flat();
const EVERYBODYS = "^app/domain/(outcome|grouped)\\.ts$";
const PACKAGES = "(^|/)node_modules/";
const PRISMA = `^app/db/(generated/|client|transaction)|${PACKAGES}@prisma/|^@prisma/`;
const LUCIA = `${PACKAGES}lucia/|^lucia$`;
const FEATURE = "^app/features/([^/]+)/";

const orderOfNouns = NOUN_ROWS.flatMap((row, index) => {
  const earlier = NOUN_ROWS.slice(0, index).flat();
  return row.map((noun) => ({
    name: `2-domain-order-${noun}`,
    comment: `In the domain, ${noun} may import only itself and ${earlier.join(", ") || "nothing"}.`,
    severity: "error",
    from: { path: `^app/domain/${noun}/` },
    to: {
      path: "^app/domain/",
      pathNot: [EVERYBODYS, `^app/domain/(${[...earlier, noun].join("|")})/`],
    },
  }));
});

/** Forbids a folder everything in app except what is listed. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: typeof from === "string" ? { path: from } : from,
  to: { path: "^app/", pathNot: allowed },
});

const layers = [
  only(
    "1-routes",
    "A route composes features, auth, http and ui over the domain.",
    "^app/routes/",
    ["^app/(features|domain|auth|http|ui|words|platform|routes)/"],
  ),
  only("1-features", "A feature knows no route.", "^app/features/", [
    "^app/(features|domain|auth|db|http|platform|ui|words)/",
  ]),
  only(
    "1-ui",
    "The design system knows no noun: only dates, words and the address of an answer.",
    "^app/ui/",
    ["^app/(ui|words|http)/", "^app/domain/calendar/", EVERYBODYS],
  ),
  only("1-words", "Words know only the calendar.", "^app/words/", [
    "^app/words/",
    "^app/domain/calendar/",
  ]),
  only("1-platform", "The platform knows no layer above the domain.", "^app/platform/", [
    "^app/(platform|domain)/",
    "^app/db/outbox\\.ts$",
  ]),
  only("1-db", "The database room knows only the domain and the platform.", "^app/db/", [
    "^app/(db|domain|platform)/",
    "^app/words/de/notices\\.ts$",
  ]),
  only("1-auth", "Auth knows the database, the domain and the addresses.", "^app/auth/", [
    "^app/(auth|db|domain|platform)/",
    "^app/http/paths\\.ts$",
    "^app/words/locale\\.ts$",
  ]),
  only("1-http", "http knows no feature and no route.", "^app/http/", [
    "^app/(http|auth|db|domain|platform|words)/",
    "^app/ui/form/form-state\\.ts$",
  ]),
];

const domain = [
  only("2-domain-alone", "The domain imports only the domain.", "^app/domain/", ["^app/domain/"]),
  {
    name: "2-domain-pure",
    comment: "The domain does no input or output.",
    severity: "error",
    from: { path: "^app/domain/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "2-domain-packages",
    comment: "The domain knows no framework, only the calendar's arithmetic.",
    severity: "error",
    from: { path: "^app/domain/" },
    to: { path: PACKAGES, pathNot: `${PACKAGES}(?:temporal-polyfill|feiertagejs|rrule-temporal)/` },
  },
  {
    name: "2-domain-access",
    comment: "access judges plain facts; of the other nouns it knows only the calendar.",
    severity: "error",
    from: { path: "^app/domain/access/" },
    to: { path: "^app/domain/", pathNot: [EVERYBODYS, "^app/domain/(access|calendar)/"] },
  },
  {
    name: "2-domain-known-noun",
    comment: "A new noun gets its row in .dependency-cruiser.cjs first.",
    severity: "error",
    from: { path: "^app/domain/[^/]+/", pathNot: `^app/domain/(access|${NOUNS.join("|")})/` },
    to: {},
  },
  {
    name: "2-no-circle",
    comment: "Two files that need each other are one, or hide a third.",
    severity: "error",
    from: { path: "^app/" },
    to: { circular: true },
  },
  ...orderOfNouns,
];

const database = [
  {
    name: "3-prisma-confined",
    comment: "Only db/, auth/ and *.server.ts under features touch Prisma.",
    severity: "error",
    from: { path: "^app/", pathNot: ["^app/(db|auth)/", "^app/features/.*\\.server\\.ts$"] },
    to: { path: PRISMA, dependencyTypesNot: ["type-only"] },
  },
  {
    name: "3-components",
    comment:
      "A component imports the domain, schemas, ui, words, addresses and its own feature's parts.",
    severity: "error",
    from: { path: "^app/(ui|features/[^/]+/components)/" },
    to: {
      path: "^app/(db|auth|platform)/|\\.server\\.tsx?$",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "3-lucia-confined",
    comment: "Only auth knows Lucia.",
    severity: "error",
    from: { path: "^(app|scripts|prisma)/", pathNot: "^app/auth/" },
    to: { path: LUCIA },
  },
];

const features = [
  {
    name: "4-feature-to-feature",
    comment:
      "A feature may call another's queries and use its schemas, never its commands or components.",
    severity: "error",
    from: { path: FEATURE },
    to: { path: FEATURE, pathNot: ["^app/features/$1/", "\\.(query\\.server|schema)\\.ts$"] },
  },
  {
    name: "5-route-to-route",
    comment: "No route imports a route.",
    severity: "error",
    from: { path: "^app/routes/" },
    to: { path: "^app/routes/" },
  },
  {
    name: "5-no-tests-in-app",
    comment: "What runs knows no test.",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^tests/" },
  },
];

module.exports = {
  forbidden: [...layers, ...domain, ...database, ...features],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/db/generated/(?!client)|^\\.react-router/|\\+types/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    skipAnalysisNotInRules: true,
  },
};
