// In dense lists a Kundenzentrum is called by its place alone.

const KIND = /^Kundenzentrum\s+/;

/** "Altona" for "Kundenzentrum Altona". */
export function shortSiteName(name: string): string {
  return name.replace(KIND, "");
}
