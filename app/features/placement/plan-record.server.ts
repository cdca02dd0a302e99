import { toDbDay } from "~/db/dates";
import { stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import type { TravelTable } from "~/domain/travel/travel-table";
import { practiceBySite } from "../sites/practice-by-site.query.server";
import { travelMinutesFor } from "../travel/travel-minutes.query.server";

const person = { select: { givenName: true, familyName: true, birthDate: true } } as const;

const placementSelection = {
  id: true,
  traineeId: true,
  siteId: true,
  phaseId: true,
  startsOn: true,
  endsOn: true,
  practicalTrainerId: true,
  locked: true,
} satisfies Prisma.PlacementSelect;

const traineeSelection = {
  id: true,
  entryOn: true,
  partTimePercent: true,
  person: { select: { ...person.select, postcode: true } },
  enrolments: { select: stepSelection },
  memberships: { select: { clusterId: true, startsOn: true, endsOn: true } },
  wishes: { orderBy: { rank: "asc" } },
  restrictions: {
    where: { acceptedAt: { not: null } },
    select: { barredSiteId: true, maxCommuteMinutes: true },
  },
} satisfies Prisma.TraineeSelect;

const planSelection = {
  id: true,
  name: true,
  state: true,
  version: true,
  createdAt: true,
  createdById: true,
  publication: true,
  replacedBy: { select: { effectiveFrom: true, plan: { select: { name: true } } } },
  placements: { select: placementSelection },
  cohort: {
    select: {
      id: true,
      name: true,
      programme: { select: { code: true, approvalRequired: true, noticeWeeks: true, rules: true } },
      curriculum: {
        select: { modules: { select: { code: true, title: true }, orderBy: { code: "asc" } } },
      },
      phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } },
      clusters: { select: { id: true, name: true }, orderBy: { name: "asc" } },
      trainees: { select: traineeSelection },
      plans: {
        where: { state: "published" },
        select: { id: true, name: true, version: true, placements: { select: placementSelection } },
      },
    },
  },
} satisfies Prisma.PlanSelect;

export type PlanRow = Prisma.PlanGetPayload<{ select: typeof planSelection }>;
export type PlacementRow = PlanRow["placements"][number];
export type TraineeRow = PlanRow["cohort"]["trainees"][number];

const siteSelection = (period: Period) =>
  ({
    id: true,
    code: true,
    name: true,
    district: true,
    workstations: true,
    trainingPlaces: true,
    validFrom: true,
    validTo: true,
    capacities: { where: within(period), orderBy: { startsOn: "asc" } },
    openingHours: { where: { weekday: 6 }, select: { id: true } },
    trainers: { select: { id: true, maxTrainees: true, person } },
  }) satisfies Prisma.SiteSelect;

export type SiteRow = Prisma.SiteGetPayload<{ select: ReturnType<typeof siteSelection> }>;

const staySelection = {
  traineeId: true,
  siteId: true,
  startsOn: true,
  endsOn: true,
  practicalTrainerId: true,
} satisfies Prisma.PlacementSelect;

type Period = { startsOn: Date; endsOn: Date };
type StayRow = Pick<PlacementRow, "traineeId" | "siteId" | "startsOn" | "endsOn"> & {
  practicalTrainerId: string | null;
};

/** A plan with its cohort, every site, and who else is there: the rows behind the facts. */
export type PlanRecord = {
  plan: PlanRow;
  sites: SiteRow[];
  elsewhere: StayRow[];
  travel: TravelTable;
  /** Cases of a trainee's week by site id and module code. */
  practice: Record<string, Record<string, number>>;
};

/** Null when there is no such plan. A constant number of queries. */
export async function loadPlanRecord(client: Tx, planId: string): Promise<PlanRecord | null> {
  const plan = await client.plan.findUnique({ where: { id: planId }, select: planSelection });
  if (!plan) return null;
  const period = periodOf(plan);
  const [sites, elsewhere, practice] = await Promise.all([
    client.site.findMany({ select: siteSelection(period), orderBy: { name: "asc" } }),
    client.placement.findMany({
      where: { inForce: true, plan: { cohortId: { not: plan.cohort.id } }, ...within(period) },
      select: staySelection,
    }),
    practiceBySite(),
  ]);
  const postcodes = plan.cohort.trainees.flatMap(({ person: { postcode } }) => postcode ?? []);
  const siteIds = sites.map(({ id }) => id);
  const travel = await travelMinutesFor(postcodes, siteIds, client);
  return { plan, sites, elsewhere, travel, practice };
}

function within({ startsOn, endsOn }: Period) {
  return { startsOn: { lte: endsOn }, endsOn: { gte: startsOn } };
}

/** From the first to the last day of the placement phases; a cohort without any has no such days. */
function periodOf({ cohort: { phases } }: PlanRow): Period {
  const starts = phases.map(({ startsOn }) => startsOn.getTime());
  const ends = phases.map(({ endsOn }) => endsOn.getTime());
  if (starts.length === 0) return { startsOn: EPOCH, endsOn: EPOCH };
  return { startsOn: new Date(Math.min(...starts)), endsOn: new Date(Math.max(...ends)) };
}

const EPOCH = toDbDay(day("1970-01-01"));
