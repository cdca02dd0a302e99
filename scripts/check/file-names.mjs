// Names say what a file is about: kebab-case nouns, commands as verb-noun, no bags of leftovers.
import { basename } from "node:path";

const BAGS = /^(utils?|helpers?|misc|stuff|lib|shared)$/;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.[a-z0-9]+$/;
const ROUTE_SEGMENT = /^(_?[a-z][a-z0-9-]*_?|\(?\$[a-zA-Z]*_?\)?|\[[a-z0-9.-]+\]|_index)$/;
const NUMBERED = /-\d+\.(ts|tsx|mjs)$/;
const CODE = /\.(ts|tsx|mjs|cjs|css)$/;

/** Every reason why a path is badly named. */
export function nameFindings(path) {
  const file = basename(path);
  const stem = file.replace(/\..*$/, "");
  const bag = [...path.split("/").slice(0, -1), stem].find((part) => BAGS.test(part));
  const reasons = [
    bag && `"${bag}" says nothing about what is inside`,
    /^index\.(ts|tsx|mjs)$/.test(file) && "no index files: import the file itself",
    NUMBERED.test(file) && "a number at the end hides a second subject",
    CODE.test(file) && !isWellFormed(path, file) && "the name is kebab-case",
    isCommandWithoutVerb(path, stem) && "a command is named verb-noun",
  ];
  return reasons.filter(Boolean).map((reason) => `${path}: ${reason}`);
}

function isWellFormed(path, file) {
  if (!path.startsWith("app/routes/")) return KEBAB.test(file);
  const segments = path
    .replace(/^app\/routes\//, "")
    .replace(/\.(ts|tsx)$/, "")
    .match(/\[[^\]]*\]|[^./[]+/g);
  return segments.every((segment) => ROUTE_SEGMENT.test(segment));
}

function isCommandWithoutVerb(path, stem) {
  return /^app\/features\/.*(?<!\.query)\.server\.ts$/.test(path) && !stem.includes("-");
}
