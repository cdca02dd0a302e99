import { db } from "~/db/client";
import { practiceOf } from "~/domain/sites/practice";
import { loadPracticeFacts, practiceSiteOf } from "./practice-facts.query.server";

/** Cases of a trainee's week by site id and module code; figures for the rules of a plan. Five queries. */
export async function practiceBySite(): Promise<Record<string, Record<string, number>>> {
  const [{ services, volumes, counterHours, usualWorkstations }, sites] = await Promise.all([
    loadPracticeFacts(),
    db.site.findMany({ select: { id: true, workstations: true, openingHours: true } }),
  ]);
  const rows = sites.map((site) => {
    const measured = practiceSiteOf(site, usualWorkstations);
    const modules = practiceOf(measured, services, volumes, counterHours);
    const cases = modules.map(({ moduleCode, casesPerWeek }) => [moduleCode, casesPerWeek]);
    return [site.id, Object.fromEntries(cases)];
  });
  return Object.fromEntries(rows);
}
