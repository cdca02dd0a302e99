import { found } from "~/domain/access/refusal";
import {
  type ExamPage,
  examPage,
  type ListedPerson,
} from "~/features/exams/exam-page.query.server";
import { examDay, gapSentence } from "~/words/exam-sentences";
import { idIn } from "../id-in";
import { type AskedExport, type ExportColumn, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

type Words = AskedExport["words"];

/** Who is on an exam's list and what each lacks; without results. */
export const admissionExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const exam = await examPage(actor, found(idIn(search, "exam")));
    const { t } = words;
    const title = t("exams:print.title", { title: exam.title });
    const text = (
      header: string,
      value: ExportColumn<ListedPerson>["value"],
    ): ExportColumn<ListedPerson> => ({ header, as: "text", value });
    return {
      title,
      table: tableOf(
        [
          text(t("exports:column.name"), ({ name }) => name),
          text(t("exams:list.admission"), ({ gaps }) => standingOf(words, gaps)),
          text(t("exams:page.missing"), ({ gaps }) => sentences(words, gaps).join(" ")),
        ],
        exam.people,
      ),
      print: () => printed(words, title, exam),
    };
  },
};

function printed(words: Words, title: string, exam: ExamPage) {
  const { t } = words;
  const { cohort, place, people } = exam;
  const day = [examDay(words, exam), place].filter(Boolean).join(", ");
  return printedList(words, {
    title,
    summary: t("exams:print.summary", { cohort: cohort.name, day }),
    sections: [
      {
        heading: null,
        table: {
          headers: [t("exports:column.number"), t("exports:column.name"), t("exams:page.missing")],
          widths: [6, 30, 64],
          rows: people.map(({ name, gaps }, index) => [
            String(index + 1),
            name,
            sentences(words, gaps).join("\n") || t("exams:page.complete"),
          ]),
        },
      },
    ],
  });
}

function standingOf({ t }: Words, gaps: ListedPerson["gaps"]): string {
  return t(gaps.length === 0 ? "exams:page.complete" : "exams:page.lacks");
}

function sentences(words: Words, gaps: ListedPerson["gaps"]): string[] {
  return gaps.map((gap) => gapSentence(words, gap));
}
