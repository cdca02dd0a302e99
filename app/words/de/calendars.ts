export const calendars = {
  title: "Kalender abonnieren",
  summary: "Ihre Termine in dem Kalender, den Sie ohnehin benutzen",
  name: "Clusterplan: {{name}}",
  person: {
    kind: "Für Sie",
    title: "Meine Termine",
    text: "Was Sie besuchen oder unterrichten, und Ihre Einsätze als ganztägige Zeiträume; zwölf Wochen zurück und ein Jahr voraus.",
  },
  cluster: {
    kind: "Cluster",
    text: "Alle Termine dieses Clusters, auch die anderer Ausbilder*innen. Der Link gilt, solange Sie das Cluster leiten oder vertreten.",
  },
  site: {
    kind: "Kundenzentrum",
    text: "Die Einsätze bei Ihnen ohne Namen, und die Termine in Ihrem Haus. Der Link gilt, solange Sie dort anleiten.",
  },
  manage: "Links ansehen",
  open: "Link anlegen",
  another: "Weiteren Link anlegen",
  once: "Ihr neuer Link",
  onceText:
    "Er ist nur jetzt zu sehen. Wer ihn kennt, sieht diese Termine: Geben Sie ihn nicht weiter.",
  address: "Adresse des Kalenders",
  subscribe: "Im Kalender öffnen",
  since: "Link vom {{when}} Uhr",
  lastUsed: "Zuletzt abgerufen: {{when}} Uhr",
  neverUsed: "Noch nie abgerufen",
  renew: "Erneuern",
  renewed: "Der alte Link gilt nicht mehr. Hier ist der neue.",
  revoke: "Link beenden",
  revokeTitle: "Diesen Link beenden?",
  revokeText:
    "Der Kalender, der ihn benutzt, bekommt nichts Neues mehr. Einen beendeten Link gibt es nie wieder; einen neuen legen Sie jederzeit an.",
  opened: "Der Link ist angelegt.",
  revoked: "Der Link gilt nicht mehr.",
  none: "Für Sie gibt es keinen eigenen Kalender",
  noneText: "Abonnieren kann, wer Termine besucht oder unterrichtet.",
  fileOfWeek: "Als Kalenderdatei laden",
  fileOfLesson: "In den Kalender",
  feedGone: "Diesen Kalender gibt es nicht oder nicht mehr.",
  entry: {
    cancelled: "Fällt aus: ",
    modules: "Module: {{codes}}",
    online: "Online: {{url}}",
    placement: "Einsatz: {{site}}, {{phase}}{{provisional}}",
    traineeHere: "Anwärter*in im Einsatz: {{cohort}}, {{phase}}{{provisional}}",
    provisional: " (vorläufig)",
  },
  help: {
    title: "So kommt der Link in Ihren Kalender",
    apple: {
      name: "iPhone und Mac",
      text: "„Im Kalender öffnen“ antippen und das Abonnement bestätigen.",
    },
    android: {
      name: "Google Kalender",
      text: "Im Browser unter Einstellungen, Kalender hinzufügen, „Per URL“ die Adresse einfügen.",
    },
    outlook: {
      name: "Outlook",
      text: "Kalender hinzufügen, „Aus dem Internet abonnieren“, Adresse einfügen.",
    },
    thunderbird: {
      name: "Thunderbird",
      text: "Neuer Kalender, „Im Netzwerk“, Adresse einfügen.",
    },
    delay:
      "Kalender fragen von selbst nach, manche nur alle paar Stunden. Was eilt, steht in den Benachrichtigungen.",
  },
  refused: {
    "feeds-full":
      "Für diesen Kalender gibt es schon {{count}} Links. Bitte beenden Sie zuerst einen, den Sie nicht mehr brauchen.",
    "feed-over": "Dieser Link gilt schon nicht mehr.",
  },
};
