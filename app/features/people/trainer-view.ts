// The list of trainers as its address says.
import { type AccountState, accountStates } from "~/domain/people/account-state";

export const trainerKinds = ["cluster", "practical"] as const;
export type TrainerKind = (typeof trainerKinds)[number];

export const trainerSortKeys = ["name", "site", "trainees"] as const;
export type TrainerSortKey = (typeof trainerSortKeys)[number];

export type TrainerView = {
  search: string;
  kind: TrainerKind | null;
  siteId: string | null;
  account: AccountState | null;
  sort: { by: TrainerSortKey; descending: boolean };
};

export const TRAINERS_PER_PAGE = 50;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the address says; whatever it does not mean is left out. */
export function parseTrainerView(search: URLSearchParams): TrainerView {
  const [site, sort] = [search.get("site"), search.get("sort") ?? ""];
  const key = sort.replace(/^-/, "");
  return {
    search: (search.get("q") ?? "").trim().slice(0, 100),
    kind: trainerKinds.find((known) => known === search.get("kind")) ?? null,
    siteId: site && UUID.test(site) ? site : null,
    account: accountStates.find((known) => known === search.get("account")) ?? null,
    sort: {
      by: trainerSortKeys.find((known) => known === key) ?? "name",
      descending: sort.startsWith("-"),
    },
  };
}
