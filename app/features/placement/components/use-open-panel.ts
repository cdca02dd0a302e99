import { useLocation, useNavigate } from "react-router";
import { paths } from "~/http/paths";
import type { PlanBoard } from "../board";
import { cellToken } from "../edit-plan.schema";
import { barAt, siteOf, spotIn } from "./board-dom";

/** Shows the panel of a bar or of a free place without reading the board anew. */
export function useOpenPanel({ plan, phases }: PlanBoard) {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (link: HTMLElement) => {
    const { id, column } = spotIn(link);
    const phaseId = phases[column]?.id ?? "";
    const address = barAt(link)
      ? paths.planCell(plan.id, cellToken(id, phaseId))
      : paths.planPlace(plan.id, cellToken(siteOf(link) ?? "", phaseId));
    void navigate(address + search, { preventScrollReset: true });
  };
}
