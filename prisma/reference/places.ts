import type { PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";
import { readCsv } from "./read-csv";

const CHRISTOPH_PROBST_WEG = "KCP";
const MERGED_INTO: Record<string, string> = {
  KEI: CHRISTOPH_PROBST_WEG,
  KNO: CHRISTOPH_PROBST_WEG,
};

type Hours = readonly [weekday: number, opens: number, closes: number];

const TWO_SHIFTS: readonly Hours[] = [1, 2, 3, 4, 5].map((weekday) => [weekday, 7 * 60, 19 * 60]);
const ONE_SHIFT: readonly Hours[] = [
  [1, 7 * 60, 12 * 60],
  [2, 12 * 60, 19 * 60],
  [3, 7 * 60, 12 * 60],
  [4, 12 * 60, 19 * 60],
  [5, 8 * 60, 14 * 60],
];
const SATURDAY: Hours = [6, 9 * 60, 15 * 60];

/** The Kundenzentren with their hours. */
export async function seedPlaces(db: PrismaClient): Promise<void> {
  const sites = readCsv("./sites.csv");
  const siteId = (code: string) => seedId(`site:${code}`);
  const rows = sites.map((row) => ({
    id: siteId(row.code ?? ""),
    code: row.code ?? "",
    name: row.name ?? "",
    district: row.district ?? "",
    street: row.street || null,
    postcode: row.postcode ?? "",
    city: row.city ?? "",
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    shiftModel: row.shift_model as "one_shift" | "two_shift",
    workstations: Number(row.workstations),
    trainingPlaces: Number(row.training_places),
    validFrom: new Date(row.valid_from ?? ""),
    validTo: row.valid_to ? new Date(row.valid_to) : null,
    successorId: MERGED_INTO[row.code ?? ""] ? siteId(MERGED_INTO[row.code ?? ""] ?? "") : null,
  }));
  // Successors first: a site can only name one that is there.
  rows.sort((a, b) => Number(a.successorId !== null) - Number(b.successorId !== null));
  await db.site.createMany({ skipDuplicates: true, data: rows });
  await db.openingHours.createMany({ skipDuplicates: true, data: sites.flatMap(hoursOf) });
}

function hoursOf(site: Record<string, string>) {
  const week = site.shift_model === "two_shift" ? TWO_SHIFTS : ONE_SHIFT;
  const hours = site.saturday === "true" ? [...week, SATURDAY] : week;
  return hours.map(([weekday, opensMinute, closesMinute]) => ({
    id: seedId(`hours:${site.code}:${weekday}`),
    siteId: seedId(`site:${site.code}`),
    weekday,
    opensMinute,
    closesMinute,
  }));
}
