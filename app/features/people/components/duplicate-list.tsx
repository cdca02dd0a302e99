import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Duplicates } from "../duplicates.query.server";

type Pair = Duplicates["pairs"][number];
type Entry = Pair["people"][number];

const STRONG: readonly Pair["reason"][] = ["same-mail", "same-name-and-birth-date"];

/** Pairs that may be one person, each with its reason and the two ways to settle it. */
export function DuplicateList({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <div className="stack">
      {pairs.map((pair) => (
        <PairCard key={pair.people.map(({ id }) => id).join(" ")} pair={pair} />
      ))}
    </div>
  );
}

function PairCard({ pair: { people, reason } }: { pair: Pair }) {
  const { t } = useTranslation("duplicates");
  const [first, second] = people;
  if (!first || !second) return null;
  const badge = (
    <Badge tone={STRONG.includes(reason) ? "warning" : "info"}>{t(`reason.${reason}`)}</Badge>
  );
  return (
    <Card aside={badge} title={first.name}>
      <div className="columns">
        <EntryFacts entry={first} />
        <EntryFacts entry={second} />
      </div>
      <div className="inline">
        <LinkButton
          size="small"
          icon="copy"
          to={paths.mergePeople({ keep: first.id, gone: second.id })}
        >
          {t("merge")}
        </LinkButton>
        <Form method="post">
          <input type="hidden" name="firstId" value={first.id} />
          <input type="hidden" name="secondId" value={second.id} />
          <Button type="submit" name="intent" value="keepApart" size="small" variant="tertiary">
            {t("keepApart")}
          </Button>
        </Form>
      </div>
    </Card>
  );
}

function EntryFacts({ entry }: { entry: Entry }) {
  const { t } = useTranslation("duplicates");
  const locale = useLocale();
  const { id, name, role, at, birthDate, email } = entry;
  const hasPage = role === "trainee" || role === "trainer";
  return (
    <div className="stack stack--tight">
      <span className="strong">
        {hasPage ? <TextLink to={paths.person(id)}>{name}</TextLink> : name}
      </span>
      <span className="small">{[t(`role.${role}`), at].filter(Boolean).join(", ")}</span>
      <span className="small">
        {birthDate ? t("born", { on: formatDate(birthDate, locale) }) : t("noBirthDate")}
      </span>
      <span className="small muted">{email ?? t("noMail")}</span>
    </div>
  );
}
