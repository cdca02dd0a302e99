import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { areOfTwoCohorts, conflictsOf, loadSide, type SideRow } from "./merge-side.server";

export type MergePreview = Awaited<ReturnType<typeof mergePreview>>;
export type MergeField = MergePreview["fields"][number];

/** Both entries side by side: where they differ, what would move, and what stands against it. */
export async function mergePreview(
  actor: Actor,
  { keepId, goneId }: Record<"keepId" | "goneId", string>,
) {
  ensure(can(actor, "person.manage", null));
  if (keepId === goneId) notFound();
  const [keep, gone] = [await loadSide(db, keepId), await loadSide(db, goneId)];
  return {
    keep: headOf(keep),
    gone: headOf(gone),
    fields: fieldsOf(keep, gone),
    moves: movesOf(gone),
    conflicts: lastingConflicts(keep, gone),
  };
}

/** What stands against it whichever cohort is chosen. */
function lastingConflicts(keep: SideRow, gone: SideRow) {
  const otherwise = conflictsOf(keep, gone, "gone").map((conflict) => JSON.stringify(conflict));
  return conflictsOf(keep, gone, "keep").filter((conflict) =>
    otherwise.includes(JSON.stringify(conflict)),
  );
}

function headOf(row: SideRow) {
  const { id, version, account } = row;
  return {
    id,
    version,
    name: displayName(row),
    cohort: row.trainee?.cohort.name ?? null,
    account: account ? (account.login ?? null) : null,
  };
}

type Field = {
  name: string;
  keep: string | number | null;
  gone: string | number | null;
  /** What is probably meant, where it is not the kept entry's. */
  preferred?: "gone";
};

/** The fields of what both are, those that differ first in the order of the form. */
function fieldsOf(keep: SideRow, gone: SideRow): Field[] {
  const names = ["givenName", "familyName", "email", "phone"] as const;
  const fields: Field[] = names.map((name) => ({ name, keep: keep[name], gone: gone[name] }));
  if (keep.trainee ?? gone.trainee) {
    const [born, other] = [fromDbDayOrNull(keep.birthDate), fromDbDayOrNull(gone.birthDate)];
    fields.push({ name: "birthDate", keep: born, gone: other });
    fields.push({ name: "postcode", keep: keep.postcode, gone: gone.postcode });
  }
  return [...fields, ...traineeFields(keep, gone), ...trainerFields(keep, gone)];
}

function traineeFields(keptSide: SideRow, goneSide: SideRow): Field[] {
  const [keep, gone] = [keptSide.trainee, goneSide.trainee];
  if (!keep || !gone) return [];
  const share = { keep: keep.partTimePercent, gone: gone.partTimePercent };
  const first: Field = areOfTwoCohorts(keptSide, goneSide)
    ? cohortField(keep.cohort, gone.cohort)
    : { name: "entryOn", keep: fromDbDay(keep.entryOn), gone: fromDbDay(gone.entryOn) };
  return [first, { name: "partTimePercent", ...share }];
}

/** Whoever was deferred or applied again belongs to the younger one. */
function cohortField(
  keep: { name: string; startsOn: Date },
  gone: { name: string; startsOn: Date },
): Field {
  const isYounger = gone.startsOn > keep.startsOn;
  const names = { keep: keep.name, gone: gone.name };
  return { name: "cohortId", ...names, ...(isYounger && { preferred: "gone" }) };
}

function trainerFields({ trainer: keep }: SideRow, { trainer: gone }: SideRow): Field[] {
  if (!keep || !gone) return [];
  return [
    { name: "siteId", keep: keep.site?.name ?? null, gone: gone.site?.name ?? null },
    { name: "maxTrainees", keep: keep.maxTrainees, gone: gone.maxTrainees },
  ];
}

/** How much of each kind changes hands. */
function movesOf({ trainee, trainer, account }: SideRow) {
  const counts = {
    enrolments: trainee?.enrolments.length ?? 0,
    memberships: trainee?.memberships.length ?? 0,
    placements: trainee?.placements.length ?? 0,
    levels: trainee?._count.levels ?? 0,
    attendances: trainee?.attendances.length ?? 0,
    records: trainee?.records.length ?? 0,
    assessments: trainee?._count.assessments ?? 0,
    results: trainee?.examResults.length ?? 0,
    wishes: trainee?.wishes.length ?? 0,
    restrictions: trainee?.restrictions.length ?? 0,
    absences: trainee?._count.absences ?? 0,
    leaderships: trainer?.clusters.length ?? 0,
    lessons: trainer?.lessons.length ?? 0,
    accounts: account ? 1 : 0,
  };
  const kinds = Object.entries(counts) as [keyof typeof counts, number][];
  return kinds.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}
