// Runs on any Node, so it uses nothing new.
const OLDEST = [20, 19];

export function nodeVersionProblem(version) {
  const parts = version.split(".").map(Number);
  const old = parts[0] < OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] < OLDEST[1]);
  if (!old) return null;
  return `Node ${version} is too old: Clusterplan needs Node ${OLDEST.join(".")} or newer (20 or 22 LTS).`;
}

/** Ends the process with one sentence if Node is too old for the rest of the scripts. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
