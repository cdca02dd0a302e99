import { describe, expect, it } from "vitest";
import { fieldsOf } from "~/http/fields";

const posted = (body: string, type: string) =>
  new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": type } });

describe("the fields of a form", () => {
  it.each([
    ["{}", "application/json"],
    ["a=1", "text/plain"],
    ["--x\r\nbroken", "multipart/form-data; boundary=x"],
  ])("refuses %j sent as %s", async (body, type) => {
    await expect(fieldsOf(posted(body, type))).rejects.toMatchObject({ init: { status: 400 } });
  });

  it("reads a name that every object has as a name", async () => {
    const fields = await fieldsOf(
      posted("__proto__=1&__proto__=2", "application/x-www-form-urlencoded"),
    );
    expect(Object.keys(fields)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});
