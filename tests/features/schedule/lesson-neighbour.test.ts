import { describe, expect, it } from "vitest";
import { lessonNeighbour } from "~/features/schedule/components/lesson-neighbour";

const standing = (on: string, from: number) => ({ on, from });
const early = standing("2026-11-23", 540);
const late = standing("2026-11-23", 780);
const friday = standing("2026-11-27", 600);
const afternoon = standing("2026-11-27", 840);
const all = [early, late, friday, afternoon];

describe("an arrow key", () => {
  it.each([
    ["ArrowDown", early, late],
    ["ArrowDown", late, friday],
    ["ArrowDown", afternoon, null],
    ["ArrowUp", late, early],
    ["ArrowUp", early, null],
    ["ArrowRight", early, friday],
    ["ArrowRight", late, afternoon],
    ["ArrowLeft", friday, early],
    ["ArrowLeft", early, null],
  ] as const)("%s leads on", (arrow, from, to) => {
    expect(lessonNeighbour(all, from, arrow)).toBe(to);
  });
});
