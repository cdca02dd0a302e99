export const approval = {
  propose: {
    title: "Zur Freigabe vorlegen",
    text: "In diesem Ausbildungsgang veröffentlicht eine zweite Person aus der Planung. Bis zur Antwort bleibt der Plan, wie er ist. Vorgelegt wird er mit Wirkung ab {{day}}.",
    comment: "Hinweis für die Freigabe",
    submit: "Zur Freigabe vorlegen",
  },
  asked: {
    title: "Wartet auf Freigabe",
    by: "Vorgelegt von {{who}} am {{when}}.",
    from: "Der Plan soll ab {{day}} gelten.",
  },
  own: {
    title: "Ihre Vorlage",
    text: "Eine andere Person aus der Planung muss diesen Plan freigeben. Sie können ihn zurückziehen, um ihn zu ändern.",
    withdraw: "Zurückziehen",
  },
  reject: {
    title: "Oder zurückgeben",
    reason: "Warum?",
    submit: "Mit Grund zurückgeben",
  },
  rejected: { title: "Zurückgegeben von {{who}}" },
  breaches: {
    title: "Verstöße gegen die Ankündigungsfrist",
    text_one: "{{count}} Einsatz wurde später veröffentlicht oder geändert, als die Frist erlaubt.",
    text_other:
      "{{count}} Einsätze wurden später veröffentlicht oder geändert, als die Frist erlaubt.",
    caption: "Verstöße gegen die Ankündigungsfrist mit Grund",
    person: "Anwärter*in",
    phase: "Abschnitt",
    startsOn: "Beginn",
    publishedOn: "Veröffentlicht",
    change: "Änderung",
    reason: "Grund",
    kind: { added: "neu", moved: "Wechsel", removed: "entfällt", begun: "hatte schon begonnen" },
  },
  setting: {
    label: "Eine zweite Person aus der Planung gibt Einsatzpläne frei",
    on: "Einsatzpläne brauchen die Freigabe einer zweiten Person.",
  },
  toast: {
    proposed: "Der Plan liegt zur Freigabe vor.",
    withdrawn: "Der Plan ist wieder ein Entwurf.",
    rejected: "Der Plan ist mit Grund zurückgegeben.",
  },
};
