type File = { fileName: string; type: string; bytes: Uint8Array };

/** A file to keep: not shown as a page, not kept by anybody in between, taken for what it says it is. */
export function fileResponse({ fileName, type, bytes }: File): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
