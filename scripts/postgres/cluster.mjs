// A database cluster: created once, with a password of its own and German sorting.
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../steps/failure.mjs";
import { runOrFail } from "../steps/run-program.mjs";

export const SUPERUSER = "clusterplan";

/** @returns {Promise<string>} the superuser's password */
export async function ensureCluster(home) {
  const passwordFile = join(home.folder, "password");
  if (existsSync(home.cluster)) {
    checkVersion(home);
    return readFileSync(passwordFile, "utf8");
  }
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  await createCluster(home, password);
  return password;
}

function checkVersion({ cluster, version }) {
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made === version.split(".")[0]) return;
  throw new Failure(
    `The data in ${cluster} were made by PostgreSQL ${made}, but this is ${version}: move that folder away.`,
  );
}

/** Made beside its place and renamed, so that an interrupted start leaves no half cluster. */
async function createCluster({ folder, cluster, binaries, account }, password) {
  const unfinished = join(folder, "cluster-unfinished");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const secret = join(folder, "password-for-initdb");
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(secret, account.uid, account.gid);
  }
  try {
    await runOrFail(
      join(binaries, "bin", "initdb"),
      [
        `--pgdata=${unfinished}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=de-DE",
        "--no-sync",
      ],
      "The embedded PostgreSQL could not create its data folder.",
      { ...account, cwd: "/" },
    );
    renameSync(unfinished, cluster);
  } finally {
    rmSync(secret, { force: true });
  }
}
