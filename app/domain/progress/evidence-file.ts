// A level may carry one file as evidence: a PDF or a picture of at most 5 MB, kept with the entry and as
// lasting. What a file is shows in its first bytes; its name is only ever a name.
// Source: README "Level"; signatures of the formats: ISO 32000, PNG (W3C), JFIF.

/** Bytes, as the database's check says. */
export const MAX_EVIDENCE_BYTES = 5 * 1024 * 1024;
const LONGEST_NAME = 80;

const FORMATS = {
  pdf: { signature: [0x25, 0x50, 0x44, 0x46, 0x2d], type: "application/pdf", ending: ".pdf" },
  png: {
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    type: "image/png",
    ending: ".png",
  },
  jpeg: { signature: [0xff, 0xd8, 0xff], type: "image/jpeg", ending: ".jpg" },
} as const;

export type EvidenceKind = keyof typeof FORMATS;

/** What the first bytes say; null for everything that is no evidence. */
export function evidenceKindOf(bytes: Uint8Array): EvidenceKind | null {
  const kinds = Object.keys(FORMATS) as EvidenceKind[];
  return (
    kinds.find((kind) =>
      FORMATS[kind].signature.every((expected, index) => bytes[index] === expected),
    ) ?? null
  );
}

/** A name without folders, control characters and its own ending: that of its kind is put there. */
export function evidenceName(given: string, kind: EvidenceKind): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  const bare = last
    .replace(/\p{C}/gu, "")
    .replace(/\.[^.]{0,8}$/, "")
    .trim();
  return `${bare.slice(0, LONGEST_NAME).trim() || "Nachweis"}${FORMATS[kind].ending}`;
}

/** The media type that a file of this kind is served as. */
export function evidenceType(kind: EvidenceKind): string {
  return FORMATS[kind].type;
}
