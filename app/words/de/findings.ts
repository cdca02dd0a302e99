export const findings = {
  title: "Befunde",
  none: "Alles in Ordnung: Keine Planungsregel ist verletzt.",
  byRule: "Regel: {{rule}}",
  count: {
    forbidden_one: "{{count}} Verstoß",
    forbidden_other: "{{count}} Verstöße",
    warning_one: "{{count}} Warnung",
    warning_other: "{{count}} Warnungen",
    note_one: "{{count}} Hinweis",
    note_other: "{{count}} Hinweise",
    answered_one: "{{count}} mit Grund zugelassen",
    answered_other: "{{count}} mit Grund zugelassen",
  },
  more_one: "{{count}} weiteren zeigen",
  more_other: "{{count}} weitere zeigen",
  estimated: "(geschätzt)",
  counts: {
    places_zero: "keinen Platz",
    places_one: "einen Platz",
    places_other: "{{word}} Plätze",
    taken_one: "einer ist belegt",
    taken_other: "{{word}} sind belegt",
    trainees_one: "eine Anwärter*in",
    trainees_other: "{{word}} Anwärter*innen",
    sites_one: "ein Kundenzentrum",
    sites_other: "{{word}} Kundenzentren",
    weeks_one: "einer Woche",
    weeks_other: "{{word}} Wochen",
    cases_one: "ein Fall",
    cases_other: "{{word}} Fälle",
  },
  sentence: {
    "once-at-a-time": "{{name}} ist in {{weeks}} an zwei Kundenzentren zugleich eingeplant.",
    "site-open": {
      closed: "{{site}} schließt am {{day}}; danach {{isThere}} dort noch {{trainees}} eingeplant.",
      notYet: "{{site}} öffnet erst am {{day}}; davor {{isThere}} dort {{trainees}} eingeplant.",
    },
    capacity: "{{site}} hat in {{weeks}} {{places}}, {{taken}}.",
    "barred-site": "{{name}} darf nicht im {{site}} eingesetzt werden.",
    "commute-limit":
      "{{name}} braucht zum {{site}} {{minutes}} Minuten{{estimate}}; höchstens {{most}} sind vereinbart.",
    "nobody-alone": {
      one: "{{name}} wäre in {{phase}} allein im {{site}}.",
      few: "Im {{site}} {{areTogether}} in {{phase}} nur {{trainees}} zusammen; nötig sind {{atLeast}}.",
    },
    unplaced: {
      one: "{{name}} hat in {{phase}} noch kein Kundenzentrum.",
      many: "In {{phase}} haben {{trainees}} noch kein Kundenzentrum.",
    },
    "notice-period": {
      added: {
        one: "{{name}} erfährt weniger als {{weeksNotice}} vorher vom Einsatz ab {{day}}.",
        many: "{{trainees}} erfahren weniger als {{weeksNotice}} vorher vom Einsatz in {{phase}} ab {{day}}.",
      },
      moved: {
        one: "{{name}} wechselt weniger als {{weeksNotice}} vor dem {{day}} das Kundenzentrum.",
        many: "{{trainees}} wechseln weniger als {{weeksNotice}} vor dem {{day}} das Kundenzentrum.",
      },
      removed: {
        one: "{{name}} verliert den Einsatz ab {{day}} weniger als {{weeksNotice}} vorher.",
        many: "{{trainees}} verlieren den Einsatz in {{phase}} ab {{day}} weniger als {{weeksNotice}} vorher.",
      },
      begun: {
        one: "Der Einsatz von {{name}} hat schon am {{day}} begonnen und würde geändert.",
        many: "{{phase}} hat für {{trainees}} schon am {{day}} begonnen und würde geändert.",
      },
    },
    "trainer-ratio": {
      none: "{{site}} hat in {{phase}} keine Praxisanleitung.",
      some: "Die Praxisanleitung im {{site}} reicht in {{phase}} für {{most}}, eingeplant {{arePlanned}} {{count}}.",
    },
    "capacity-confirmed": {
      old: "{{site}} hat seine Plätze zuletzt am {{day}} bestätigt, vor {{days}} Tagen.",
      never: "{{site}} hat seine Plätze noch nicht bestätigt.",
    },
    "minor-saturday":
      "{{name}} ist unter 18; das {{site}} öffnet samstags. Samstagsdienste sind ausgeschlossen.",
    "long-commute": "{{name}} ist zum {{site}} {{minutes}} Minuten{{estimate}} unterwegs.",
    "repeated-site": "{{name}} ist in {{count}} Abschnitten im {{site}}.",
    "two-districts": "{{name}} lernt nur den Bezirk {{district}} kennen.",
    "large-site": "{{name}} ist in keinem Abschnitt an einem großen Kundenzentrum.",
    "small-site": "{{name}} ist in keinem Abschnitt an einem kleinen Kundenzentrum.",
    "cluster-together": "{{cluster}} ist in {{phase}} auf {{sites}} verteilt.",
    "module-practice": {
      one: "{{name}} kann „{{module}}“ an keinem der eigenen Kundenzentren üben: Überall kommen weniger als {{cases}} in der Woche an den Schalter.",
      many: "{{trainees}} können „{{module}}“ an keinem ihrer Kundenzentren üben: Überall kommen weniger als {{cases}} in der Woche an den Schalter.",
    },
  },
  effect: {
    title: "Was das im Einsatzplan bewirkt",
    noPlans: "Kein laufender Jahrgang dieses Ausbildungsgangs hat einen Einsatzplan.",
    plan: "{{cohort}}: {{plan}}",
    change: "Heute: {{before}}. Damit: {{after}}.",
    silent: "nicht geprüft",
    comes_one: "{{count}} Befund kommt hinzu",
    comes_other: "{{count}} Befunde kommen hinzu",
    goes_one: "{{count}} Befund entfällt",
    goes_other: "{{count}} Befunde entfallen",
  },
  severity: { forbidden: "Verstoß", warning: "Warnung", note: "Hinweis" },
  verb: { is: "ist", are: "sind" },
  weeks: {
    one: "KW {{week}}",
    range: "KW {{from}}–{{to}}",
    years: "KW {{from}}/{{fromYear}}–{{to}}/{{toYear}}",
  },
  rule: {
    "once-at-a-time": {
      title: "Nur ein Ort zur selben Zeit",
      reason: "Niemand kann an zwei Orten zugleich sein.",
    },
    "site-open": {
      title: "Kundenzentrum geöffnet",
      reason: "Ausgebildet wird nur, solange es das Kundenzentrum gibt.",
    },
    capacity: {
      title: "Plätze einhalten",
      reason: "Mehr Anwärter*innen als Plätze kann ein Kundenzentrum nicht sorgfältig anleiten.",
    },
    "barred-site": {
      title: "Gesperrtes Kundenzentrum",
      reason: "Eine anerkannte Einschränkung schließt dieses Kundenzentrum aus.",
    },
    "commute-limit": {
      title: "Vereinbarte Wegezeit",
      reason: "Für diese Person ist eine höchste Wegezeit anerkannt.",
    },
    "nobody-alone": {
      title: "Niemand allein",
      reason: "Gelernt wird im Cluster: An einem Kundenzentrum sind mindestens zwei zusammen.",
    },
    unplaced: {
      title: "Alle haben einen Einsatz",
      reason: "Jeder Praxisabschnitt zählt für die Zulassung zur Prüfung.",
    },
    "notice-period": {
      title: "Vorlauf einhalten",
      reason: "Wer seinen Einsatz kennt, kann Wege, Betreuung und Urlaub planen.",
    },
    "trainer-ratio": {
      title: "Genug Praxisanleitung",
      reason: "Eine Praxisanleiter*in betreut höchstens drei Anwärter*innen zugleich.",
    },
    "capacity-confirmed": {
      title: "Plätze bestätigt",
      reason: "Zusagen der Kundenzentren gelten nur für eine Weile.",
    },
    "minor-saturday": {
      title: "Kein Samstag unter 18",
      reason: "§ 16 Jugendarbeitsschutzgesetz.",
    },
    "long-commute": { title: "Kurze Wege", reason: "Lange Wege kosten Kraft und Lernzeit." },
    "repeated-site": {
      title: "Verschiedene Kundenzentren",
      reason: "Wer mehrere Häuser kennt, ist überall einsetzbar.",
    },
    "two-districts": {
      title: "Zwei Bezirke",
      reason: "Die Kundschaft unterscheidet sich von Bezirk zu Bezirk.",
    },
    "large-site": {
      title: "Ein großes Kundenzentrum",
      reason: "Große Häuser haben seltene Fälle und hohen Andrang.",
    },
    "small-site": {
      title: "Ein kleines Kundenzentrum",
      reason: "In kleinen Häusern erledigt jede*r alles.",
    },
    "cluster-together": {
      title: "Cluster zusammenhalten",
      reason: "Ein Cluster lernt miteinander; jedes weitere Haus erschwert das.",
    },
    "module-practice": {
      title: "Üben, wo die Fälle sind",
      reason:
        "Was fast nur noch online erledigt wird, lernt man an einem schwach besuchten Schalter nicht.",
    },
  },
};
