// What a process reads of the days that it wrote; run in processes of several zones.
import { connect } from "~/db/connect";
import { fromDbDay, toDbDay } from "~/db/dates";
import { day } from "~/domain/calendar/day";

export const DAYS = [
  "2026-01-01",
  "2026-03-28",
  "2026-03-29",
  "2026-03-30",
  "2026-10-24",
  "2026-10-25",
  "2026-10-26",
  "2026-12-31",
  "2028-02-29",
];

export type Kept = { zone: string; written: string; stored: string; read: string };

export async function keptDays(connectionString: string): Promise<Kept[]> {
  const db = connect(connectionString, 1);
  const kept: Kept[] = [];
  for (const written of DAYS) {
    const startsOn = toDbDay(day(written));
    const name = `${process.env.TZ}-${written}`;
    const { id } = await db.schoolHoliday.create({ data: { name, startsOn, endsOn: startsOn } });
    const row = await db.schoolHoliday.findUniqueOrThrow({ where: { id } });
    const [stored] = await db.$queryRaw<{ text: string }[]>`
      SELECT "startsOn"::text AS text FROM "SchoolHoliday"
       WHERE "id" = ${id}::uuid AND "startsOn" = ${startsOn}::date`;
    kept.push({
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      written,
      stored: stored?.text ?? "another day",
      read: fromDbDay(row.startsOn),
    });
  }
  await db.$disconnect();
  return kept;
}

if (process.argv.includes("--print")) {
  process.stdout.write(JSON.stringify(await keptDays(process.env.DATABASE_URL ?? "")));
}
