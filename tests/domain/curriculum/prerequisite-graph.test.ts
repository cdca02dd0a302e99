import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModuleFact } from "~/domain/curriculum/modules";
import { prerequisiteGraph } from "~/domain/curriculum/prerequisite-graph";

const module = (code: string, ...prerequisiteIds: string[]): ModuleFact => ({
  id: code,
  code,
  prerequisiteIds,
});

describe("the drawing of prerequisites", () => {
  it("puts each module right of what it rests on and leaves out what follows", () => {
    const graph = prerequisiteGraph([
      module("M01"),
      module("M15", "M01"),
      module("M02", "M01", "M15"),
      module("M07", "M01"),
      module("M14"),
    ]);
    expect(graph.alone).toEqual(["M14"]);
    expect(graph.layers).toBe(3);
    expect(graph.edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual([
      "M01>M07",
      "M01>M15",
      "M15>M02",
    ]);
  });

  it("leads a long line through every layer it passes", () => {
    const graph = prerequisiteGraph([
      module("A"),
      module("B", "A"),
      module("C", "B"),
      module("X"),
      module("D", "C", "X"),
    ]);
    const long = graph.edges.find(({ from }) => from === "X");
    expect(long?.points.map(({ layer }) => layer)).toEqual([0, 1, 2, 3]);
  });

  it("is empty for nothing", () => {
    expect(prerequisiteGraph([])).toEqual({ layers: 0, rows: 0, nodes: [], edges: [], alone: [] });
  });

  it("never runs backwards and never puts two modules in one place", () => {
    const curricula = fc
      .integer({ min: 0, max: 12 })
      .chain((size) =>
        fc.tuple(
          ...Array.from({ length: size }, (_, index) =>
            fc.subarray([...Array(index).keys()].map(String)),
          ),
        ),
      );
    fc.assert(
      fc.property(curricula, (needs) => {
        const modules = needs.map((ids, index) => module(String(index), ...ids));
        const graph = prerequisiteGraph(modules);
        expect(graph.nodes.length + graph.alone.length).toBe(modules.length);
        const places = graph.nodes.map(({ layer, row }) => `${layer}/${row}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { points } of graph.edges) {
          const first = points[0]?.layer ?? Number.NaN;
          expect(points.map(({ layer }) => layer)).toEqual(points.map((_, index) => first + index));
          expect(points.length).toBeGreaterThan(1);
        }
        for (const { layer, row } of graph.nodes) {
          expect(layer < graph.layers && row >= 0 && row < graph.rows).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
