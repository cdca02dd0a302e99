import loadHighs from "highs";
import type { LinearProgram } from "~/domain/placement/optimiser/linear-format";

interface Watch {
  readonly seconds: number;
  readonly report: (bound: number) => void;
  readonly isStopped: () => boolean;
}

let loading: ReturnType<typeof loadHighs> | undefined;
type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** Reports every dual bound that HiGHS proves for the program, until it is solved or stopped. */
export async function proveBound(program: LinearProgram, watch: Watch): Promise<void> {
  await withProgram(program, (model, highs) => {
    const { mipLogging, mipInterrupt } = highs.constants.callbackType;
    model.options.set({ output_flag: false, time_limit: watch.seconds, mip_rel_gap: 0 });
    model.run({
      [mipLogging]: (event) => {
        watch.report(event.data.mip_dual_bound ?? Number.NEGATIVE_INFINITY);
      },
      [mipInterrupt]: (event) => {
        if (watch.isStopped()) event.interrupt();
      },
    });
    watch.report(Number(model.info.get("mip_dual_bound")));
  });
}

/** Loads the program into HiGHS, which keeps it outside the reach of the garbage collector, and frees it after use. */
export async function withProgram<T>(
  program: LinearProgram,
  use: (model: ReturnType<Highs["createModel"]>, highs: Highs) => T,
): Promise<T> {
  loading ??= loadHighs();
  const highs = await loading;
  const model = highs.createModel(modelData(program));
  try {
    return use(model, highs);
  } finally {
    model.dispose();
  }
}

function modelData(program: LinearProgram) {
  const numCols = program.columnCost.length;
  const numRows = program.rowLower.length;
  return {
    numCols,
    numRows,
    offset: program.offset,
    colCost: program.columnCost,
    colLower: new Float64Array(numCols),
    colUpper: program.columnUpper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    integrality: program.isWhole,
    matrix: {
      format: "csr" as const,
      numRows,
      numCols,
      starts: program.starts,
      indices: program.indices,
      values: program.values,
    },
  };
}
