// A thread starts with plain JavaScript and loads its lane, which is TypeScript, whether the application
// around it is built or not.
import { workerData } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

await tsImport(`./${workerData.kind}-lane.ts`, import.meta.url);
