// How many cases of a module a trainee can expect at the counter in a week, from what a site does in a
// month. Source: figures of services and sites; a total is divided evenly over the services without a
// figure of their own, an average of all sites counts by the site's size, and both are estimates.
import type { Day } from "../calendar/day";

export interface PracticeService {
  readonly id: string;
  readonly title: string;
  /** Per cent done online; null when unknown, then everything is taken to come to the counter. */
  readonly digitalShare: number | null;
  readonly moduleCodes: readonly string[];
}

export interface Volume {
  /** Null: the average of all sites. */
  readonly siteId: string | null;
  /** Null: all services together. */
  readonly serviceId: string | null;
  /** First day of the month. */
  readonly month: Day;
  readonly cases: number;
  readonly estimated: boolean;
}

export interface PracticeSite {
  readonly id: string;
  readonly workstations: number;
  /** Its workstations over those of the average site; 1 is average. */
  readonly sizeRatio: number;
  /** Minutes a week that the site is open. */
  readonly openMinutes: number;
}

export type VolumeBasis = "service" | "site-total" | "service-average" | "average";

export interface MonthlyCases {
  readonly service: PracticeService;
  readonly cases: number;
  readonly basis: VolumeBasis;
  readonly month: Day;
  readonly estimated: boolean;
}

export interface ModulePractice {
  readonly moduleCode: string;
  /** Cases of one trainee in a week at the counter, with one decimal. */
  readonly casesPerWeek: number;
  readonly estimated: boolean;
  readonly services: readonly string[];
}

const WEEKS_PER_MONTH = 52 / 12;
const MINUTES_PER_HOUR = 60;

/** What each service comes to in a month at a site; services without any figure are left out. */
export function monthlyCasesOf(
  { id: siteId, sizeRatio }: Pick<PracticeSite, "id" | "sizeRatio">,
  services: readonly PracticeService[],
  volumes: readonly Volume[],
): MonthlyCases[] {
  return services.flatMap((service): MonthlyCases[] => {
    const own = newest(volumes, siteId, service.id);
    if (own) return [{ service, basis: "service", ...own }];
    const total = shareOf(siteId, services, volumes);
    if (total) return [{ service, basis: "site-total", ...total, estimated: true }];
    const average = newest(volumes, null, service.id);
    const basis = average ? "service-average" : "average";
    const common = average ?? shareOf(null, services, volumes);
    if (!common) return [];
    return [{ service, basis, ...common, cases: common.cases * sizeRatio, estimated: true }];
  });
}

/**
 * Per module, in the order of their codes; none for a site without workstations or hours.
 * @param counterHours hours a week that a trainee spends at the counter.
 */
export function practiceOf(
  site: PracticeSite,
  services: readonly PracticeService[],
  volumes: readonly Volume[],
  counterHours: number,
): ModulePractice[] {
  if (site.workstations === 0 || site.openMinutes === 0) return [];
  const presence = Math.min(1, (counterHours * MINUTES_PER_HOUR) / site.openMinutes);
  const monthly = monthlyCasesOf(site, services, volumes);
  const codes = [...new Set(services.flatMap(({ moduleCodes }) => moduleCodes))].sort();
  return codes.flatMap((moduleCode): ModulePractice[] => {
    const own = monthly.filter(({ service }) => service.moduleCodes.includes(moduleCode));
    if (own.length === 0) return [];
    const atCounter = own.reduce((sum, one) => sum + one.cases * counterShareOf(one.service), 0);
    const perWeek = (atCounter / WEEKS_PER_MONTH / site.workstations) * presence;
    return [
      {
        moduleCode,
        casesPerWeek: Math.round(perWeek * 10) / 10,
        estimated: own.some((one) => one.estimated || one.service.digitalShare === null),
        services: own.map(({ service }) => service.title),
      },
    ];
  });
}

function counterShareOf({ digitalShare }: PracticeService): number {
  return 1 - (digitalShare ?? 0) / 100;
}

type Figure = { cases: number; month: Day; estimated: boolean };

function newest(
  volumes: readonly Volume[],
  siteId: string | null,
  serviceId: string | null,
): Figure | null {
  const own = volumes.filter((one) => one.siteId === siteId && one.serviceId === serviceId);
  const last = own.reduce<Volume | null>(
    (best, one) => (best === null || one.month > best.month ? one : best),
    null,
  );
  return last && { cases: last.cases, month: last.month, estimated: last.estimated };
}

/** The newest total, without what is known of single services, divided evenly over the others. */
function shareOf(
  siteId: string | null,
  services: readonly PracticeService[],
  volumes: readonly Volume[],
): Figure | null {
  const total = newest(volumes, siteId, null);
  if (!total) return null;
  const known = services.map(({ id }) => newest(volumes, siteId, id)).filter((one) => one !== null);
  const rest = Math.max(0, total.cases - known.reduce((sum, { cases }) => sum + cases, 0));
  const others = services.length - known.length;
  return others === 0 ? null : { ...total, cases: rest / others };
}
