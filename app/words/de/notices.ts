// What people are told: a kind each, with a subject and one or two sentences. Days stand in the values
// as ISO text and are written with their weekday.
export const notices = {
  lessonAdded: {
    subject: "Neuer Termin: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr{{where}}.",
  },
  lessonMoved: {
    subject: "Termin verlegt: {{title}}",
    text: "Jetzt {{on}}, {{from}}–{{to}} Uhr{{where}}. Bisher {{wasOn}}, {{wasFrom}}–{{wasTo}} Uhr{{wasWhere}}.",
  },
  lessonPlaceChanged: {
    subject: "Anderer Ort: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr: jetzt {{place}}, bisher {{was}}.",
  },
  lessonTrainersChanged: {
    subject: "Andere Leitung: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr: jetzt {{trainers}}, bisher {{was}}.",
  },
  lessonCancelled: {
    subject: "Termin abgesagt: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr{{where}} fällt aus. Grund: {{reason}}",
  },
  lessonRevived: {
    subject: "Termin findet doch statt: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr{{where}}.",
  },
  lessonWithoutYou: {
    subject: "Termin ohne Sie: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr{{where}} gehört nicht mehr zu Ihrer Woche.",
  },
  absenceReported: {
    subject: "Abwesend: {{name}}",
    text: "{{name}} ist von {{startsOn}} bis {{endsOn}} abwesend.",
  },
  absenceWithdrawn: {
    subject: "Abwesenheit zurückgezogen: {{name}}",
    text: "{{name}} hat die Abwesenheit von {{startsOn}} bis {{endsOn}} zurückgezogen.",
  },
  absenceShortened: {
    subject: "Früher zurück: {{name}}",
    text: "Die Abwesenheit von {{name}} seit {{startsOn}} endet schon am {{endsOn}}.",
  },
  leaveRequested: {
    subject: "Urlaub beantragt: {{name}}",
    text: "{{name}} bittet um Urlaub von {{startsOn}} bis {{endsOn}}. Bitte entscheiden Sie.",
  },
  leaveApproved: {
    subject: "Urlaub genehmigt",
    text: "Ihr Urlaub von {{startsOn}} bis {{endsOn}} ist genehmigt.",
  },
  leaveDeclined: {
    subject: "Urlaub abgelehnt",
    text: "Ihr Urlaub von {{startsOn}} bis {{endsOn}} ist nicht genehmigt. Bitte sprechen Sie mit Ihrer Ausbilderin oder Ihrem Ausbilder.",
  },
  recordReturned: {
    subject: "Nachweis zurückgegeben",
    text: "{{by}} bittet um Ergänzung der Woche ab {{weekOn}}: {{comment}}",
  },
  recordSignedOff: {
    subject: "Nachweis abgezeichnet",
    text: "{{by}} hat die Woche ab {{weekOn}} abgezeichnet.",
  },
  recordMissing: {
    subject: "Nachweis fehlt",
    text: "Die Woche ab {{weekOn}} ist noch nicht eingereicht. Insgesamt fehlen: {{count}}.",
  },
  recordMissingEscalated: {
    subject: "Nachweis von {{name}} fehlt weiter",
    text: "Die Woche ab {{weekOn}} ist trotz Erinnerung nicht eingereicht. Bitte sprechen Sie {{name}} an.",
  },
  recordWaiting: {
    subject: "Nachweis wartet auf Ihre Abzeichnung",
    text: "{{name}} hat die Woche ab {{weekOn}} eingereicht.",
  },
  recordWaitingEscalated: {
    subject: "Nachweis wartet auf Vertretung",
    text: "Die Woche ab {{weekOn}} von {{name}} ist noch nicht beantwortet. Sie können sie in Vertretung abzeichnen.",
  },
};
