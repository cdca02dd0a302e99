import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { MyWishes } from "../my-wishes.query.server";

type Wish = MyWishes["general"][number];

/** Each wish with what became of it and why; earlier answers stay readable. */
export function WishAnswers({ wishes }: { wishes: readonly Wish[] }) {
  const { t } = useTranslation("wishes");
  if (wishes.length === 0) return <p className="muted">{t("none")}</p>;
  return (
    <ol className="plain-list plain-list--lined">
      {wishes.map((wish) => (
        <li key={wish.id} className="stack stack--tight">
          <p className="inline">
            <span className="strong">{t("ranked", { rank: wish.rank, site: wish.site.name })}</span>
            <WishBadge granted={wish.granted} />
          </p>
          {wish.answer && <p>{wish.answer}</p>}
          <EarlierAnswers earlier={wish.earlier} />
        </li>
      ))}
    </ol>
  );
}

function WishBadge({ granted }: Pick<Wish, "granted">) {
  const { t } = useTranslation("wishes");
  if (granted === null) return <Badge tone="neutral">{t("state.waiting")}</Badge>;
  return granted ? (
    <Badge tone="success">{t("state.granted")}</Badge>
  ) : (
    <Badge tone="info">{t("state.otherwise")}</Badge>
  );
}

function EarlierAnswers({ earlier }: Pick<Wish, "earlier">) {
  const { t } = useTranslation("wishes");
  const locale = useLocale();
  if (earlier.length === 0) return null;
  return (
    <details className="small">
      <summary>{t("earlier", { count: earlier.length })}</summary>
      <ul className="plain-list">
        {earlier.map(({ id, answer, at }) => (
          <li key={id}>
            {formatDay(at.slice(0, 10), locale)}: {answer}
          </li>
        ))}
      </ul>
    </details>
  );
}
