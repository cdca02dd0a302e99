import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { SelectField } from "~/ui/select-field";
import type { LessonToCover } from "../cover-page.query.server";
import { TapForm } from "./tap-form";

/** How many are proposed with one tap each; the others are chosen from a list. */
const PROPOSED = 3;

/** Who could take a lesson, who should be asked first on top. */
export function CoverCandidates({ lesson }: { lesson: LessonToCover }) {
  const { t } = useTranslation("cover");
  const { id, absent, candidates, moduleCodes } = lesson;
  if (candidates.length === 0) {
    const modules = moduleCodes.join(", ");
    return <p>{modules ? t("candidates.none", { modules }) : t("candidates.noneFree")}</p>;
  }
  const pair = { lessonId: id, absentTrainerId: absent.id };
  const [first, others] = [candidates.slice(0, PROPOSED), candidates.slice(PROPOSED)];
  return (
    <>
      <p className="strong">{t("candidates.title")}</p>
      <ul className="plain-list stack--tight">
        {first.map((candidate) => (
          <li key={candidate.id} className="inline inline--spread">
            <span>{candidate.name}</span>
            <TapForm
              fields={{ ...pair, coverTrainerId: candidate.id }}
              taps={tapsFor(candidate.name, t)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t("candidates.more", { count: others.length })}</summary>
          <OtherCandidate pair={pair} others={others} />
        </details>
      )}
    </>
  );
}

interface OtherCandidateProps {
  pair: { lessonId: string; absentTrainerId: string };
  others: LessonToCover["candidates"];
}

function OtherCandidate({ pair, others }: OtherCandidateProps) {
  const { t } = useTranslation("cover");
  return (
    <TapForm fields={pair} taps={tapsFor(t("candidates.chosen"), t)}>
      <SelectField
        id={`other-${pair.lessonId}`}
        name="coverTrainerId"
        label={t("candidates.other")}
        labelHidden
        emptyChoice={false}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </TapForm>
  );
}

function tapsFor(name: string, t: TFunction<"cover">) {
  return [
    {
      intent: "ask",
      label: t("candidates.ask"),
      "aria-label": t("candidates.askOf", { name }),
    },
    {
      intent: "assign",
      label: t("candidates.assign"),
      "aria-label": t("candidates.assignOf", { name }),
    },
  ] as const;
}
