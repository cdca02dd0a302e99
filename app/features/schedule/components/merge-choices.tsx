import { useTranslation } from "react-i18next";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonToCover } from "../cover-page.query.server";
import { TapForm } from "./tap-form";

/** Other clusters' lessons that this one could join. */
export function MergeChoices({ lesson }: { lesson: LessonToCover }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const { id: lessonId, version, targets } = lesson;
  if (targets.length === 0) return null;
  return (
    <details>
      <summary>{t("merge.title", { count: targets.length })}</summary>
      <p className="small muted">{t("merge.text")}</p>
      <ul className="plain-list plain-list--lined">
        {targets.map((target) => {
          const time = `${formatDay(target.on, locale)}, ${formatMinuteRange(target.from, target.to)}`;
          return (
            <li key={target.id} className="inline inline--spread">
              <span>
                {`${time} · ${target.title}`}
                <br />
                <span className="small muted">{target.clusters.join(", ")}</span>
              </span>
              <TapForm
                fields={{
                  lessonId,
                  version,
                  intoId: target.id,
                  reason: t("merge.reason", { time }),
                }}
                taps={[
                  {
                    intent: "merge",
                    label: t("merge.act"),
                    "aria-label": t("merge.actOf", { time }),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
