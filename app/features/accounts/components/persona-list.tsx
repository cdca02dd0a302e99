import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Role } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";

export type PersonaChoice = { key: string; name: string; role: Role; what: string };

type PersonaListProps = {
  personas: readonly PersonaChoice[];
  chosen: string | null;
  to: string | null;
};

const icons: Record<Role, IconName> = {
  planner: "board",
  trainer: "school",
  trainee: "person",
  administrator: "shield",
};

/** The invented people of the demonstration; a link each, so that it works without JavaScript. */
export function PersonaList({ personas, chosen, to }: PersonaListProps) {
  const { t } = useTranslation("account");
  return (
    <section className="personas" aria-labelledby="personas-title">
      <h2 id="personas-title" className="kern-heading-medium">
        {t("login.personas.title")}
      </h2>
      <p className="small muted">{t("login.personas.text")}</p>
      <ul className="personas__list">
        {personas.map(({ key, name, role, what }) => (
          <li key={key}>
            <Link
              className="personas__person"
              to={paths.login({ as: key, to: to ?? undefined })}
              aria-current={key === chosen ? "true" : undefined}
              preventScrollReset
              replace
            >
              <Icon name={icons[role]} />
              <span className="personas__words">
                <span className="strong">{name}</span>
                <span className="small muted">{what}</span>
              </span>
              <Icon name={key === chosen ? "check" : "chevron-right"} size="small" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
