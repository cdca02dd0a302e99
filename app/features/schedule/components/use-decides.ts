import { useRouteLoaderData } from "react-router";

interface Root {
  readonly viewer: { readonly role: string } | null;
}

/** Whether the viewer may go ahead in spite of what is unwise: planners may ("lesson.override"). */
export function useDecides(): boolean {
  return useRouteLoaderData<Root>("root")?.viewer?.role === "planner";
}
