// A file near its cap is split by capability, never into "-2" or "helpers".

/** The first row that matches a path holds. */
export const SIZE_CAPS = [
  { kind: "catalogue", lines: 300, path: /^app\/words\/(de|en)\// },
  { kind: "domain rule", lines: 200, path: /^app\/domain\// },
  { kind: "component", lines: 200, path: /^app\/(ui|features\/[^/]+\/components)\// },
  { kind: "command or query", lines: 150, path: /^app\/features\/.*\.server\.tsx?$/ },
  { kind: "route", lines: 150, path: /^app\/routes\// },
  { kind: "test", lines: 300, path: /^tests\// },
  { kind: "file", lines: 200, path: /./ },
];

/** One sentence for a file over its cap, none otherwise. */
export function sizeFindings(path, text) {
  const cap = SIZE_CAPS.find((row) => row.path.test(path));
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (!cap || lines <= cap.lines) return [];
  return [`${path}: ${lines} lines, a ${cap.kind} has ${cap.lines} at most`];
}
