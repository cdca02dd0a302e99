import type { LessonFields } from "./lesson.schema";
import type { MaterialLink } from "./wanted-lesson";

/** The links that have an address; without a title they are called by their host. */
export function materialLinks(fields: LessonFields): MaterialLink[] {
  return [
    { title: fields.linkTitle1, url: fields.linkUrl1 },
    { title: fields.linkTitle2, url: fields.linkUrl2 },
    { title: fields.linkTitle3, url: fields.linkUrl3 },
  ].flatMap(({ title, url }) => (url ? [{ title: title ?? new URL(url).host, url }] : []));
}

/** The same as the form's fields hold it. */
export function linkFields(links: readonly MaterialLink[]): Record<string, string> {
  const entries = links.slice(0, 3).flatMap(({ title, url }, index) => [
    [`linkTitle${index + 1}`, title],
    [`linkUrl${index + 1}`, url],
  ]);
  return Object.fromEntries(entries);
}
