import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import {
  type EvidenceKind,
  evidenceKindOf,
  evidenceName,
  MAX_EVIDENCE_BYTES,
} from "~/domain/progress/evidence-file";
import type { Upload } from "~/http/upload";

export type EvidenceError = Failure<"file-too-big" | "file-kind">["code"];

type Evidence = { name: string; kind: EvidenceKind; bytes: Uint8Array<ArrayBuffer> };

/** The file that came with a level, as its bytes say what it is; null when none came. */
export function readEvidence(upload: Upload): Outcome<Evidence | null, Failure<EvidenceError>> {
  if (upload.kind === "none") return succeed(null);
  if (upload.kind === "too-big" || upload.bytes.length > MAX_EVIDENCE_BYTES)
    return fail({ code: "file-too-big", field: "file" });
  const kind = evidenceKindOf(upload.bytes);
  if (!kind) return fail({ code: "file-kind", field: "file" });
  const bytes = new Uint8Array(upload.bytes);
  return succeed({ kind, name: evidenceName(upload.fileName, kind), bytes });
}
