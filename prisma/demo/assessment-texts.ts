/** What practical trainers write at the end of a station. */
export const ASSESSMENT_TEXTS = [
  "Arbeitet sorgfältig und freundlich; fragt nach, wo etwas unklar ist. Meldevorgänge gelingen inzwischen ohne Hilfe.",
  "Hat sich schnell in die Ausweisangelegenheiten eingearbeitet. Auch bei vollem Warteraum bleibt der Ton ruhig.",
  "Zuverlässig und gut vorbereitet. Bei selteneren Fällen fehlt noch die Sicherheit, die Rechtsgrundlagen sind aber bekannt.",
  "Im Team sehr geschätzt. Am Schalter noch zögerlich; mit etwas mehr Übung wird das Tempo folgen.",
] as const;

export const TALK_NOTES = [
  "Ab jetzt jeden Tag zwei Meldefälle allein.",
  "Ausweise im Vier-Augen-Prinzip, Ende des Monats neu besprechen.",
  "Einmal pro Woche am Empfang, um Gespräche zu üben.",
] as const;

export const MARK_NOTES = [
  "Deutlich gewachsen seit dem Zwischengespräch.",
  "Arbeitet genau, prüft Unterlagen vollständig.",
  "Braucht noch Rückhalt bei schwierigen Gesprächen.",
] as const;

export const STATEMENTS = [
  "Ich fühle mich gut begleitet. Beim Tempo arbeite ich weiter an mir.",
  "Ich stimme zu. Die Zeit am Empfang hat mir am meisten gebracht.",
] as const;
