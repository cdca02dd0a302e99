export const stations = {
  title: "Ihr nächster Einsatz",
  titleNow: "Ihr Einsatz zurzeit",
  begins: "{{phase}} beginnt am {{day}}.",
  runs: "{{phase}} läuft bis {{day}}.",
  none: "Zurzeit ist kein Einsatz für Sie veröffentlicht.",
  noneText:
    "Sobald Ihr Einsatzplan veröffentlicht ist, steht hier, wohin Sie gehen und was Sie brauchen.",
  noNext: "Ein weiterer Einsatz ist noch nicht veröffentlicht.",
  provisional:
    "Noch vorläufig: Bis zur Ankündigungsfrist kann sich der Einsatz ändern. Sie erfahren es dann hier und in Ihren Benachrichtigungen.",
  details: "Alles zum Einsatz",
  way: "{{count}} min von Ihrer Postleitzahl",
  wayEstimated: "etwa {{count}} min von Ihrer Postleitzahl (geschätzt)",
  minutes: "Fahrzeit",
  house: "Kundenzentrum erreichen",
  calendar: "In Ihren Kalender übernehmen",
};
