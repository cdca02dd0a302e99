import type { LinearProgram } from "~/domain/placement/optimiser/linear-format";
import { withProgram } from "./highs-bound";

/** What HiGHS finds and proves by its own branch and bound: the measure for everything built around it. */
export async function searchAlone(
  program: LinearProgram,
  seconds: number,
): Promise<{ readonly objective: number; readonly bound: number }> {
  return withProgram(program, (model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 });
    model.run();
    return {
      objective: model.getObjectiveValue(),
      bound: Number(model.info.get("mip_dual_bound")),
    };
  });
}
