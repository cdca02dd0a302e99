// Whom a change of lessons concerns, and what each is told: whoever was expected before or is now, each
// thing once, and of several lessons changed together the first with their number.
// Source: requirements.md, schedule 8.
import { type Announced, changedParts } from "./announced";

/** A lesson as people read it, with everybody who is expected there. */
export interface ToldLesson extends Announced {
  readonly id: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly personIds: readonly string[];
}

export type LessonNewsKind =
  | "lessonAdded"
  | "lessonMoved"
  | "lessonPlaceChanged"
  | "lessonTrainersChanged"
  | "lessonCancelled"
  | "lessonRevived"
  | "lessonWithoutYou";

export interface LessonNews<Lesson extends ToldLesson> {
  readonly personId: string;
  readonly kind: LessonNewsKind;
  /** The first of the lessons it is about, as it is and, unless it is new to the person, as it was. */
  readonly is: Lesson;
  readonly was: Lesson;
  readonly count: number;
}

type Change<Lesson> = { readonly was: Lesson | null; readonly is: Lesson };

/** What to tell of lessons that are not over yet, ordered by their beginning. @param was by id. */
export function newsOf<Lesson extends ToldLesson>(
  was: ReadonlyMap<string, Lesson>,
  is: readonly Lesson[],
  now: Date,
): LessonNews<Lesson>[] {
  const changes = is
    .map((lesson) => ({ was: was.get(lesson.id) ?? null, is: lesson }))
    .filter((change) => change.is.endsAt > now || (change.was?.endsAt ?? change.is.endsAt) > now)
    .sort((a, b) => a.is.startsAt.getTime() - b.is.startsAt.getTime());
  const news = new Map<string, LessonNews<Lesson>>();
  for (const change of changes) {
    for (const { personId, kind } of newsOfOne(change)) {
      const key = [personId, kind, change.is.title].join("\n");
      const first = news.get(key);
      const { is, was } = first ?? { is: change.is, was: change.was ?? change.is };
      news.set(key, { personId, kind, is, was, count: (first?.count ?? 0) + 1 });
    }
  }
  return [...news.values()];
}

type OneNews = { personId: string; kind: LessonNewsKind };

function newsOfOne({ was, is }: Change<ToldLesson>): OneNews[] {
  const told = (personIds: readonly string[], kind: LessonNewsKind) =>
    personIds.map((personId) => ({ personId, kind }));
  if (is.isCancelled) return was && !was.isCancelled ? told(is.personIds, "lessonCancelled") : [];
  if (!was) return told(is.personIds, "lessonAdded");
  if (was.isCancelled) return told(is.personIds, "lessonRevived");
  const [before, after] = [new Set(was.personIds), new Set(is.personIds)];
  const stay = is.personIds.filter((id) => before.has(id));
  return [
    ...kindsOfChange(was, is).flatMap((kind) => told(stay, kind)),
    ...told(
      is.personIds.filter((id) => !before.has(id)),
      "lessonAdded",
    ),
    ...told(
      was.personIds.filter((id) => !after.has(id)),
      "lessonWithoutYou",
    ),
  ];
}

/** A new time tells of the place as well. */
function kindsOfChange(was: Announced, is: Announced): LessonNewsKind[] {
  const parts = changedParts(was, is);
  const kinds: LessonNewsKind[] = parts.includes("trainers") ? ["lessonTrainersChanged"] : [];
  if (parts.includes("time")) return ["lessonMoved", ...kinds];
  return parts.includes("place") ? ["lessonPlaceChanged", ...kinds] : kinds;
}
