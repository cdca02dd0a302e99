/** Invented words and people that fill the components on the gallery page. */
export const samples = {
  title: "Bausteine",
  summary: "Alle Bausteine der Oberfläche, hell und dunkel.",
  themes: { light: "Hell", dark: "Dunkel" },
  long: "Abweichend vom Abschnitt »Einsatz 2« ist das Kundenzentrum am Freitag nur bis 12:00 geöffnet.",
  action: "Einsatzplan veröffentlichen",
  sites: [
    { value: "altona", label: "Kundenzentrum Altona" },
    { value: "niendorf", label: "Kundenzentrum Niendorf" },
    { value: "wandsbek", label: "Kundenzentrum Wandsbek" },
  ],
  capacity: "Kundenzentrum Niendorf hat in KW 48–54 drei Plätze, vier sind belegt.",
  form: {
    name: "Name",
    nameHint: "Wie er in der Einstellungsliste steht.",
    mail: "E-Mail",
    mailValue: "yıldız@",
    mailError: "Bitte geben Sie eine vollständige E-Mail-Adresse ein.",
    site: "Kundenzentrum",
    starts: "Beginn",
    at: "Uhrzeit",
    remarks: "Bemerkung",
    partTime: "Arbeitet in Teilzeit",
    partTimeHint: "Die Stunden stehen am Vertrag.",
    level: "Lernstand",
    levels: ["offen", "gezeigt", "unter Anleitung", "selbstständig"],
    file: "Einstellungsliste",
    fileHint: "CSV oder XLSX, höchstens 5 MB.",
    fixed: "Programm",
    fixedValue: "RSA-2026",
  },
  table: {
    caption: "Anwärter*innen des Jahrgangs RSA-2026",
    name: "Name",
    cluster: "Cluster",
    site: "Kundenzentrum",
    weeks: "Wochen",
    state: "Stand",
    open: "Ansehen",
  },
  states: { placed: "bestätigt", preliminary: "vorläufig", missing: "ohne Einsatz", open: "offen" },
};

export interface SamplePerson {
  name: string;
  cluster: string;
  site: string;
  weeks: number;
  tone: "success" | "info" | "danger" | "neutral";
}

const names = [
  "Ayşe Yıldız",
  "Jan-Ole Petersen",
  "Müge Özdemir",
  "Siobhán O’Neill",
  "Łukasz Wójcik",
  "Finja Harms",
  "Đorđe Živković",
  "Lena von der Heide",
];

const tones = ["success", "info", "danger", "neutral"] as const;

export function samplePeople(count: number): SamplePerson[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${names[index % names.length]}${index < names.length ? "" : ` ${Math.floor(index / names.length) + 1}`}`,
    cluster: `RSA-2026-${"ABCDE"[index % 5]}`,
    site: samples.sites[index % samples.sites.length]?.label ?? "",
    weeks: 6 + (index % 7),
    tone: tones[index % tones.length] ?? "neutral",
  }));
}
