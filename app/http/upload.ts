import {
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import type { FormState } from "~/ui/form/form-state";
import { textsIn } from "./fields";

/** What came with a form that has a file: the file, none, or one that was not read to its end. */
export type Upload =
  | { kind: "file"; fileName: string; bytes: Uint8Array }
  | { kind: "none" }
  | { kind: "too-big" };

const BESIDE_THE_FILE = 64 * 1024;

const uploads = new WeakMap<Request, Upload>();

/** Reads the fields of a form with one file as they stream in; past the limit only `intent` is known. */
export function uploadedFields(maxFileSize: number, intent: string) {
  return async (request: Request): Promise<FormState["values"]> => {
    const maxTotalSize = maxFileSize + BESIDE_THE_FILE;
    if (Number(request.headers.get("Content-Length")) > maxTotalSize) {
      uploads.set(request, { kind: "too-big" });
      return { intent };
    }
    try {
      const posted = await parseFormData(request, {
        maxFiles: 1,
        maxFileSize,
        maxParts: 20,
        maxTotalSize,
      });
      uploads.set(request, await fileIn(posted));
      return textsIn(posted);
    } catch (thrown) {
      const tooBig =
        thrown instanceof MaxFileSizeExceededError || thrown instanceof MaxTotalSizeExceededError;
      uploads.set(request, { kind: tooBig ? "too-big" : "none" });
      return { intent };
    }
  };
}

/** The file that came with a request whose fields were read by `uploadedFields`. */
export function uploadOf(request: Request): Upload {
  return uploads.get(request) ?? { kind: "none" };
}

async function fileIn(posted: FormData): Promise<Upload> {
  const file = [...posted.values()].find((value) => typeof value !== "string");
  if (!file || typeof file === "string" || (file.name === "" && file.size === 0)) {
    return { kind: "none" };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: "file", fileName: file.name.slice(0, 200), bytes };
}
