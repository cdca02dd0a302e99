// What no file may contain and no ready-made linter knows. Reads the syntax tree, so that words
// inside strings and prose are not taken for code.
import ts from "typescript";
import { commentFindings } from "./comment-rules.mjs";

const RAW_SQL = new Set(["$queryRawUnsafe", "$executeRawUnsafe"]);
const CLOCKS = new Set(["Date.now", "Temporal.Now", "Math.random"]);
const TEST_WORDS = new Set(["it", "test", "describe", "suite"]);
const SKIPS = new Set(["skip", "skipIf", "runIf", "todo", "fixme", "fails"]);
const RAW_COLOUR = /#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgb|hsl|oklch|lab)a?\(/i;
const OWN_MODULE = /^(~\/|\.)/;

/** @returns {string[]} one line per finding, as `path:line: reason` */
export function sourceFindings(path, text) {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found = [];
  const report = (position, reason) => {
    const line = source.getLineAndCharacterOfPosition(position).line + 1;
    found.push(`${path}:${line}: ${reason}`);
  };
  visit(source, (node) => {
    for (const rule of RULES) {
      const reason = rule(node, path);
      if (reason) report(node.getStart(source), reason);
    }
  });
  for (const { position, reason } of commentFindings(source)) report(position, reason);
  return found;
}

const RULES = [clockInDomain, rawSql, rawColour, skippedTest, mockOfOwn];

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** In the domain, now and today are arguments. */
function clockInDomain(node, path) {
  if (!path.startsWith("app/domain/")) return null;
  const reason = "the domain has no clock and no dice: pass now or today as an argument";
  if (ts.isPropertyAccessExpression(node) && CLOCKS.has(node.getText())) return reason;
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== "Date") return null;
  return ts.isCallExpression(node) || (node.arguments ?? []).length === 0 ? reason : null;
}

function rawSql(node) {
  const isKey = ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
  if (!ts.isIdentifier(node) && !isKey) return null;
  return RAW_SQL.has(node.text)
    ? `${node.text} takes unescaped text: use the tagged template`
    : null;
}

function rawColour(node, path) {
  if (!path.endsWith(".tsx") || path.startsWith("tests/") || !isText(node)) return null;
  if (isAddress(node.parent)) return null;
  return RAW_COLOUR.test(node.text) ? "colours are KERN's tokens in app/ui/styles" : null;
}

function isText(node) {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function isAddress(node) {
  return ts.isJsxAttribute(node) && /^(href|to|xlinkHref|id)$/.test(node.name.getText());
}

function skippedTest(node, path) {
  if (!path.startsWith("tests/") || !ts.isPropertyAccessExpression(node)) return null;
  if (!SKIPS.has(node.name.text)) return null;
  const start = node.expression.getText().split(/[.(]/)[0];
  return TEST_WORDS.has(start) ? "a skipped test proves nothing" : null;
}

function mockOfOwn(node) {
  if (!ts.isCallExpression(node) || !/^vi\.(mock|doMock)$/.test(node.expression.getText()))
    return null;
  const target = node.arguments[0];
  const isOwn = target && ts.isStringLiteralLike(target) && OWN_MODULE.test(target.text);
  return isOwn ? "nothing of our own is mocked" : null;
}
