import { requireActor } from "~/auth/require-actor";
import { applyImportSchema, undoImportSchema } from "~/features/imports/apply-import.schema";
import { applyImport } from "~/features/imports/apply-import.server";
import { ImportPage } from "~/features/imports/components/import-page";
import { correctCellsSchema, resetCellsSchema } from "~/features/imports/correct-cells.schema";
import { correctCells, resetCells } from "~/features/imports/correct-cells.server";
import { correctColumnsSchema } from "~/features/imports/correct-columns.schema";
import { correctColumns } from "~/features/imports/correct-columns.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { rowFilters } from "~/features/imports/row-status";
import { undoImport } from "~/features/imports/undo-import.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseChoice, parseId, parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import type { Route } from "./+types/imports.$importId";

const MOST_PAGES = 1_000;

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const show = parseChoice(asked.get("show"), rowFilters);
  const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: MOST_PAGES });
  return importPreview(actor, parseId(params.importId), show, page);
});

/** Where a step leads: back to the list, with the rows that were being looked at. */
const done = (request: Request, toast: string) => ({
  noun: "imports" as const,
  to: ({ importId }: { importId: string }) => {
    const asked = new URL(request.url).searchParams;
    const show = parseChoice(asked.get("show"), rowFilters);
    const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: MOST_PAGES });
    return paths.import(importId, { ...(show !== "all" && { show }), ...(page > 1 && { page }) });
  },
  toast: `imports:toast.${toast}`,
});

export const action = intents({
  columns: on(correctColumnsSchema, async ({ actor, input, params, request }) => {
    const importId = parseId(params.importId);
    return answer(await correctColumns(actor, { ...input, importId }), done(request, "columns"));
  }),
  cells: on(correctCellsSchema, async ({ actor, input, params, request }) => {
    const importId = parseId(params.importId);
    return answer(await correctCells(actor, { ...input, importId }), done(request, "cells"));
  }),
  reset: on(resetCellsSchema, async ({ actor, input, params, request }) => {
    const importId = parseId(params.importId);
    return answer(await resetCells(actor, { ...input, importId }), done(request, "reset"));
  }),
  apply: on(applyImportSchema, async ({ actor, input, params }) => {
    const importId = parseId(params.importId);
    const to = paths.import(importId);
    const outcome = await applyImport(actor, { ...input, importId });
    return answer(outcome, { noun: "imports", to, toast: "imports:toast.applied" });
  }),
  undo: on(undoImportSchema, async ({ actor, input, params }) => {
    const importId = parseId(params.importId);
    const to = paths.import(importId);
    const outcome = await undoImport(actor, { ...input, importId });
    return answer(outcome, { noun: "imports", to, toast: "imports:toast.undone" });
  }),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: loaderData?.cohort || loaderData?.curriculum ? "imports:listTitleOf" : "imports:listTitle",
    values: {
      file: loaderData?.fileName ?? "",
      cohort: (loaderData?.cohort ?? loaderData?.curriculum)?.name ?? "",
    },
  });

export default function Import({ loaderData }: Route.ComponentProps) {
  return <ImportPage list={loaderData} />;
}
