// The checks that a change has to pass, each with what it gives back: findings, none when all is well.
import { tsImport } from "tsx/esm/api";
import { checkout, inCheckout, inData } from "../steps/checkout.mjs";
import { generateClient } from "../steps/generate-client.mjs";
import { runToEnd } from "../steps/run-program.mjs";
import { catalogueFindings } from "./catalogues.mjs";
import { nameFindings } from "./file-names.mjs";
import { sizeFindings } from "./size-caps.mjs";
import { codeFiles, sourcePaths } from "./source-files.mjs";
import { sourceFindings } from "./source-rules.mjs";

/** In this order; `types` first, because it takes longest. */
export const CHECKS = {
  types: checkTypes,
  lint: () => program("@biomejs/biome/bin/biome", "check", "--max-diagnostics=100", "."),
  layers: checkLayers,
  sizes: () => codeFiles(checkout).flatMap(({ path, text }) => sizeFindings(path, text)),
  names: () => sourcePaths(checkout).flatMap(nameFindings),
  rules: () => codeFiles(checkout).flatMap(({ path, text }) => sourceFindings(path, text)),
  words: checkWords,
  unused: () => program("knip/bin/knip.js", "--no-progress", "--no-config-hints"),
};

async function checkTypes() {
  await generateClient();
  const typegen = await program("@react-router/dev/bin.js", "typegen");
  if (typegen.length > 0) return typegen;
  const memory = ["--incremental", "--tsBuildInfoFile", inData("types.tsbuildinfo")];
  return program("typescript/bin/tsc", "--noEmit", "--pretty", "false", ...memory);
}

async function checkLayers() {
  await generateClient();
  const config = [".dependency-cruiser.cjs", "--output-type", "err-long"];
  return program("dependency-cruiser/bin/dependency-cruise.mjs", "--config", ...config, "app");
}

async function checkWords() {
  const load = (path) => tsImport(inCheckout(path), import.meta.url);
  const [{ german }, { english }] = [await load("app/words/de.ts"), await load("app/words/en.ts")];
  return catalogueFindings(german, english);
}

/** Runs a program of a package with this Node; its output is the finding when it fails. */
async function program(entry, ...words) {
  const { code, output } = await runToEnd(process.execPath, [
    inCheckout("node_modules", entry),
    ...words,
  ]);
  return code === 0 ? [] : output.trim().split("\n");
}
