import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftValues } from "~/ui/form/draft-copy";
import { DraftKeeper, type DraftNews } from "~/ui/form/draft-keeper";
import type { Sent } from "~/ui/form/send-draft";

/** A device: what it keeps, what it showed last, and what its server answers. */
function aDevice(version = 1) {
  const kept = new Map<string, string>();
  const shown: DraftNews = {};
  const sent: { text: string; version: number }[] = [];
  const answers: Sent[] = [];
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const make = (from = version) =>
    new DraftKeeper({
      key: "week",
      version: from,
      shelf,
      report: (news) => Object.assign(shown, news),
      send: async (values: DraftValues, base: number) => {
        sent.push({ text: String(values.text), version: base });
        return answers.shift() ?? { kind: "saved", version: base + 1 };
      },
    });
  return { kept, shown, sent, answers, make };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quiet = () => vi.advanceTimersByTimeAsync(900);

describe("a draft", () => {
  it("is sent once it is quiet, with the version it is based on", async () => {
    const { make, sent, shown, kept } = aDevice();
    const keeper = make();
    keeper.typed({ text: "P" });
    keeper.typed({ text: "Pässe" });
    expect(kept.size).toBe(1);
    await quiet();
    expect(sent).toEqual([{ text: "Pässe", version: 1 }]);
    expect([shown.status, shown.version, kept.size]).toEqual(["saved", 2, 0]);
  });

  it("stays on the device while the server is away, and follows later", async () => {
    const { make, answers, sent, shown, kept } = aDevice();
    answers.push({ kind: "offline" });
    make().typed({ text: "Pässe" });
    await quiet();
    expect([shown.status, kept.size]).toEqual(["offline", 1]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([shown.status, kept.size, sent.length]).toEqual(["saved", 0, 2]);
  });

  it("is put back when the page comes again, and shown beside what is newer", async () => {
    const { make, answers, shown } = aDevice();
    answers.push({ kind: "ended" });
    make().typed({ text: "Pässe" });
    await quiet();
    expect(make().restore({ text: "" })).toEqual({ text: "Pässe" });
    expect(shown.status).toBe("restored");
    make(3).restore({ text: "Ausweise" });
    expect(shown.conflict).toMatchObject({
      ...{ mine: { text: "Pässe" }, theirs: { text: "Ausweise" } },
      newest: 3,
    });
  });

  it("never overwrites what is newer: both are shown, and the decision is sent on top", async () => {
    const { make, answers, sent, shown, kept } = aDevice();
    answers.push({ kind: "conflict", theirs: { text: "Ausweise" }, newest: 5 });
    const keeper = make();
    keeper.typed({ text: "Pässe" });
    await quiet();
    expect(shown.conflict).toMatchObject({ mine: { text: "Pässe" }, newest: 5 });
    keeper.typed({ text: "Pässe und mehr" });
    await vi.advanceTimersByTimeAsync(20_000);
    expect([sent.length, kept.size]).toEqual([1, 1]);
    keeper.resolve({ text: "Ausweise\n\nPässe" }, 5);
    await quiet();
    expect(sent.at(-1)).toEqual({ text: "Ausweise\n\nPässe", version: 5 });
    expect([shown.conflict, shown.version]).toEqual([null, 6]);
  });

  it("sends what was typed while it was under way", async () => {
    const { make, sent, shown } = aDevice();
    const keeper = make();
    keeper.typed({ text: "A" });
    const going = vi.advanceTimersByTimeAsync(800);
    keeper.typed({ text: "AB" });
    await going;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.at(-1)).toMatchObject({ text: "AB" });
    expect(shown.status).toBe("saved");
  });
});
