import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatrixModule } from "../level-matrix";
import type { MatrixLinks } from "./matrix-links";

type HeadProps = { modules: readonly MatrixModule[]; links: MatrixLinks };

/** Modules with target and planned hours; a code leads to setting its whole column. */
export function LevelGridHead({ modules, links }: HeadProps) {
  const { t } = useTranslation("matrix");
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          {t("trainee")}
          <span className="level-grid__planned">{t("targetAndHours")}</span>
        </th>
        {modules.map((module) => (
          <th key={module.id} scope="col" title={module.title}>
            {links.columnTo ? (
              <Link
                className="link"
                to={links.columnTo(module.id)}
                preventScrollReset
                aria-label={t("setColumn", { code: module.code, title: module.title })}
              >
                {module.code}
              </Link>
            ) : (
              <abbr title={module.title}>{module.code}</abbr>
            )}
            <span
              className="level-grid__planned"
              title={t("planned", { target: module.target, hours: module.hours })}
            >
              <span aria-hidden="true">
                <span className="level-grid__target">{module.target}</span>
                <br />
                {module.hours} h
              </span>
              <span className="visually-hidden">
                {t("planned", { target: module.target, hours: module.hours })}
              </span>
            </span>
          </th>
        ))}
        <th scope="col">{t("reached")}</th>
      </tr>
    </thead>
  );
}
