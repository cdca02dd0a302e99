import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { answerWish } from "~/domain/placement/answer-wish";
import { aSite, facts, placed, stationB } from "./facts";

const wish = (rank: number, siteId: string, phaseId: string | null = "A") => ({
  traineeId: "t1",
  phaseId,
  rank,
  siteId,
});

describe("answerWish", () => {
  const answer = (
    given: Parameters<typeof facts>[0],
    asked: ReturnType<typeof wish>,
    all: ReturnType<typeof wish>[] = [asked],
  ) => answerWish(facts(given), asked, all)?.reason ?? null;
  const inCity = [placed("t1", "City")];

  it("is open while there is no placement", () => {
    expect(answer({}, wish(1, "City"))).toBeNull();
    expect(answer({ placements: inCity }, wish(1, "City", "B"))).toBeNull();
  });

  it("is granted where the trainee goes, in any phase when none was named", () => {
    expect(answer({ placements: inCity }, wish(1, "City"))).toBe("granted");
    const later = [placed("t1", "Altona"), placed("t1", "City", stationB)];
    expect(answer({ placements: later }, wish(1, "City", null))).toBe("granted");
    expect(answer({ placements: later }, wish(1, "City"))).toBe("otherwise");
  });

  it("names the phase in which the wished site comes instead", () => {
    const placements = [placed("t1", "Altona"), placed("t1", "City", stationB)];
    const asked = wish(1, "City");
    expect(answerWish(facts({ placements }), asked, [asked])?.later?.phaseId).toBe("B");
    expect(answerWish(facts({ placements: inCity }), asked, [asked])?.later).toBeNull();
  });

  it("points to a better wish that is granted", () => {
    const all = [wish(1, "City"), wish(2, "Altona")];
    expect(answer({ placements: inCity }, wish(2, "Altona"), all)).toBe("better");
  });

  it("says when the site was full or closed", () => {
    const full = ["t2", "t3", "t4"].map((id) => placed(id, "Altona"));
    expect(answer({ placements: [...inCity, ...full] }, wish(1, "Altona"))).toBe("full");
    const closed = { validity: { startsOn: day("2020-01-01"), endsOn: day("2026-10-31") } };
    const sites = [aSite("City"), aSite("Altona", closed)];
    expect(answer({ sites, placements: inCity }, wish(1, "Altona"))).toBe("closed");
  });
});
