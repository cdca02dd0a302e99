let last = 0;

/** A number that this process has not used yet, for names and codes that must be unique. */
export function nextNumber(): number {
  last += 1;
  return last;
}
