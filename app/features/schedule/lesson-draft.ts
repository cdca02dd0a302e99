// What the form begins with, as its fields hold it: from the address, also when the page was asked
// to check a lesson without scripts.
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { LessonChoices } from "./lesson-choices";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_SEARCH = 60;

export type LessonDraft = Readonly<Record<string, string | readonly string[]>>;

const TEXTS = [
  "title",
  "day",
  "from",
  "to",
  "trainerId",
  "coTrainerId",
  "thirdTrainerId",
  "place",
  "elsewhere",
  "onlineUrl",
  "module1",
  "minutes1",
  "module2",
  "minutes2",
  "module3",
  "minutes3",
  "note",
  "linkTitle1",
  "linkUrl1",
  "linkTitle2",
  "linkUrl2",
  "linkTitle3",
  "linkUrl3",
  "scope",
  "override",
  "overrideReason",
] as const;

/** The fields that an address carries, as a form sent by GET writes them. */
export function draftFromAddress(search: URLSearchParams): LessonDraft {
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = search.get(name);
    return value === null ? [] : [[name, value]];
  });
  const clusterIds = search.getAll("clusterIds");
  return {
    ...Object.fromEntries(texts),
    ...(clusterIds.length > 0 && { clusterIds }),
    ...alternativeChosen(search.get("use")),
  };
}

/** The clusters that a form has already, and those that it was asked to look for. */
export function clustersWanted(search: URLSearchParams, draft: LessonDraft = {}) {
  const kept = [
    ...search.getAll("clusterIds"),
    ...search.getAll("cluster"),
    draft.clusterIds ?? [],
  ];
  return {
    kept: kept.flat().filter((id) => UUID.test(id)),
    search: (search.get("clusterSearch") ?? "").slice(0, LONGEST_SEARCH),
  };
}

const ALTERNATIVE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) (\d{2}:\d{2})$/;

/** An alternative as its button sends it without scripts: "2026-11-24 09:00 10:30". */
function alternativeChosen(text: string | null): LessonDraft {
  const [, day, from, to] = ALTERNATIVE.exec(text ?? "") ?? [];
  return day && from && to ? { day, from, to } : {};
}

/** A new lesson of a cluster on a day, with the cluster's lead, from 9:00 to 10:30. */
export function newDraft(
  search: URLSearchParams,
  choices: LessonChoices,
  { today, trainerId }: { today: string; trainerId: string | null },
): LessonDraft {
  const asked = search.get("cluster");
  const only = choices.clusters.length === 1 ? choices.clusters[0] : undefined;
  const cluster = choices.clusters.find(({ id }) => id === asked) ?? only;
  return {
    day: today,
    from: formatWallTime(9 * 60),
    to: formatWallTime(10 * 60 + 30),
    trainerId: trainerId ?? cluster?.leadId ?? "",
    clusterIds: cluster ? [cluster.id] : [],
    ...draftFromAddress(search),
  };
}
