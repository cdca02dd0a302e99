// Where a server's files lie: in the checkout's `.data`, or, when root's checkout is
// closed to the account that runs PostgreSQL (a home folder, `mktemp -d`), outside it.
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { checkout, inData } from "../steps/checkout.mjs";
import { Failure } from "../steps/failure.mjs";
import { canRun, serverAccount } from "./account.mjs";
import { copiedBinaries, packagedBinaries } from "./binaries.mjs";
import { removeRemains } from "./remains.mjs";

/** /var/tmp is second: machines sweep it after some weeks. */
const OUTSIDE = ["/var/lib", "/var/tmp"];

/**
 * @param {string} name of the server: "postgres" for the application, another for tests
 * @returns {Promise<{ folder: string, cluster: string, binaries: string, version: string,
 *   account: { uid: number, gid: number } | null }>}
 */
export async function serverHome(name) {
  const packaged = packagedBinaries();
  const inside = inData(name, "cluster");
  const account = serverAccount(inside);
  if (!account || canRun(account, packaged.folder)) {
    const folder = inData(name);
    return {
      folder,
      cluster: inside,
      binaries: packaged.folder,
      version: packaged.version,
      account,
    };
  }
  const place = placeOutside();
  const folder = join(place, name);
  await adopt(folder, inData(name, "home"));
  const cluster = join(folder, "cluster");
  const binaries = copiedBinaries(packaged, place);
  return { folder, cluster, binaries, version: packaged.version, account: serverAccount(cluster) };
}

function placeOutside() {
  const hash = createHash("sha256").update(realpathSync(checkout)).digest("hex").slice(0, 12);
  for (const parent of OUTSIDE) {
    const place = join(parent, `clusterplan-${hash}`);
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      const { uid } = lstatSync(place);
      if (uid === 0 && lstatSync(place).isDirectory()) return place;
    } catch (error) {
      if (!["EACCES", "EPERM", "EROFS", "EEXIST"].includes(error.code)) throw error;
    }
  }
  throw new Failure(
    `No folder for the database that another account can reach (${OUTSIDE.join(", ")}): start as an ordinary user.`,
  );
}

/** The note in `.data` tells our own files from those a deleted checkout of the same path left. */
async function adopt(folder, note) {
  const known = existsSync(note) && readFileSync(note, "utf8") === folder;
  if (!known) await removeRemains(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, folder);
}
