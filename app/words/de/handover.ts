export const handover = {
  titleOf: "Übergabe: {{name}}",
  own: "Lernstand",
  since: "{{to}} seit {{day}}",
  next: "nächste Station: {{to}} ab {{day}}",
  agreed: "Vereinbart",
  none: "Noch nichts aufgeschrieben.",
  forMove: "Zum Wechsel am {{day}}",
  goals: "Offene Ziele",
  goalsHint:
    "Nur was zur Ausbildung gehört. Die Anwärter*in liest mit; Vertrauliches gehört nicht hierher.",
  nextSteps: "Nächste Schritte",
  by: "{{by}}, {{at}}",
  open: "Noch unter dem Ziel",
  reached: "Am Ziel",
  noModules: "Kein Modul.",
  target: "Ziel {{target}}",
  last: "zuletzt {{at}}, {{by}}",
  write: "Übergabe an {{to}} ab {{day}}",
  writeHint: "Wer dort ausbildet, sieht diese Seite vom ersten Tag an.",
  save: "Übergabe speichern",
  column: { module: "Modul", level: "Stufe", target: "Ziel", last: "Zuletzt" },
  toast: { written: "Übergabe gespeichert." },
  refused: {
    stale:
      "Jemand anderes hat diese Übergabe inzwischen geschrieben. Deren Fassung steht unter „Vereinbart“; Ihre Sätze sind noch da. Wenn Sie speichern, gelten Ihre.",
    "other-move":
      "Der nächste Wechsel hat sich geändert. Bitte sehen Sie nach, für wann die Übergabe gilt.",
  },
};
