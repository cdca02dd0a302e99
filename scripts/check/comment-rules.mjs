// What no comment may say: silenced checks, open ends, code that is switched off.
import ts from "typescript";

const REASONS = [
  [/@ts-(ignore|nocheck|expect-error)\b/, "no check of types is switched off"],
  [/\b(biome|eslint|v8|istanbul|c8)[- ](ignore|disable)/, "no rule is switched off"],
  [/\b(TODO|FIXME|XXX|HACK)\b/, "open ends belong in an issue"],
];
const CODE_LINES = [
  /^(const|let|var|return|import|export|await|throw|if|for|while|function|async)\b.*[;{]$/,
  /^[\w.$]+\([^)]*\);$/,
  /^[\w.$[\]]+ = .+;$/,
  /^<\/?[A-Z]\w*.*>$/,
];

/** @returns {{ position: number, reason: string }[]} */
export function commentFindings(source) {
  return commentsOf(source).flatMap(({ pos, end }) => {
    const text = source.text.slice(pos, end);
    const reasons = REASONS.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason);
    if (isCode(text)) reasons.push("code that does not run is deleted");
    return reasons.map((reason) => ({ position: pos, reason }));
  });
}

/** Every comment once, wherever the tree has room for one. */
function commentsOf(source) {
  const found = new Map();
  const collect = (ranges) => {
    for (const range of ranges ?? []) found.set(range.pos, range);
  };
  const visit = (node) => {
    if (!ts.isJsxText(node)) {
      collect(ts.getLeadingCommentRanges(source.text, node.pos));
      collect(ts.getTrailingCommentRanges(source.text, node.end));
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

/** A comment whose lines are statements; examples in TSDoc are prose. */
function isCode(comment) {
  if (comment.startsWith("/**")) return false;
  const lines = comment
    .replace(/^\/\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*(\/\/|\*)?\s*/, "").trim());
  return lines.some((line) => CODE_LINES.some((pattern) => pattern.test(line)));
}
