export const drafts = {
  keeping: {
    saved: "Gespeichert.",
    saving: "Wird gespeichert …",
    typing: "Wird gleich gespeichert.",
    offline: "Nicht gespeichert, wird nachgeholt. Ihr Text ist auf diesem Gerät gesichert.",
    ended:
      "Nicht gespeichert: Sie sind abgemeldet. Ihr Text ist auf diesem Gerät gesichert und wird nach der Anmeldung nachgeholt.",
    refused: "Nicht gespeichert. Bitte laden Sie die Seite neu; Ihr Text bleibt auf diesem Gerät.",
    restored: "Ihr Text von vorhin ist wieder da und wird jetzt gespeichert.",
  },
  conflict: {
    title: "Auf einem anderen Gerät wurde inzwischen weitergeschrieben",
    text: "Nichts ist verloren: Hier stehen beide Fassungen.",
    mine: "Ihre Fassung auf diesem Gerät",
    theirs: "Die neuere Fassung vom anderen Gerät",
    keepMine: "Meine Fassung behalten",
    takeTheirs: "Die neuere Fassung übernehmen",
    join: "Beide Texte untereinander setzen",
    emptyText: "(leer)",
  },
};
