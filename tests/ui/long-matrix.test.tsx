import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, it } from "vitest";
import { LevelGrid } from "~/features/progress/components/level-grid";
import type { MatrixRow } from "~/features/progress/level-matrix";
import { i18nFor } from "~/words/i18n";

const modules = [
  { id: "m", code: "M01", title: "Ankommen", target: 2, hours: 16, prerequisiteIds: [] },
];
const rows = Array.from(
  { length: 45 },
  (_, index): MatrixRow => ({
    traineeId: `t${index}`,
    name: `Quast, Aylin ${index}`,
    levels: [0],
    entries: [0],
    hours: [0],
    guestOf: null,
  }),
);

function drawn(address: string): string {
  const section = { curriculumId: "c", title: "Plan", modules, rows };
  const links = { cellTo: () => "/cell", traineeTo: () => "/trainee" };
  const grid = <LevelGrid {...{ section, links }} caption="Stufen" show="levels" />;
  const router = createMemoryRouter([{ path: "/", element: grid }], { initialEntries: [address] });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor("de")}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
}

it("leads to all rows of a long matrix where no script draws them", () => {
  const first = drawn("/?show=levels");
  expect(first).not.toContain("Aylin 44");
  expect(first).toContain('href="/?show=levels&amp;rows=all"');
  const all = drawn("/?show=levels&rows=all");
  expect(all).toContain("Aylin 44");
  expect(all).not.toContain("<noscript>");
});
