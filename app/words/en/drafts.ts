import type { drafts as german } from "../de/drafts";
import type { SameKeys } from "../same-keys";

export const drafts: SameKeys<typeof german> = {
  keeping: {
    saved: "Saved.",
    saving: "Saving …",
    typing: "Will be saved in a moment.",
    offline: "Not saved, will be made up for. Your text is safe on this device.",
    ended:
      "Not saved: you are signed out. Your text is safe on this device and will be saved once you sign in.",
    refused: "Not saved. Please reload the page; your text stays on this device.",
    restored: "Your text from before is back and is being saved now.",
  },
  conflict: {
    title: "Somebody went on writing on another device",
    text: "Nothing is lost: here are both versions.",
    mine: "Your text on this device",
    theirs: "The newer text from the other device",
    keepMine: "Keep my text",
    takeTheirs: "Take the newer text",
    join: "Put one below the other",
    emptyText: "(empty)",
  },
};
