// The three lists with which an intake begins, as its senders write them: each with an oddity that
// the planner has to settle.
import { addDays, type Day } from "~/domain/calendar/day";
import { writeXlsx } from "~/features/exports/write-xlsx.server";
import { today } from "~/platform/clock";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const LEADER = { familyName: "Petersen", givenName: "Wiebke" };

/** Whose birth date was mistyped, in the row of the file. */
export const MISTYPED = {
  row: 8,
  name: "Ziegler, Malte",
  wrong: "31.02.2007",
  right: "28.02.2007",
};

const PEOPLE = [
  ["Achterberg, Nele", "04.03.2006", "", "22111", "Billstedt"],
  ["Bostelmann, Tarek", "17.09.2005", "75 %", "22119", "Bergedorf"],
  ["Cordes, Annika", "02.12.2007", "", "22113", ""],
  ["Diercks, Jannik", "29.05.2006", "", "21029", "Bergedorf"],
  ["Ehlers, Samira", "11.01.2004", "50 %", "21031", ""],
  ["Ziegler, Malte", MISTYPED.wrong, "", "21033", "Rahlstedt"],
  ["Fock, Henrike", "23.07.2005", "", "22143", "Rahlstedt"],
  ["Göttsch, Emre", "08.08.2006", "75 %", "22145", ""],
  ["Hinrichs, Lotta", "30.10.2007", "", "22147", "Niendorf"],
  ["Ickert, Daniel", "14.02.2005", "", "22453", "Niendorf"],
  ["Jürgens, Mina", "19.06.2006", "", "22455", ""],
  ["Krohn, Oskar", "25.04.2004", "50 %", "22457", "Billstedt"],
] as const;

export const TRAINEES = PEOPLE.length;

/** A CSV file as a German spreadsheet saves it, under two lines of title. */
export function traineesList(firstDay: Day) {
  const rows = PEOPLE.map(([name, ...cells]) => {
    const mail = `${mailName(name)}@beispiel.hamburg.de`;
    return [name, german(firstDay), ...cells, mail].map(quoted).join(";");
  });
  const header = "Name, Vorname;Einstellung;geb. am;AZ in %;PLZ;1. Wunsch;E-Mail (dienstl.)";
  return csv("neue-anwaerter.csv", ["Neue Anwärter*innen;;;;;;", header, ...rows]);
}

export function trainersList() {
  const { familyName, givenName } = LEADER;
  return csv("ausbilder.csv", [
    "Nachname;Vorname;E-Mail;Telefon;Kundenzentrum;Höchstens zugleich",
    `${familyName};${givenName};wiebke.petersen@beispiel.hamburg.de;040 428 00-11;;`,
    "Ritscher;Owe;owe.ritscher@beispiel.hamburg.de;040 428 00-12;Rahlstedt;2",
    "Sievers;Gesa;gesa.sievers@beispiel.hamburg.de;040 428 00-13;Bergedorff;2",
  ]);
}

/** Replies of the sites for one period; Rahlstedt has not answered yet. */
export async function placesList(period: string) {
  const columns = ["Kundenzentrum", period, "Bestätigt von", "Rückmeldung"];
  const replied = `telefonisch ${german(addDays(today(), -1))}`;
  const rows = [
    ["Billstedt", "3", "Frau Aksoy", replied],
    ["Bergedorf", "2-3", "Herr Timm", replied],
    ["Niendorf", "3", "Frau Oltmann", replied],
    ["Blankenese", "keine", "Herr Voss", replied],
    ["Rahlstedt", "", "", ""],
  ];
  const table = { columns: columns.map((header) => ({ header, as: "text" as const })), rows };
  return { name: "plaetze.xlsx", mimeType: XLSX, buffer: await writeXlsx(table, "Plätze") };
}

export function german(day: Day): string {
  return day.split("-").reverse().join(".");
}

function csv(name: string, lines: readonly string[]) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n"), "utf8") };
}

function quoted(cell: string): string {
  return cell.includes(",") ? `"${cell}"` : cell;
}

function mailName(name: string): string {
  const plain = name.replace("ö", "oe").replace("ü", "ue").toLowerCase();
  return plain.split(", ").reverse().join(".");
}
