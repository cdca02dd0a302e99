// What people are told: a kind each, with a subject and one or two sentences. Days stand in the values
// as ISO text and are written with their weekday.
export const notices = {
  lessonAsked: {
    subject: "Bitte entscheiden: {{title}}",
    text: "{{name}} bittet um {{on}}, {{from}}–{{to}} Uhr: „{{message}}“",
  },
  lessonAdded: {
    subject_one: "Neuer Termin: {{title}}",
    subject_other: "{{count}} neue Termine: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr{{where}}.",
    text_other: "Der erste: {{on}}, {{from}}–{{to}} Uhr{{where}}.",
  },
  lessonMoved: {
    subject_one: "Termin verlegt: {{title}}",
    subject_other: "{{count}} Termine verlegt: {{title}}",
    text_one:
      "Jetzt {{on}}, {{from}}–{{to}} Uhr{{where}}. Bisher {{wasOn}}, {{wasFrom}}–{{wasTo}} Uhr{{wasWhere}}.",
    text_other:
      "Der erste ist jetzt {{on}}, {{from}}–{{to}} Uhr{{where}}. Bisher {{wasOn}}, {{wasFrom}}–{{wasTo}} Uhr{{wasWhere}}.",
  },
  lessonPlaceChanged: {
    subject_one: "Anderer Ort: {{title}}",
    subject_other: "Anderer Ort für {{count}} Termine: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr: jetzt {{place}}, bisher {{was}}.",
    text_other: "Ab {{on}}, {{from}}–{{to}} Uhr: jetzt {{place}}, bisher {{was}}.",
  },
  lessonTrainersChanged: {
    subject_one: "Andere Leitung: {{title}}",
    subject_other: "Andere Leitung für {{count}} Termine: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr: jetzt {{trainers}}, bisher {{was}}.",
    text_other: "Ab {{on}}, {{from}}–{{to}} Uhr: jetzt {{trainers}}, bisher {{was}}.",
  },
  lessonCancelled: {
    subject_one: "Termin abgesagt: {{title}}",
    subject_other: "{{count}} Termine abgesagt: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr{{where}} fällt aus. Grund: {{reason}}",
    text_other: "Der erste: {{on}}, {{from}}–{{to}} Uhr{{where}}. Grund: {{reason}}",
  },
  lessonRevived: {
    subject_one: "Termin findet doch statt: {{title}}",
    subject_other: "{{count}} Termine finden doch statt: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr{{where}}.",
    text_other: "Der erste: {{on}}, {{from}}–{{to}} Uhr{{where}}.",
  },
  lessonWithoutYou: {
    subject_one: "Termin ohne Sie: {{title}}",
    subject_other: "{{count}} Termine ohne Sie: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}} Uhr{{where}} gehört nicht mehr zu Ihrer Woche.",
    text_other: "Sie gehören nicht mehr zu Ihrem Plan, der erste am {{on}}, {{from}}–{{to}} Uhr.",
  },
  coverAsked: {
    subject: "Vertretung gesucht: {{title}}",
    text: "Können Sie {{on}}, {{from}}–{{to}} Uhr übernehmen? Bitte sagen Sie zu oder ab.",
  },
  coverAssigned: {
    subject: "Sie vertreten: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr ist Ihnen als Vertretung eingetragen.",
  },
  coverAccepted: {
    subject: "Vertretung gefunden: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr ist übernommen.",
  },
  coverDeclined: {
    subject: "Vertretung abgelehnt: {{title}}",
    text: "{{on}}, {{from}}–{{to}} Uhr: Ihre Anfrage wurde abgelehnt. Bitte fragen Sie jemand anderen.",
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
  assessmentCompleted: {
    subject: "Ihre Beurteilung ist fertiggestellt",
    text: "Als Nächstes wird sie mit Ihnen besprochen. Danach können Sie sie lesen.",
  },
  assessmentNamed: {
    subject: "Beurteilung von {{name}} für Sie",
    text: "Die Planung hat Sie als Verfasser*in der Beurteilung von {{name}} benannt.",
  },
  assessmentPassedOn: {
    subject: "Beurteilung von {{name}} abgegeben",
    text: "Die Planung hat jemand anderen benannt, die Beurteilung von {{name}} fertigzustellen.",
  },
  assessmentDiscussed: {
    subject: "Beurteilung zu lesen",
    text: "Das Gespräch ist eingetragen. Sie können Ihre Beurteilung jetzt lesen und dazu Stellung nehmen.",
  },
  assessmentCommented: {
    subject: "Stellungnahme zur Beurteilung",
    text: "{{name}} hat zur Beurteilung Stellung genommen.",
  },
  assessmentConfirmed: {
    subject: "Beurteilung bestätigt",
    text: "Die Beurteilung von {{name}} ist bestätigt.",
  },
  assessmentTalkDue: {
    subject: "Zwischengespräch steht an",
    text: "Die Mitte des Abschnitts von {{name}} ist erreicht. Bitte führen Sie das Zwischengespräch.",
  },
  assessmentDue: {
    subject: "Beurteilung fällig",
    text: "Die Beurteilung von {{name}} ist fällig; der Abschnitt endet am {{endsOn}}.",
  },
  examPlanned: {
    subject: "Prüfung: {{title}}",
    text: "{{on}}{{at}}. Was Ihnen zur Zulassung noch fehlt, steht auf der Seite Ihrer Prüfungen.",
  },
  examMoved: {
    subject: "Prüfung geändert: {{title}}",
    text: "Jetzt {{on}}{{at}}. Bisher war der {{wasOn}} vorgesehen.",
  },
  examCancelled: {
    subject: "Prüfung abgesagt: {{title}}",
    text: "Die Prüfung am {{on}}{{at}} findet nicht statt. Grund: {{reason}}",
  },
  examResult: {
    subject: "Ihr Ergebnis liegt vor: {{title}}",
    text: "Das Ergebnis Ihrer Prüfung vom {{on}} steht auf der Seite Ihrer Prüfungen.",
  },
  examResultCorrected: {
    subject: "Ihr Ergebnis wurde berichtigt: {{title}}",
    text: "Was jetzt zur Prüfung vom {{on}} gilt und warum, steht auf der Seite Ihrer Prüfungen.",
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
  talkDue: {
    subject: "Gespräch zur Anwesenheit",
    text: "Mit {{name}} steht ein Gespräch zur Anwesenheit an.",
  },
  checkOffRequested: {
    subject: "Abzeichnung erbeten: {{module}}, {{name}}",
    text: "{{name}} sagt: „Ich kann das jetzt.“ Es geht um {{module}}, Stufe {{level}}.",
  },
  checkOffConfirmed: {
    subject: "Abgezeichnet: {{module}}",
    text: "{{module}} steht jetzt auf Stufe {{level}}.",
  },
  checkOffDeclined: {
    subject: "Noch nicht abgezeichnet: {{module}}",
    text: "Zu {{module}}: {{answer}}",
  },
  wishWindow: {
    subject: "Wünsche für {{phase}}",
    text: "Vom {{opensOn}} bis {{closesOn}} können Sie bis zu drei Kundenzentren wünschen.",
  },
  placementAdded: {
    subject: "Ihr Einsatz: {{site}}",
    text: "{{phase}}, {{startsOn}} bis {{endsOn}}.",
  },
  placementMoved: {
    subject: "Ihr Einsatz hat sich geändert: {{site}}",
    text: "{{phase}}: jetzt {{site}}, {{startsOn}} bis {{endsOn}}. Bisher {{was}}, {{wasStartsOn}} bis {{wasEndsOn}}.",
  },
  placementRemoved: {
    subject: "Ihr Einsatz entfällt: {{was}}",
    text: "{{phase}}, {{wasStartsOn}} bis {{wasEndsOn}}. Ein neuer Einsatz ist noch nicht geplant.",
  },
  siteTraineesChanged: {
    subject: "Neuer Einsatzplan für {{site}}",
    text: "{{cohort}}: {{coming}} kommen dazu oder zu anderen Tagen, {{leaving}} kommen nicht mehr oder zu anderen Tagen. Wer wann kommt, steht auf der Seite des Kundenzentrums.",
  },
  planAwaitsApproval: {
    subject: "Bitte freigeben: „{{plan}}“",
    text: "{{who}} legt den Einsatzplan für {{cohort}} zur Freigabe vor.",
  },
  planApproved: {
    subject: "Freigegeben: „{{plan}}“",
    text: "{{who}} hat Ihren Einsatzplan für {{cohort}} geprüft und veröffentlicht.",
  },
  planSentBack: {
    subject: "Zurückgegeben: „{{plan}}“",
    text: "{{who}} gibt Ihren Einsatzplan für {{cohort}} zurück: „{{reason}}“",
  },
  stationBegins: {
    subject: "Am {{startsOn}} beginnt Ihr Einsatz: {{site}}",
    text: "{{phase}}, bis {{endsOn}}. Adresse, Weg, Zeiten und was Sie mitbringen, stehen auf Ihrer Startseite.",
  },
};
