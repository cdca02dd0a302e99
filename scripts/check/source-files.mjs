// The files that people write: not what is generated, installed or built.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOTS = ["app", "prisma", "scripts", "tests"];
const GENERATED = ["app/db/generated"];
const CODE = /\.(ts|tsx|mjs|cjs)$/;

/** Paths below a folder as the repository names them, with `/` between the parts. */
export function sourcePaths(root) {
  return ROOTS.flatMap((folder) => walk(root, folder)).sort();
}

/** @returns {{ path: string, text: string }[]} */
export function codeFiles(root) {
  return sourcePaths(root)
    .filter((path) => CODE.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function walk(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (GENERATED.includes(path)) return [];
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}
