export const legal = {
  contact: "Kontakt",
  write: "Schreiben Sie an {{email}}.",
  ask: "Wenden Sie sich an Ihre Ausbildungsleitung.",
  accessibility: {
    title: "Erklärung zur Barrierefreiheit",
    lead: "Clusterplan soll für alle ohne fremde Hilfe nutzbar sein. Maßstab sind die WCAG 2.2, Stufe AA, und die BITV 2.0.",
    built: {
      title: "Was Sie erwarten können",
      keyboard:
        "Jede Seite lässt sich allein mit der Tastatur bedienen; der Fokus ist immer sichtbar.",
      drag: "Was sich ziehen lässt, lässt sich auch mit der Tastatur und mit einem Formular verschieben.",
      colour:
        "Farbe steht nie allein: Stufen und Zustände tragen auch eine Zahl, ein Zeichen oder ein Wort.",
      script: "Formulare funktionieren auch ohne JavaScript.",
      size: "Alle Seiten passen vom Telefon bis zum großen Bildschirm und folgen der hellen oder dunklen Darstellung des Systems.",
    },
    tested: {
      title: "Wie geprüft wird",
      text: "Bei jeder Änderung prüft ein Programm alle Seiten in heller und dunkler Darstellung. Eine Prüfung mit Menschen, die auf Hilfsmittel angewiesen sind, steht noch aus; deshalb gilt die Anwendung als teilweise konform.",
    },
    known: {
      title: "Was noch nicht barrierefrei ist",
      text: "Der Einsatzplan ist eine große Tabelle. Auf schmalen Bildschirmen muss sie in ihrem Rahmen seitlich bewegt werden.",
    },
    feedback: {
      title: "Barriere gefunden?",
      text: "Sagen Sie uns, auf welcher Seite Sie nicht weiterkommen und womit Sie arbeiten. Hilft die Antwort nicht weiter, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik der Freien und Hansestadt Hamburg wenden.",
    },
  },
  privacy: {
    title: "Datenschutz",
    lead: "Clusterplan verarbeitet Daten der Anwärter*innen und Ausbilder*innen, soweit es für Ausbildung, Personalplanung und Personaleinsatz nötig ist.",
    basis: {
      title: "Rechtsgrundlage",
      text: "§ 10 des Hamburgischen Datenschutzgesetzes und §§ 85 bis 92 des Hamburgischen Beamtengesetzes.",
    },
    who: {
      title: "Wer was sieht",
      trainee:
        "Anwärter*innen sehen sich selbst, die Vornamen ihres Clusters und die Kontakte ihrer Ausbilder*innen.",
      trainer:
        "Ausbilder*innen sehen die Menschen ihrer Cluster; Praxisanleiter*innen die ihres Kundenzentrums vom Beginn des Einsatzes bis 30 Tage danach.",
      planner: "Die Planung sieht alle Einsätze. Geburtsdatum und Postleitzahl sieht nur sie.",
      administrator: "Die Administration verwaltet Konten und liest das Protokoll.",
    },
    never: {
      title: "Was nie gespeichert wird",
      diagnosis:
        "Gründe oder Diagnosen einer Abwesenheit: festgehalten wird nur, von wann bis wann.",
      reason: "Gründe einer Einschränkung: festgehalten wird nur, was die Planung beachten muss.",
      ranking: "Ranglisten, Arbeitsgeschwindigkeit oder Auswertungen von Anmeldungen.",
    },
    decision: {
      title: "Kein Entscheid durch die Maschine",
      text: "Vorschläge rechnet die Maschine; entschieden wird von einem namentlich genannten Menschen, und die Gründe bleiben sichtbar (Artikel 22 DSGVO).",
    },
    keeping: {
      title: "Aufbewahrungsfristen",
      leave: "Urlaub und Abwesenheiten: drei Jahre nach Ende des Jahres.",
      file: "Ausbildungsakte: fünf Jahre nach Ende der Ausbildung.",
      wishes: "Wünsche und Entwürfe: sechs Monate nach Ende des Einsatzes.",
      audit: "Protokoll: ein Jahr.",
    },
    cookies: {
      title: "Cookies",
      text: "Gesetzt werden nur Cookies, ohne die es nicht geht: für die Anmeldung, für Rückmeldungen nach einer Eingabe und für Sprache und Darstellung.",
    },
    rights: {
      title: "Ihre Rechte",
      text: "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und sich bei der oder dem Hamburgischen Beauftragten für Datenschutz und Informationsfreiheit beschweren.",
    },
  },
};
