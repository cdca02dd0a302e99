// Once per run of the tests that need a database: a server and a migrated template.
import { randomBytes } from "node:crypto";
import { openTestServer } from "../../scripts/test-database/server.mjs";
import {
  dropClones,
  emptyTemplate,
  ensureTemplate,
} from "../../scripts/test-database/template.mjs";

export default async function setup(project) {
  const server = await openTestServer();
  const template = await ensureTemplate(server, emptyTemplate);
  const clones = `clusterplan_test_${randomBytes(4).toString("hex")}`;
  project.provide("database", { server: server.urlOf("postgres"), template, clones });
  return async () => {
    await dropClones(server, clones);
    await server.stop();
  };
}
