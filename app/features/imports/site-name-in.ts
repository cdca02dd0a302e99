import type { LoadedImport } from "./load-import.server";

/** What people call the site with an id. */
export function siteNameIn(siteId: string, { around }: LoadedImport): string {
  return around.sites.find(({ id }) => id === siteId)?.name ?? "";
}
