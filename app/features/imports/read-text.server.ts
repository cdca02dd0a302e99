export type DecodedText = { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" };

/** UTF-8 and UTF-16 with or without a mark, else Windows-1252 as Excel writes it; null when it is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16LabelOf(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: "utf-16" };
  if (bytes.includes(0)) return null;
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

function utf16LabelOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16WithoutMark(bytes.subarray(0, 400));
}

/** European text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(start: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return null;
  const zerosAt = (parity: number) =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.1) return "utf-16be";
  return null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): DecodedText | null {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, windows1252Letter);
  const controls = bytes.filter((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)).length;
  return controls > bytes.length * 0.02 ? null : { text, encoding: "windows-1252" };
}

/** Spelled out because Node's decoder reads these 32 as control characters in some versions. */
const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252Letter(control: string): string {
  return WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control;
}
