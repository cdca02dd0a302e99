import { describe, expect, it } from "vitest";
import { uploadedFields, uploadOf } from "~/http/upload";

const LIMIT = 5 * 1024 * 1024;
const CHUNK = 64 * 1024;
const CHUNKS_OF_200_MB = (200 * 1024 * 1024) / CHUNK;

/** A form with one file of 200 MB that counts how much of it was asked for. */
function hugeUpload(headers: Record<string, string> = {}) {
  const sent = { chunks: 0, isCancelled: false };
  const head = [
    '--edge\r\nContent-Disposition: form-data; name="intent"\r\n\r\nupload\r\n',
    '--edge\r\nContent-Disposition: form-data; name="file"; filename="liste.csv"\r\n',
    "Content-Type: text/csv\r\n\r\n",
  ].join("");
  const body = new ReadableStream<Uint8Array>(
    {
      start: (stream) => stream.enqueue(Buffer.from(head)),
      pull: (stream) => {
        sent.chunks += 1;
        if (sent.chunks > CHUNKS_OF_200_MB) stream.close();
        else stream.enqueue(new Uint8Array(CHUNK).fill(59));
      },
      cancel: () => {
        sent.isCancelled = true;
      },
    },
    { highWaterMark: 1 },
  );
  const request = new Request("https://plan.example/imports", {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=edge", ...headers },
    body,
    duplex: "half",
  } as RequestInit);
  return { request, sent };
}

describe("a file of 200 MB", () => {
  it("is refused by its stated length without reading any of it", async () => {
    const { request, sent } = hugeUpload({ "Content-Length": String(200 * 1024 * 1024) });
    expect(await uploadedFields(LIMIT, "upload")(request)).toEqual({ intent: "upload" });
    expect(uploadOf(request)).toEqual({ kind: "too-big" });
    expect(sent.chunks).toBeLessThanOrEqual(1);
  });

  it("is refused soon after the limit where its length is not stated or is a lie", async () => {
    for (const headers of [{}, { "Content-Length": "1000" }]) {
      const { request, sent } = hugeUpload(headers as Record<string, string>);
      expect(await uploadedFields(LIMIT, "upload")(request)).toEqual({ intent: "upload" });
      expect(uploadOf(request)).toEqual({ kind: "too-big" });
      expect(sent.chunks * CHUNK).toBeLessThan(LIMIT + 16 * CHUNK);
    }
  });
});

describe("a file within the limit", () => {
  it("comes with its name and its bytes", async () => {
    const form = new FormData();
    form.set("intent", "upload");
    form.set("file", new File(["a;b\n1;2\n"], "liste.csv"));
    const request = new Request("https://plan.example/imports", { method: "POST", body: form });
    expect(await uploadedFields(LIMIT, "upload")(request)).toEqual({ intent: "upload" });
    expect(uploadOf(request)).toMatchObject({ kind: "file", fileName: "liste.csv" });
  });
});
