const BASE = "http://same.invalid";

/** A path of this site to go to after login, or null for anything that leads elsewhere. */
export function safeDestination(wanted: string | null | undefined): string | null {
  if (!wanted?.startsWith("/") || hasControlCharacter(wanted)) return null;
  const url = URL.canParse(wanted, BASE) ? new URL(wanted, BASE) : null;
  if (url?.origin !== BASE) return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  const returns = /^\/(login|logout)(\/|$|\?|#)/.test(path);
  return returns || path.startsWith("//") ? null : path;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}
