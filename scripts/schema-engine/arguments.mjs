// The command line that the Prisma CLI gives its schema engine.

/** @param {string[]} words */
export function parseArguments(words) {
  const order = { version: false, databaseCommand: null, datamodels: [], datasource: {} };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--version") order.version = true;
    else if (word === "--datamodels") order.datamodels.push(rest.shift());
    else if (word === "--datasource") order.datasource = JSON.parse(rest.shift() ?? "{}");
    else if (word === "cli") order.databaseCommand = rest.shift() ?? null;
    else if (word === "--enabled-preview-features" || word === "--extension-types") rest.shift();
  }
  return order;
}
