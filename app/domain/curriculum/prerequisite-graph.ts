// A drawing of prerequisites in layers: each module right of all it rests on, lines that follow from
// others left out, and neighbours ordered so that few lines cross (Sugiyama's method in small).
import { allPrerequisites, type ModuleFact } from "./modules";

/** A module's place: its layer from the left and its row from the top, both from 0. */
export interface GraphNode {
  readonly id: string;
  readonly code: string;
  readonly layer: number;
  readonly row: number;
}

/** From the prerequisite to what rests on it, one point per layer it passes. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly layer: number; readonly row: number }[];
}

export interface PrerequisiteGraph {
  readonly layers: number;
  readonly rows: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Codes of modules without any prerequisite that nothing rests on; they are not drawn. */
  readonly alone: readonly string[];
}

interface Slot {
  readonly key: string;
  readonly layer: number;
  readonly before: string[];
  readonly after: string[];
}

const SWEEPS = 6;

/** The drawing of a curriculum without a circle; of one with a circle the result is undefined. */
export function prerequisiteGraph(modules: readonly ModuleFact[]): PrerequisiteGraph {
  const edges = essentialEdges(modules);
  const joined = new Set(edges.flat());
  const drawn = modules.filter(({ id }) => joined.has(id));
  const layerOf = layersOf(drawn);
  const slots = new Map<string, Slot>(
    drawn.map(({ id }) => [id, { key: id, layer: layerOf.get(id) ?? 0, before: [], after: [] }]),
  );
  const paths = edges.map(([from, to]) => ({ from, to, keys: connect(slots, from, to) }));
  const columns = orderedColumns([...slots.values()]);
  const place = (key: string) => placeOf(columns, key);
  return {
    layers: columns.length,
    rows: Math.max(0, ...columns.map((column) => column.length)),
    nodes: drawn.map(({ id, code }) => ({ id, code, ...place(id) })),
    edges: paths.map(({ from, to, keys }) => ({ from, to, points: keys.map(place) })),
    alone: modules.filter(({ id }) => !joined.has(id)).map(({ code }) => code),
  };
}

/** Pairs of prerequisite and module, without those that another prerequisite already implies. */
function essentialEdges(modules: readonly ModuleFact[]): [string, string][] {
  const known = new Set(modules.map(({ id }) => id));
  return modules.flatMap(({ id, prerequisiteIds }) => {
    const direct = prerequisiteIds.filter((needed) => known.has(needed));
    const implied = new Set(
      direct.flatMap((needed) => allPrerequisites(needed, modules).map((one) => one.id)),
    );
    return direct
      .filter((needed) => !implied.has(needed))
      .map((needed): [string, string] => [needed, id]);
  });
}

/** The longest way to each module, by id. */
function layersOf(modules: readonly ModuleFact[]): Map<string, number> {
  const layers = new Map<string, number>(modules.map(({ id }) => [id, 0]));
  for (const _round of modules) {
    for (const { id, prerequisiteIds } of modules) {
      const needed = prerequisiteIds.map((one) => (layers.get(one) ?? -1) + 1);
      layers.set(id, Math.max(layers.get(id) ?? 0, ...needed));
    }
  }
  return layers;
}

/** Leads a line through an invisible slot in every layer between its ends. */
function connect(slots: Map<string, Slot>, from: string, to: string): string[] {
  const [start, end] = [slots.get(from), slots.get(to)];
  if (!start || !end) return [];
  const keys = [from];
  for (let layer = start.layer + 1; layer < end.layer; layer += 1) {
    const key = `${from} ${to} ${layer}`;
    slots.set(key, { key, layer, before: [], after: [] });
    keys.push(key);
  }
  keys.push(to);
  for (const [index, key] of keys.entries()) {
    slots.get(key)?.before.push(...keys.slice(Math.max(0, index - 1), index));
    slots.get(key)?.after.push(...keys.slice(index + 1, index + 2));
  }
  return keys;
}

/** The slots of each layer from top to bottom, each near the middle of its neighbours. */
function orderedColumns(slots: readonly Slot[]): string[][] {
  const last = Math.max(-1, ...slots.map(({ layer }) => layer));
  let columns = Array.from({ length: last + 1 }, (_, layer) =>
    slots.filter((slot) => slot.layer === layer).map(({ key }) => key),
  );
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const side = sweep % 2 === 0 ? "before" : "after";
    const rows = new Map(columns.flatMap((column) => middleOf(column)));
    columns = columns.map((column) => {
      const weight = (key: string) => meanRow(byKey.get(key)?.[side] ?? [], rows, rows.get(key));
      return [...column].sort((a, b) => weight(a) - weight(b));
    });
  }
  return columns;
}

/** Rows counted from the layer's middle, so that small layers stand beside the middle of large ones. */
function middleOf(column: readonly string[]): [string, number][] {
  return column.map((key, row) => [key, row - (column.length - 1) / 2]);
}

function meanRow(keys: readonly string[], rows: Map<string, number>, own = 0): number {
  if (keys.length === 0) return own;
  return keys.reduce((sum, key) => sum + (rows.get(key) ?? 0), 0) / keys.length;
}

function placeOf(columns: readonly string[][], key: string): { layer: number; row: number } {
  const tallest = Math.max(...columns.map((column) => column.length));
  const layer = columns.findIndex((column) => column.includes(key));
  const column = columns[layer] ?? [];
  return { layer, row: column.indexOf(key) + (tallest - column.length) / 2 };
}
