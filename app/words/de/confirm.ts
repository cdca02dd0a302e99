export const confirm = {
  title: "Plätze bestätigen",
  lead: "Wie viele Anwärter*innen nehmen Sie in diesem Zeitraum zugleich auf?",
  period: "Zeitraum",
  proposal: "Vorschlag",
  proposed_one: "{{count}} Platz",
  proposed_other: "{{count}} Plätze",
  places: "Plätze",
  placesHint: "0 heißt: in diesem Zeitraum keine.",
  name: "Ihr Name",
  nameHint: "Er steht bei der Bestätigung.",
  submit: "Plätze bestätigen",
  until: "Dieser Link gilt bis {{until}} und nur einmal.",
  thanks: "Vielen Dank",
  thanksText_one: "{{site}} hat für {{period}} {{count}} Platz bestätigt.",
  thanksText_other: "{{site}} hat für {{period}} {{count}} Plätze bestätigt.",
  thanksNext:
    "Sie können diese Seite schließen. Wenn sich etwas ändert, melden Sie sich bitte bei der Ausbildungsleitung.",
  expired: "Dieser Link gilt nicht mehr",
  expiredText:
    "Vielleicht ist er schon beantwortet, abgelaufen oder zurückgenommen, oder die Adresse ist nicht vollständig. Bitte lassen Sie sich von der Ausbildungsleitung einen neuen geben.",
  refused: {
    "link-over": "Dieser Link ist inzwischen beantwortet oder gilt nicht mehr.",
  },
  mail: {
    subject: "Bitte bestätigen Sie die Ausbildungsplätze: {{site}}",
    body: "Guten Tag,\n\nwie viele Anwärter*innen nimmt das {{site}} im Zeitraum {{period}} zugleich auf?\n\nÜber diesen Link bestätigen Sie die Plätze, ohne Anmeldung. Er gilt bis {{until}} und nur einmal:\n\n{{link}}\n\nFreundliche Grüße\nClusterplan",
  },
};
