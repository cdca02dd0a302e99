/** What trainees write of a week. */
export const RECORD_TEXTS = [
  "An- und Ummeldungen am Schalter bearbeitet; Wohnungsgeberbestätigungen geprüft. Am Donnerstag zum ersten Mal allein, mit Rückfragen.",
  "Personalausweise ausgegeben, Anträge aufgenommen, Fingerabdrücke erfasst. Gelernt, wann ein vorläufiger Ausweis möglich ist.",
  "Hospitation am Empfang, Termine vergeben, Wartende beraten. Viele Fragen zum Online-Dienst beantwortet.",
  "Führungszeugnisse beantragt, Gebühren kassiert, Kassenabschluss mitgemacht. Die Kasse stimmte.",
  "Reisepässe für Kinder: Zustimmung beider Eltern geprüft, Fotos abgelehnt und erklärt, warum.",
  "Meldebescheinigungen und Auskunftssperren besprochen. Einen schwierigen Fall mit der Anleitung durchgegangen.",
  "Post bearbeitet: schriftliche Abmeldungen ins Ausland, Rückfragen per Brief. Mustertexte verbessert.",
  "Beglaubigungen vorbereitet, Unterschriften verglichen; gelernt, was nicht beglaubigt werden darf.",
] as const;

/** Why a week is given back. */
export const RECORD_COMMENTS = [
  "Bitte ergänzen Sie, welche Module Sie geübt haben.",
  "Schreiben Sie bitte noch, was Sie am Empfang selbst gemacht haben und was Sie nur gesehen haben.",
  "Der Donnerstag fehlt. Ein Satz genügt.",
] as const;

export const SIGN_OFF_REMARKS = [
  "Schön beschrieben, weiter so.",
  "Bitte nächste Woche auch die Rechtsgrundlagen nennen.",
] as const;
