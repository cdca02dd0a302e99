import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsOf, type ToldLesson } from "~/domain/schedule/lesson-news";

const NOW = new Date("2026-11-23T08:00:00Z");

function aLesson(given: Partial<ToldLesson> = {}): ToldLesson {
  return {
    id: "a",
    title: "Meldewesen",
    startsAt: new Date("2026-11-24T08:00:00Z"),
    endsAt: new Date("2026-11-24T09:30:00Z"),
    place: "Raum 3",
    trainers: ["Mehmet Aydın"],
    isCancelled: false,
    personIds: ["ece", "jonas"],
    ...given,
  };
}

const told = (was: ToldLesson | null, is: ToldLesson) =>
  newsOf(new Map(was ? [[was.id, was]] : []), [is], NOW).map(
    ({ personId, kind }) => `${personId} ${kind}`,
  );

const later = {
  startsAt: new Date("2026-11-25T08:00:00Z"),
  endsAt: new Date("2026-11-25T09:30:00Z"),
};

describe("a change is told to whom it concerns", () => {
  it.each<[string, ToldLesson | null, Partial<ToldLesson>, string[]]>([
    ["a new lesson", null, {}, ["ece lessonAdded", "jonas lessonAdded"]],
    ["a new one that is cancelled already", null, { isCancelled: true }, []],
    ["nothing that people read", aLesson(), { title: "Meldewesen I" }, []],
    ["another time", aLesson(), later, ["ece lessonMoved", "jonas lessonMoved"]],
    [
      "time and place at once",
      aLesson({ personIds: ["ece"] }),
      { ...later, place: null, personIds: ["ece"] },
      ["ece lessonMoved"],
    ],
    [
      "another place",
      aLesson(),
      { place: "Raum 4" },
      ["ece lessonPlaceChanged", "jonas lessonPlaceChanged"],
    ],
    [
      "another trainer",
      aLesson({ personIds: ["ece", "mehmet"] }),
      { trainers: ["Uta Voß"], personIds: ["ece", "uta"] },
      ["ece lessonTrainersChanged", "uta lessonAdded", "mehmet lessonWithoutYou"],
    ],
    [
      "cancelled",
      aLesson(),
      { isCancelled: true },
      ["ece lessonCancelled", "jonas lessonCancelled"],
    ],
    ["cancelled twice", aLesson({ isCancelled: true }), { isCancelled: true }, []],
    ["revived", aLesson({ isCancelled: true }), {}, ["ece lessonRevived", "jonas lessonRevived"]],
  ])("%s", (_what, was, changes, expected) => {
    expect(told(was, aLesson(changes)).sort()).toEqual([...expected].sort());
  });

  it("what is over stays over, unless it is moved out of the past", () => {
    const over = {
      startsAt: new Date("2026-11-20T08:00:00Z"),
      endsAt: new Date("2026-11-20T09:00:00Z"),
    };
    expect(told(aLesson(over), aLesson({ ...over, place: "Raum 4" }))).toEqual([]);
    expect(told(aLesson(over), aLesson())).toHaveLength(2);
  });

  it("several lessons changed together are one piece of news, about the first", () => {
    const lessons = ["c", "a", "b"].map((id, index) =>
      aLesson({
        id,
        startsAt: new Date(Date.UTC(2026, 11, 9 - index, 8)),
        endsAt: new Date(Date.UTC(2026, 11, 9 - index, 9)),
      }),
    );
    const news = newsOf(new Map(), lessons, NOW);
    expect(news.map(({ personId, count, is }) => [personId, count, is.id])).toEqual([
      ["ece", 3, "b"],
      ["jonas", 3, "b"],
    ]);
  });

  it("nobody outside of before and after hears of it, and nobody hears one thing twice", () => {
    const people = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
    const lesson = fc.record({
      place: fc.constantFrom("Raum 3", null),
      isCancelled: fc.boolean(),
      personIds: people,
      hour: fc.nat(5),
    });
    fc.assert(
      fc.property(lesson, lesson, (before, after) => {
        const at = ({ hour, ...rest }: typeof before) =>
          aLesson({
            ...rest,
            startsAt: new Date(Date.UTC(2026, 11, 1, hour)),
            endsAt: new Date(Date.UTC(2026, 11, 1, hour + 1)),
          });
        const news = told(at(before), at(after));
        const concerned = new Set<string>([...before.personIds, ...after.personIds]);
        expect(new Set(news).size).toBe(news.length);
        expect(news.every((one) => concerned.has(one.slice(0, 1)))).toBe(true);
      }),
    );
  });
});
