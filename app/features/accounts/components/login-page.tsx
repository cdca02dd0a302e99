import { useTranslation } from "react-i18next";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";
import { LoginForm } from "./login-form";
import { type PersonaChoice, PersonaList } from "./persona-list";
import "./login-page.css";

type LoginPageProps = {
  to: string | null;
  personas: readonly PersonaChoice[];
  chosen: { key: string; login: string; password: string } | null;
};

const points: { key: "trainee" | "trainer" | "planner"; icon: IconName }[] = [
  { key: "trainee", icon: "calendar" },
  { key: "trainer", icon: "checklist" },
  { key: "planner", icon: "board" },
];

/** What everybody sees first: what this is for, and the way in. */
export function LoginPage({ to, personas, chosen }: LoginPageProps) {
  const { t } = useTranslation("account");
  return (
    <div className="login">
      <section className="login__welcome" aria-label={t("login.lead")}>
        <Clusters />
        <div className="login__words">
          <p className="login__claim">{t("login.claim")}</p>
          <p className="login__text">{t("login.claimText")}</p>
          <ul className="login__points">
            {points.map(({ key, icon }) => (
              <li key={key}>
                <Icon name={icon} />
                <span>{t(`login.points.${key}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <div className="login__way-in">
        <LoginForm key={chosen?.key ?? "own"} to={to} chosen={chosen} />
        {personas.length > 0 && (
          <PersonaList personas={personas} chosen={chosen?.key ?? null} to={to} />
        )}
      </div>
    </div>
  );
}

/** Small groups around a place each, joined by the way between them. */
function Clusters() {
  return (
    <svg className="login__clusters" viewBox="0 0 400 300" aria-hidden="true">
      <path d="M90 90L225 60L320 165L180 225L90 90M225 60L180 225" />
      {groups.map(([x, y, radius]) => (
        <Group key={`${x}-${y}`} x={x} y={y} radius={radius} />
      ))}
    </svg>
  );
}

const groups: readonly [number, number, number][] = [
  [90, 90, 30],
  [225, 60, 24],
  [320, 165, 34],
  [180, 225, 28],
];

const corners = [45, 135, 225, 315] as const;

function Group({ x, y, radius }: { x: number; y: number; radius: number }) {
  return (
    <g>
      {corners.map((angle) => {
        const turn = (angle * Math.PI) / 180;
        const cx = Math.round(x + radius * Math.cos(turn));
        const cy = Math.round(y + radius * Math.sin(turn));
        return <circle key={angle} cx={cx} cy={cy} r="7" />;
      })}
      <circle cx={x} cy={y} r="10" />
    </g>
  );
}
