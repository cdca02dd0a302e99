import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AskedCover } from "../asked-covers.query.server";
import { TapForm } from "./tap-form";

/** What a trainer is asked to take, each answered with one tap. */
export function AskedCovers({ asked }: { asked: readonly AskedCover[] }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  if (asked.length === 0) return null;
  return (
    <Card title={t("asked.title")}>
      <ul className="plain-list plain-list--lined">
        {asked.map(({ id, title, on, from, to, ...about }) => (
          <li key={id} className="inline inline--spread">
            <div>
              <strong>{title}</strong>
              <p className="small">{`${formatDay(on, locale)}, ${formatMinuteRange(from, to)}`}</p>
              <p className="small muted">
                {[...about.clusters, about.place, ...about.moduleCodes].filter(Boolean).join(" · ")}
              </p>
              <p className="small muted">{t("asked.insteadOf", { name: about.insteadOf })}</p>
            </div>
            <TapForm
              fields={{ coverId: id }}
              taps={[
                {
                  intent: "accept",
                  label: t("asked.accept"),
                  variant: "primary",
                  "aria-label": t("asked.acceptOf", { title }),
                },
                {
                  intent: "decline",
                  label: t("asked.decline"),
                  "aria-label": t("asked.declineOf", { title }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
