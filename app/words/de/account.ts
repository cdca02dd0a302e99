export const account = {
  title: "Mein Konto",
  lead: "Benachrichtigungen, Passwort, Sprache und Darstellung. Alles hier gilt nur für Sie.",
  field: {
    login: "E-Mail-Adresse",
    password: "Passwort",
    newPassword: "Neues Passwort",
    repeatedPassword: "Neues Passwort wiederholen",
    currentPassword: "Bisheriges Passwort",
    givenName: "Vorname",
    familyName: "Nachname",
    email: "Dienstliche E-Mail-Adresse",
    passwordHint:
      "Mindestens 12 Zeichen. Ein kurzer Satz ist leicht zu merken und schwer zu erraten.",
  },
  login: {
    title: "Anmelden",
    lead: "Ausbildung in Clustern: planen, unterrichten, begleiten.",
    claim: "Wer lernt wann, wo und bei wem.",
    claimText:
      "Clusterplan führt die Ausbildung in den Hamburger Kundenzentren zusammen, von der Liste der Einstellungen bis zum Einsatz vor Ort.",
    points: {
      trainee: "Anwärter*innen sehen, was heute ist und wohin es als Nächstes geht.",
      trainer: "Ausbilder*innen sehen, wer auf sie wartet.",
      planner: "Die Planung sieht, was heute zu klären ist.",
    },
    submit: "Anmelden",
    forgotten: "Passwort vergessen?",
    ended: "Ihre Sitzung ist beendet. Nach der Anmeldung geht es dort weiter, wo Sie waren.",
    invited: "Noch kein Konto? Ihre Ausbildungsleitung schickt Ihnen eine Einladung.",
    personas: {
      title: "Vorführung mit erfundenen Personen",
      text: "Wählen Sie eine Person, das Formular ist dann ausgefüllt.",
    },
  },
  logout: {
    title: "Abmelden",
    text: "Möchten Sie sich an diesem Gerät abmelden?",
    submit: "Abmelden",
    done: "Sie sind abgemeldet.",
  },
  invitation: {
    title: "Willkommen bei Clusterplan",
    lead: "Guten Tag {{name}}, wählen Sie ein Passwort, das nur Sie kennen. Danach sind Sie angemeldet.",
    firstTitle: "Die erste Administration",
    firstLead:
      "Noch verwaltet niemand diese Installation. Sagen Sie, wer Sie sind, und wählen Sie ein Passwort.",
    login: "Sie melden sich künftig an mit",
    submit: "Konto einrichten",
    done: "Ihr Konto ist eingerichtet. Schön, dass Sie da sind.",
    until: "Die Einladung gilt bis {{until}} Uhr.",
  },
  expired: {
    title: "Dieser Link gilt nicht mehr",
    invitation:
      "Einladungen gelten 72 Stunden und nur einmal. Vielleicht haben Sie Ihr Konto schon eingerichtet, dann melden Sie sich einfach an. Sonst bitten Sie Ihre Ausbildungsleitung um eine neue Einladung.",
    reset:
      "Links zum Zurücksetzen gelten zwei Stunden und nur einmal. Fordern Sie einfach einen neuen an.",
    toLogin: "Zur Anmeldung",
    toReset: "Neuen Link anfordern",
  },
  reset: {
    requestTitle: "Passwort vergessen",
    requestLead:
      "Geben Sie die Adresse ein, mit der Sie sich anmelden. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.",
    requestSubmit: "Link anfordern",
    sentTitle: "Bitte sehen Sie in Ihr Postfach",
    sentText:
      "Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt zwei Stunden. Kommt nichts an, wenden Sie sich an die Administration.",
    title: "Neues Passwort wählen",
    lead: "Guten Tag {{name}}, mit dem neuen Passwort enden alle Anmeldungen auf anderen Geräten.",
    submit: "Passwort speichern",
    done: "Ihr neues Passwort gilt ab sofort.",
    back: "Zurück zur Anmeldung",
  },
  mail: {
    invitation: {
      subject: "Ihre Einladung zu Clusterplan",
      body: "Guten Tag {{name}},\n\nfür Sie wurde ein Konto in Clusterplan vorbereitet. Dort finden Sie alles zur Ausbildung in den Kundenzentren.\n\nBitte wählen Sie über diesen Link Ihr Passwort. Er gilt 72 Stunden und nur einmal:\n\n{{link}}\n\nWenn Sie diese Nachricht nicht erwartet haben, brauchen Sie nichts zu tun.\n\nFreundliche Grüße\nClusterplan",
    },
    reset: {
      subject: "Neues Passwort für Clusterplan",
      body: "Guten Tag {{name}},\n\nüber diesen Link wählen Sie ein neues Passwort für Clusterplan. Er gilt zwei Stunden und nur einmal:\n\n{{link}}\n\nWenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.\n\nFreundliche Grüße\nClusterplan",
    },
  },
  password: {
    title: "Passwort ändern",
    text: "Danach sind Sie auf allen anderen Geräten abgemeldet.",
    submit: "Passwort ändern",
    done: "Ihr Passwort ist geändert. Alle anderen Anmeldungen sind beendet.",
  },
  preferences: {
    title: "Sprache und Darstellung",
    language: "Sprache",
    theme: "Darstellung",
    submit: "Speichern",
    done: "Ihre Einstellungen sind gespeichert.",
    locale: { de: "Deutsch", en: "English" },
    themes: { system: "Wie das Gerät", light: "Hell", dark: "Dunkel" },
  },
  sessions: {
    title: "Anmeldungen",
    count_one: "Sie sind auf einem Gerät angemeldet.",
    count_other: "Sie sind auf {{count}} Geräten angemeldet.",
    text: "Eine Anmeldung endet nach 60 Minuten ohne Eingabe und spätestens nach 12 Stunden.",
    submit: "Überall abmelden",
    done: "Sie sind auf allen Geräten abgemeldet.",
  },
  person: {
    title: "Angaben zur Person",
    login: "Anmeldung mit",
    text: "Name und Adresse pflegt die Ausbildungsleitung.",
  },
  refused: {
    "already-active": "Dieses Konto ist schon eingerichtet.",
    busy: "Gerade melden sich sehr viele an. Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
    disabled: "Dieses Konto ist gesperrt. Bitte heben Sie zuerst die Sperre auf.",
    "last-administrator":
      "Das ist das letzte Konto der Administration. Bitte richten Sie zuerst ein weiteres ein.",
    "link-expired":
      "Dieser Link gilt nicht mehr. Er wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt.",
    "login-refused":
      "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides und versuchen Sie es noch einmal.",
    "login-throttled":
      "Das waren viele Versuche hintereinander. Zu Ihrem Schutz geht es in {{seconds}} Sekunden weiter.",
    "mail-on-its-way": "Diese Nachricht ist schon versendet oder noch unterwegs.",
    "mail-taken": "Diese Adresse gehört schon zu einer anderen Person.",
    "name-missing": "Bitte geben Sie Ihren Namen an.",
    "no-mail-address":
      "Ohne E-Mail-Adresse kann keine Nachricht ankommen. Bitte tragen Sie zuerst eine ein.",
    "nobody-invited":
      "Von den Ausgewählten kann niemand eingeladen werden: Alle haben schon ein Konto oder keine E-Mail-Adresse.",
    "not-active":
      "Dieses Konto ist noch nicht eingerichtet. Bitte laden Sie stattdessen noch einmal ein.",
    "only-trainee": "Diese Person ist Anwärter*in und kann nur als Anwärter*in eingeladen werden.",
    "only-trainer":
      "Diese Person ist Ausbilder*in und kann nur als Ausbilder*in eingeladen werden.",
    "own-account": "Das eigene Konto können Sie nicht sperren.",
    "password-common":
      "Dieses Passwort wird oft benutzt und ist leicht zu erraten. Bitte wählen Sie ein anderes.",
    "password-like-login":
      "Das Passwort besteht fast nur aus Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie ein anderes.",
    "password-too-long": "Bitte wählen Sie ein Passwort mit höchstens 128 Zeichen.",
    "password-too-short": "Bitte wählen Sie ein Passwort mit mindestens 12 Zeichen.",
    "password-wrong": "Das bisherige Passwort stimmt nicht.",
    "role-mismatch":
      "Diese Rolle passt nicht zu der Person: Anwärter*innen und Ausbilder*innen müssen als solche eingetragen sein.",
    throttled:
      "Das waren viele Versuche hintereinander. Zu Ihrem Schutz geht es in {{seconds}} Sekunden weiter.",
  },
};
