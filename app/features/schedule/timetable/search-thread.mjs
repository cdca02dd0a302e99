// The thread starts with plain JavaScript and loads its work, which is TypeScript, whether the
// application around it is built or not.
import { tsImport } from "tsx/esm/api";

await tsImport("./search-lane.ts", import.meta.url);
