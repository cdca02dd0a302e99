// A list of trainers: a mail address tells them apart, else the name; who has a site is a practical
// trainer there.
import type { Day } from "../calendar/day";
import { fold } from "../lists/list-text";
import { siteReader } from "../lists/read-site";
import { reading, textUpTo, type ValueReader, wholeNumberWithin } from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import type { KeysOf } from "../lists/record-list";
import type { ListSite } from "../lists/site-names";
import { mailReader } from "./contact-cells";
import { tidyName } from "./name";

const LONGEST_NAME = 100;

const readName: ValueReader = (text) => {
  const read = textUpTo(LONGEST_NAME)(text);
  return typeof read.value === "string" ? reading(tidyName(read.value)) : read;
};

/** @param on the day on which named sites must be open. */
export function trainerColumns(sites: readonly ListSite[], on: Day): readonly RecordColumn[] {
  return [
    {
      field: "familyName",
      header: /^(?:nachname|familienname|zuname|name$|family name|last name|surname)/,
      read: readName,
      isNeeded: true,
    },
    {
      field: "givenName",
      header: /^(?:vorname|rufname|given name|first name)/,
      read: readName,
      isNeeded: true,
    },
    { field: "email", header: /^(?:e ?mail|mail)/, read: mailReader },
    { field: "phone", header: /^(?:telefon|tel\b|durchwahl|phone)/, read: textUpTo(60) },
    {
      field: "site",
      header: /^(?:kundenzentr|standort|dienststelle|kuz\b|site\b)/,
      read: siteReader(sites, on),
    },
    {
      field: "maxTrainees",
      header:
        /^(?:anwarter(?:innen)? (?:innen )?zugleich|hochstens|hochstzahl|max|trainees at once)/,
      read: wholeNumberWithin(0, 16),
    },
  ];
}

export const trainerKeys: KeysOf = ({ email, familyName, givenName }) => [
  email ? `mail:${email}` : null,
  familyName && givenName ? `name:${fold(`${givenName} ${familyName}`)}` : null,
];
