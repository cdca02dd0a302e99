import type { Actor } from "~/domain/access/actor";
import { parseId } from "~/http/parameters";
import { type LessonsOf, lessonsOfModule } from "./lessons-of-module.query.server";
import { traineeProgress } from "./trainee-progress.query.server";

/** What is open over a matrix, as its address says: a cell with its history, a column, or a row. */
export async function openInMatrix(actor: Actor, search: URLSearchParams, of: LessonsOf) {
  const [trainee, module] = [search.get("trainee"), search.get("module")];
  const open = { trainee, module, lesson: search.get("lesson") };
  if (!trainee || !module) {
    const lessons = module ? await lessonsOfModule(actor, of, parseId(module)) : [];
    return { open, lessons, cell: null };
  }
  const { name, canSet, modules } = await traineeProgress(actor, parseId(trainee));
  const found = modules.find(({ id }) => id === module);
  const cell = found ? { traineeId: trainee, name, canSet, module: found } : null;
  return { open, lessons: [], cell };
}
