/** How a matrix is looked at, which stays while cells are opened and set. */
export function matrixView(search: URLSearchParams) {
  return { show: search.get("show") ?? undefined, rows: search.get("rows") ?? undefined };
}
