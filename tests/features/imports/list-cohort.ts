import { readFileSync } from "node:fs";
import { db } from "~/db/client";
import { toDbDay, toDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { applyImport } from "~/features/imports/apply-import.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aSite } from "../../factories/sites";
import { listSites } from "../../fixtures/lists/sites";

/** The city's sites in the database, ids by code. */
export async function theSites(): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, name, trainingPlaces, validFrom, validTo } of listSites.toReversed()) {
    const known = await db.site.findUnique({ where: { code } });
    const site =
      known ??
      (await aSite(db, {
        code,
        name,
        trainingPlaces,
        validFrom: toDbDay(validFrom),
        validTo: toDbDayOrNull(validTo),
        successorId: validTo ? (ids.get("KCP") ?? null) : null,
      }));
    ids.set(code, site.id);
  }
  return ids;
}

/** A cohort that starts in October 2026 with the first of its placement phases. */
export async function aCohortFor2026() {
  const cohort = await aCohort(db);
  await aPhase(db, { cohortId: cohort.id });
  return cohort;
}

export const RSA = "rsa-2026-einstellungsliste.csv";
export const VFA = "vfa-2026.xlsx";
export const PLACES = "plaetze-2026-27.xlsx";

export function sampleFile(fileName: string) {
  return { fileName, bytes: readFileSync(`tests/fixtures/lists/${fileName}`) };
}

export function textFile(...lines: string[]) {
  return { fileName: "liste.csv", bytes: Buffer.from(lines.join("\n")) };
}

export async function upload(
  actor: Actor,
  cohortId: string,
  file: { fileName: string; bytes: Uint8Array },
): Promise<string> {
  const uploaded = await uploadList(actor, { cohortId, kind: "auto", file });
  if (!uploaded.ok) throw new Error(uploaded.error.code);
  return uploaded.value.importId;
}

/** Uploads and confirms; rows with errors stay out. */
export async function importFile(
  actor: Actor,
  cohortId: string,
  file: { fileName: string; bytes: Uint8Array },
) {
  const importId = await upload(actor, cohortId, file);
  const applied = await applyImport(actor, { importId, version: 1, leaveOut: true });
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value;
}

export function preview(actor: Actor, importId: string) {
  return importPreview(actor, importId, "all");
}

/** Nobody of an earlier test, so that the same list is new again. */
export async function forgetTrainees(): Promise<void> {
  await db.trainee.deleteMany();
  await db.person.deleteMany({ where: { account: null, trainer: null } });
}
