// Loads Prisma's schema engine from its WASM file: the package's own entry needs
// a bundler's `import … from "*.wasm"`, which Node 20 does not have.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** @type {Promise<typeof bindings> | undefined} */
let loading;

export function wasmEngine() {
  loading ??= load();
  return loading;
}

async function load() {
  const script = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = await readFile(fileURLToPath(script.replace(/\.js$/, ".wasm")));
  const { instance } = await WebAssembly.instantiate(file, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}
