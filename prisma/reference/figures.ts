import type { PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";
import { readCsv } from "./read-csv";

/** Centres of Hamburg's postcodes and those within 75 km: towns by name, else the mean of their places. */
const POSTCODE_SOURCE = "GeoNames.org, Postal Codes DE, CC BY 4.0, Stand März 2026";

/** Where postcodes lie, what people come for, and how often. */
export async function seedFigures(db: PrismaClient): Promise<void> {
  await db.postcodeArea.createMany({
    skipDuplicates: true,
    data: readCsv("./postcode-areas.csv").map((row) => ({
      postcode: row.postcode ?? "",
      name: row.name ?? "",
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      source: POSTCODE_SOURCE,
    })),
  });
  await seedServices(db);
  await seedVolumes(db);
}

async function seedServices(db: PrismaClient): Promise<void> {
  const services = readCsv("./services.csv");
  await db.service.createMany({
    skipDuplicates: true,
    data: services.map((row) => ({
      id: serviceId(row.code),
      code: row.code ?? "",
      title: row.title ?? "",
      digitalShare: row.digital_share_percent ? Number(row.digital_share_percent) : null,
      source: row.source || null,
      asOf: row.as_of ? new Date(row.as_of) : null,
    })),
  });
  await db.serviceModule.createMany({
    skipDuplicates: true,
    data: services.flatMap((row) =>
      (row.modules ?? "")
        .split(" ")
        .filter(Boolean)
        .map((moduleCode) => ({ serviceId: serviceId(row.code), moduleCode })),
    ),
  });
}

/** Without a site the average of all of them, without a service the total of all of them. */
async function seedVolumes(db: PrismaClient): Promise<void> {
  await db.siteVolume.createMany({
    skipDuplicates: true,
    data: readCsv("./site-volumes.csv").map((row) => ({
      id: seedId(`volume:${row.site}:${row.service}:${row.month}`),
      siteId: row.site ? seedId(`site:${row.site}`) : null,
      serviceId: row.service ? serviceId(row.service) : null,
      month: new Date(row.month ?? ""),
      cases: Number(row.cases),
      estimated: row.estimated === "true",
      asOf: row.as_of ? new Date(row.as_of) : null,
      source: row.source ?? "",
    })),
  });
}

function serviceId(code: string | undefined): string {
  return seedId(`service:${code}`);
}
