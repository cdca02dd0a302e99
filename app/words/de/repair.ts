export const repair = {
  title: "„{{name}}“ reparieren",
  lead: "Wer nicht bleiben kann, wechselt; alle anderen bleiben, wo sie sind.",
  open: "Reparieren …",
  nothing: "Nichts zu reparieren",
  nothingText: "Alle Einsätze, die laufen oder kommen, sind möglich.",
  damage: {
    title_one: "{{count}} Einsatz kann nicht bleiben",
    title_other: "{{count}} Einsätze können nicht alle bleiben",
    caption: "Einsätze, die nicht bleiben können",
    person: "Anwärter*in",
    phase: "Abschnitt",
    site: "Kundenzentrum",
    from: "Ab",
    why: "Warum",
    begun: "Der Einsatz hat schon begonnen.",
  },
  form: {
    title: "Mit wenigen Wechseln reparieren",
    inCopy:
      "Der veröffentlichte Plan bleibt in Kraft. Die Reparatur entsteht in einem Entwurf, den Sie prüfen und veröffentlichen.",
    inDraft:
      "Die Reparatur wird für diesen Entwurf vorgeschlagen; übernommen wird, was Sie bestätigen.",
    keeps: "Wer seine Station schon begonnen hat, wechselt nur, wenn es dort nicht weitergeht.",
    name: "Name des Entwurfs",
    suggestion: "Reparatur vom {{day}}",
    relieved: "Auch wegen fehlender Praxisanleitung entlasten",
    relievedHint:
      "Hier sind mehr Anwärter*innen eingeplant, als die Praxisanleiter*innen begleiten können.",
    lostGuides_one:
      "{{count}} Einsatz bekommt eine andere Praxisanleitung desselben Kundenzentrums.",
    lostGuides_other:
      "{{count}} Einsätze bekommen eine andere Praxisanleitung desselben Kundenzentrums.",
    submit: "Reparatur rechnen",
  },
  broken: {
    title_one: "{{count}} veröffentlichter Einsatz kann nicht bleiben",
    title_other: "{{count}} veröffentlichte Einsätze können nicht bleiben",
    text: "{{cohort}}, „{{plan}}“",
    repair: "Reparieren …",
  },
  unguided: {
    title_one: "{{count}} veröffentlichter Einsatz hat keine Praxisanleitung mehr",
    title_other: "{{count}} veröffentlichte Einsätze haben keine Praxisanleitung mehr",
    text: "{{site}} · {{cohort}}, „{{plan}}“",
  },
  trainee: {
    title: "Der veröffentlichte Plan passt für {{name}} nicht mehr",
    text: "{{cohort}}, „{{plan}}“: {{phases}}",
  },
  home: {
    broken_one: "{{count}} Einsatz kann nicht bleiben: Plan reparieren",
    broken_other: "{{count}} Einsätze können nicht bleiben: Plan reparieren",
    waiting: "Vorschlag für „{{plan}}“ wartet auf Ihre Entscheidung",
    since: "fertig seit {{day}}",
  },
};
