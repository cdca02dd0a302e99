import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { linkExpiryOf } from "../../app/domain/sites/confirmation-link";
import { pick, seedId } from "../seed-id";

const NAMES = ["Anke Petersen", "Halil Demir", "Silke Voss", "Jörn Matthies", "Ewa Nowak"] as const;
const MAILBOX = "@kundenzentrum.beispiel";
/** In Mecklenburg, outside of the postcodes that are carried along. */
const FAR_AWAY = "17033";

/** Whom to turn to, what to read, who answered by link, and a few ways that somebody looked up. */
export async function seedSiteLife(db: PrismaClient, today: Day): Promise<void> {
  const sites = await db.site.findMany({ orderBy: { code: "asc" } });
  for (const { id, code } of sites) {
    const mailbox = `${code.toLowerCase()}${MAILBOX}`;
    await db.site.update({
      where: { id },
      data: {
        phone: "040 115",
        email: mailbox,
        directions: DIRECTIONS[code] ?? null,
        bring: BRING,
      },
    });
  }
  const open = sites.filter(({ validTo }) => validTo === null);
  await db.siteContact.createMany({ data: open.map((site) => contactOf(site)) });
  await db.siteDocument.createMany({ data: open.slice(0, 8).map((site) => documentOf(site)) });
  await seedLinks(db, open, today);
  await seedWays(db, open);
}

const BRING =
  "Dienstausweis und Personalausweis, am ersten Tag eine Viertelstunde früher. Ein Spind ist da, ein Vorhängeschloss bitte mitbringen.";

const DIRECTIONS: Record<string, string> = {
  KAL: "S-Bahn Altona, zehn Minuten zu Fuß durch die Ottenser Hauptstraße. Personaleingang im Hof.",
  KHA: "S-Bahn Harburg Rathaus, Ausgang Rathaus. Anmeldung am Empfang im Erdgeschoss.",
  KMI: "U-Bahn Gänsemarkt, fünf Minuten zu Fuß. Mit Dienstausweis durch den Seiteneingang.",
};

type SiteRow = { id: string; code: string };

function contactOf({ id, code }: SiteRow) {
  const name = pick(NAMES, `contact:${code}`);
  const [first = "", last = ""] = name.toLowerCase().split(" ");
  return {
    id: seedId(`contact:${code}`),
    siteId: id,
    name,
    function: "Standortleitung",
    phone: "040 428 00-0",
    email: `${first}.${last}${MAILBOX}`.replace("ö", "oe"),
  };
}

function documentOf({ id, code }: SiteRow) {
  return {
    id: seedId(`document:${code}`),
    siteId: id,
    title: "Hausordnung und Wege im Haus",
    url: `https://intranet.beispiel/kundenzentren/${code.toLowerCase()}/hausordnung`,
  };
}

/** The tokens of these links were never told to anybody: a seed opens no door. */
async function seedLinks(db: PrismaClient, open: readonly SiteRow[], today: Day): Promise<void> {
  const [first, second] = open;
  if (!first || !second) return;
  const days = { startsOn: toDbDay(addDays(today, 60)), endsOn: toDbDay(addDays(today, 180)) };
  const createdAt = toDbDay(addDays(today, -6));
  const common = { ...days, createdAt, expiresAt: linkExpiryOf(createdAt), proposedPlaces: 3 };
  await db.confirmationLink.createMany({
    data: [first, second].map(({ id, code }, index) => ({
      ...common,
      id: seedId(`link:${code}`),
      tokenHash: `unused ${seedId(`token:${code}`)}`,
      siteId: id,
      sentTo: `${code.toLowerCase()}${MAILBOX}`,
      ...(index === 1 && {
        usedAt: toDbDay(addDays(today, -2)),
        usedBy: "Anke Petersen",
        places: 3,
      }),
    })),
  });
}

async function seedWays(db: PrismaClient, open: readonly SiteRow[]): Promise<void> {
  const stated = [
    ["21073", "KHA", 12],
    ["21073", "KAL", 31],
    ["22765", "KAL", 11],
  ] as const;
  await db.travelTime.createMany({
    data: stated.flatMap(([postcode, code, minutes]) => {
      const siteId = open.find((site) => site.code === code)?.id;
      return siteId ? [{ postcode, siteId, minutes, source: "Fahrplanauskunft, 8 Uhr" }] : [];
    }),
  });
  const somebody = await db.person.findFirst({
    where: { trainee: { isNot: null }, postcode: { not: null }, account: null },
    orderBy: { id: "desc" },
  });
  if (somebody) {
    await db.person.update({ where: { id: somebody.id }, data: { postcode: FAR_AWAY } });
  }
}
