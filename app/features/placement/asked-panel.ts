import { z } from "zod";
import type { PlanBoard } from "./board";
import { cellToken } from "./edit-plan.schema";

/** The panel that a bar's short address means: "cells/trainee.phase" for "?cell=trainee.1". */
export function askedPanel(search: URLSearchParams, { phases }: PlanBoard): string | null {
  for (const [name, folder] of [
    ["cell", "cells"],
    ["place", "places"],
  ] as const) {
    const [id, column] = (search.get(name) ?? "").split(".");
    const phase = phases[Number(column)];
    if (phase && z.uuid().safeParse(id).success)
      return `${folder}/${cellToken(id ?? "", phase.id)}`;
  }
  return null;
}

export function withoutPanel(search: URLSearchParams): string {
  const rest = new URLSearchParams(search);
  rest.delete("cell");
  rest.delete("place");
  return rest.size > 0 ? `?${rest}` : "";
}
