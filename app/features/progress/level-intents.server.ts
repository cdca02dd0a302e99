import { answer } from "~/http/answer";
import { on } from "~/http/intents";
import { setLevelsSchema, takeBackLevelsSchema } from "./set-levels.schema";
import { setLevels } from "./set-levels.server";
import { takeBackLevels } from "./take-back-levels.server";

type Call = { request: Request; params: Record<string, string | undefined> };

/** What every page with levels can ask for; `mark` is a key typed into a cell, and says nothing. @param to where it leads back */
export function levelIntents(to: (call: Call) => string) {
  const back = (call: Call) => ({ noun: "progress", to: to(call) }) as const;
  return {
    set: on(setLevelsSchema, async ({ actor, input, ...call }) =>
      answer(await setLevels(actor, input), {
        ...back(call),
        toast: ({ count }) => ({ key: "progress:toast.set", values: { count } }),
      }),
    ),
    mark: on(setLevelsSchema, async ({ actor, input, ...call }) =>
      answer(await setLevels(actor, input), back(call)),
    ),
    takeBack: on(takeBackLevelsSchema, async ({ actor, input, ...call }) =>
      answer(await takeBackLevels(actor, input), {
        ...back(call),
        toast: ({ count }) => ({ key: "progress:toast.takenBack", values: { count } }),
      }),
    ),
  };
}
