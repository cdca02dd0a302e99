// A German postcode has five digits; areas are told apart by it and by nothing finer.

const POSTCODE = /^\d{5}$/;

/** Blanks around it do not matter; null when it cannot be a German postcode. */
export function parsePostcode(text: string): string | null {
  const postcode = text.trim();
  return POSTCODE.test(postcode) ? postcode : null;
}
