// The two languages say the same things: every key in both, every placeholder, nothing empty.
const PLACEHOLDER = /\{\{\s*-?\s*(\w+)[^}]*\}\}/g;

/**
 * @param {object} german nested messages, namespaces first
 * @param {object} english the same in English
 * @returns {string[]} one sentence per finding
 */
export function catalogueFindings(german, english) {
  const [de, en] = [flatten(german), flatten(english)];
  return [
    ...missing(de, en, "English"),
    ...missing(en, de, "German"),
    ...[...de]
      .filter(([key]) => en.has(key))
      .flatMap(([key, text]) => differences(key, text, en.get(key))),
  ];
}

function missing(from, to, language) {
  return [...from.keys()]
    .filter((key) => !to.has(key))
    .map((key) => `${key} has no ${language} words`);
}

function differences(key, german, english) {
  const found = [];
  if (`${german}`.trim() === "" || `${english}`.trim() === "") found.push(`${key} is empty`);
  const [inGerman, inEnglish] = [placeholders(german), placeholders(english)];
  if (inGerman !== inEnglish) {
    found.push(`${key} speaks of {${inGerman}} in German and {${inEnglish}} in English`);
  }
  return found;
}

function placeholders(text) {
  const names = [...`${text}`.matchAll(PLACEHOLDER)].map((match) => match[1]);
  return [...new Set(names)].sort().join(", ");
}

function flatten(messages, path = []) {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) => {
      const inner = [...path, key];
      if (value !== null && typeof value === "object") return [...flatten(value, inner)];
      return [[`${inner[0]}:${inner.slice(1).join(".")}`, value]];
    }),
  );
}
