export const feedback = {
  titleOf: "Rückmeldung: {{site}}",
  aspect: {
    introduction: "Ich bin gut eingeführt worden.",
    guidance: "Jemand hat mich angeleitet und hatte Zeit für Fragen.",
    tasks: "Meine Aufgaben haben zu meinem Lernstand gepasst.",
    team: "Ich war im Team willkommen.",
  },
  step: {
    "not-at-all": "trifft gar nicht zu",
    "rather-not": "trifft eher nicht zu",
    partly: "teils, teils",
    rather: "trifft eher zu",
    entirely: "trifft voll zu",
  },
  form: {
    who: "Ihre Antworten gehen ohne Ihren Namen und ohne Datum an die Planung. Sie sieht sie erst, wenn mindestens fünf Rückmeldungen zu diesem Standort vorliegen, und nur zusammengefasst. Protokolliert wird nur, dass Sie geantwortet haben. Nach dem Senden können Sie nichts mehr ändern.",
    text: "Was sollte bleiben, was sollte anders werden?",
    textHint: "Schreiben Sie nichts, woran man Sie oder andere erkennt.",
    send: "Rückmeldung senden",
  },
  state: {
    ahead: "Noch nicht möglich",
    aheadText: "Rückmeldung zu diesem Einsatz können Sie von {{from}} bis {{to}} geben.",
    over: "Nicht mehr möglich",
    overText: "Rückmeldung zu diesem Einsatz war von {{from}} bis {{to}} möglich.",
    given: "Danke für Ihre Rückmeldung",
    givenText: "Sie ist ohne Ihren Namen gespeichert und lässt sich nicht mehr ändern.",
  },
  home: {
    title: "Wie war es in {{site}}?",
    text: "Vier kurze Fragen, ohne Ihren Namen, bis {{day}}.",
    open: "Antworten",
  },
  site: {
    title: "Rückmeldungen von Anwärter*innen",
    tooFew:
      "Noch liegen keine {{fewest}} Rückmeldungen vor. Vorher wird nichts gezeigt, damit niemand erkannt wird.",
    summary:
      "{{count}} Rückmeldungen, zusammengefasst. Neue kommen erst hinzu, wenn wieder {{fewest}} vorliegen; Texte stehen in zufälliger Reihenfolge und ohne Datum.",
    caption: "Wie viele welcher Aussage wie weit zustimmen",
    aspect: "Aussage zu",
    short: {
      introduction: "Einführung",
      guidance: "Anleitung",
      tasks: "Aufgaben",
      team: "Team",
    },
    texts: "In eigenen Worten",
  },
  toast: { given: "Danke, Ihre Rückmeldung ist gesendet." },
  refused: {
    "not-open": "Zu diesem Einsatz ist zurzeit keine Rückmeldung möglich.",
    "already-given": "Zu diesem Einsatz haben Sie schon Rückmeldung gegeben.",
  },
};
