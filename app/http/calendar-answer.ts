import { createHash } from "node:crypto";

const TYPE = "text/calendar; charset=utf-8";

/** A calendar that asks again and again hears in one line that nothing has changed. */
export function subscribedCalendar(request: Request, text: string): Response {
  const tag = `W/"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { ETag: tag, "Cache-Control": "private, no-cache" };
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (known.some((one) => one === "*" || weak(one) === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { headers: { ...headers, "Content-Type": TYPE } });
}

/** A calendar as a file to keep. */
export function calendarFile({ text, fileName }: { text: string; fileName: string }): Response {
  return new Response(text, {
    headers: {
      "Content-Type": TYPE,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

function weak(tag: string): string {
  return tag.startsWith("W/") ? tag : `W/${tag}`;
}
