// A list of cases per month: of a site or of all on average, of a service or of all together. One
// figure per site, service and month; a site may be closed by now.
import type { Day } from "../calendar/day";
import { fold } from "../lists/list-text";
import { readAsOf, readMonth } from "../lists/read-month";
import { readSite } from "../lists/read-site";
import {
  faultOf,
  oneOf,
  reading,
  textUpTo,
  type ValueReader,
  wholeNumberWithin,
} from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import type { KeysOf } from "../lists/record-list";
import { type ListSite, matchSite } from "../lists/site-names";
import type { ListService } from "./service-list";

/** All sites, or all services. */
export const ALL = "*";

/** As the database allows. */
const MOST_CASES = 1_000_000;
const EVERYTHING = /^(?:alle|durchschnitt|all\b|average|gesamt|insgesamt|total)/;

const estimatedWords = {
  yes: ["geschätzt", "ja", "yes", "estimated", "true", "x", "1"],
  no: ["gezählt", "nein", "no", "counted", "false", "0"],
} as const;

/** @param on the day for which sites of the same name are told apart. */
export function volumeColumns(
  sites: readonly ListSite[],
  services: readonly ListService[],
  on: Day,
): readonly RecordColumn[] {
  return [
    {
      field: "site",
      header: /^(?:kundenzentr|standort|site$)/,
      read: readWhere(sites, on),
      isNeeded: true,
    },
    {
      field: "service",
      header: /^(?:dienstleistung|verwaltungsleistung|leistung|service$)/,
      read: readWhat(services),
    },
    { field: "month", header: /^(?:monat|month)/, read: readMonth, isNeeded: true },
    {
      field: "cases",
      header: /^(?:falle|fallzahl|vorgange|cases|services$)/,
      read: wholeNumberWithin(0, MOST_CASES),
      isNeeded: true,
    },
    {
      field: "estimated",
      header: /^(?:geschatzt|schatzung|estimated)/,
      read: oneOf(estimatedWords),
    },
    { field: "asOf", header: /^(?:stand$|stand vom|as of)/, read: readAsOf },
    { field: "source", header: /^(?:qulle|source)/, read: textUpTo(300), isNeeded: true },
  ];
}

/** Without a service they are those of all services together. */
export const volumeKeys: KeysOf = ({ site, service, month }) => [
  site && month ? `volume:${site}:${service ?? ALL}:${month}` : null,
];

function readWhere(sites: readonly ListSite[], on: Day): ValueReader {
  return (text) => {
    if (text === "") return reading(null);
    const match = matchSite(text, sites, on);
    if (match.kind !== "unknown") return reading(match.site.id);
    if (isEverything(text)) return reading(ALL);
    return { value: null, problems: readSite(text, sites, on).problems };
  };
}

function readWhat(services: readonly ListService[]): ValueReader {
  return (text) => {
    if (text === "") return reading(ALL);
    const named = services.find(({ code, title }) =>
      [fold(code), fold(title)].includes(fold(text)),
    );
    if (named) return reading(named.id);
    if (isEverything(text)) return reading(ALL);
    const choices = services.map(({ title }) => title);
    return faultOf({ code: "unknown-service", severity: "error", values: { text }, choices });
  };
}

function isEverything(text: string): boolean {
  return text === ALL || EVERYTHING.test(fold(text));
}
