// A list of sites: the code tells them apart, else the name.
import type { Day } from "../calendar/day";
import { fold } from "../lists/list-text";
import { readListDay } from "../lists/read-day";
import { siteReader } from "../lists/read-site";
import { decimalWithin, oneOf, textUpTo, wholeNumberWithin } from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import type { KeysOf } from "../lists/record-list";
import type { ListSite } from "../lists/site-names";
import { mailReader, postcodeReader } from "../people/contact-cells";

export const shiftWords = {
  one_shift: ["Ein-Schicht-Betrieb", "one_shift", "Einschichtbetrieb", "1", "one shift"],
  two_shift: ["Zwei-Schicht-Betrieb", "two_shift", "Zweischichtbetrieb", "2", "two shifts"],
} as const;

const CITY = { north: 54.5, south: 52.8, west: 8.5, east: 11.5 };

/** @param on the day on which a successor must be open. */
export function siteColumns(sites: readonly ListSite[], on: Day): readonly RecordColumn[] {
  return [
    { field: "code", header: /^(?:kurzel|kurzzeichen|code)$/, read: textUpTo(10), isNeeded: true },
    {
      field: "name",
      header: /^(?:name|kundenzentr|standort)/,
      read: textUpTo(100),
      isNeeded: true,
    },
    { field: "district", header: /^(?:bezirk|district)/, read: textUpTo(60), isNeeded: true },
    { field: "street", header: /^(?:strasse|anschrift|adresse|street)/, read: textUpTo(120) },
    {
      field: "postcode",
      header: /^(?:plz|postleitzahl|postcode)/,
      read: postcodeReader,
      isNeeded: true,
    },
    { field: "city", header: /^(?:ort|stadt|city)$/, read: textUpTo(60), isNeeded: true },
    {
      field: "latitude",
      header: /^(?:breite|breitengrad|geografische breite|latitude|lat)$/,
      read: decimalWithin(CITY.south, CITY.north),
      isNeeded: true,
    },
    {
      field: "longitude",
      header: /^(?:lange|langengrad|geografische lange|longitude|lon|lng)$/,
      read: decimalWithin(CITY.west, CITY.east),
      isNeeded: true,
    },
    {
      field: "shiftModel",
      header: /^(?:schicht|betrieb|shift)/,
      read: oneOf(shiftWords),
      isNeeded: true,
    },
    {
      field: "workstations",
      header: /^(?:arbeitsplatze|workstations)/,
      read: wholeNumberWithin(0, 500),
      isNeeded: true,
    },
    {
      field: "trainingPlaces",
      header: /^(?:ausbildungsplatze|training ?places|training places)/,
      read: wholeNumberWithin(0, 500),
      isNeeded: true,
    },
    { field: "phone", header: /^(?:telefon|tel\b|phone)/, read: textUpTo(60) },
    { field: "email", header: /^(?:e ?mail|mail)/, read: mailReader },
    {
      field: "validFrom",
      header: /^(?:geoffnet ab|gultig ab|offen ab|valid from|open from)/,
      read: readListDay,
      isNeeded: true,
    },
    {
      field: "validTo",
      header: /^(?:geoffnet bis|gultig bis|offen bis|valid to|open until)/,
      read: readListDay,
    },
    { field: "successor", header: /^(?:nachfolge|successor)/, read: siteReader(sites, on) },
  ];
}

export const siteKeys: KeysOf = ({ code, name }) => [
  code ? `code:${fold(String(code))}` : null,
  !code && name ? `name:${fold(String(name))}` : null,
];
