const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from the address; null when it is missing or none. */
export function idIn(search: URLSearchParams, name: string): string | null {
  const value = search.get(name);
  return value && UUID.test(value) ? value : null;
}
