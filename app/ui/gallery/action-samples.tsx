import { Button } from "../button";
import { Confirm } from "../confirm";
import { Disclosure } from "../disclosure";
import { LinkButton } from "../link-button";
import { Segments } from "../segments";
import { Tabs } from "../tabs";
import { TextLink } from "../text-link";
import { samples } from "./samples";

/** Buttons, links, menus, tabs. */
export function ActionSamples({ theme }: { theme: string }) {
  return (
    <div className="stack">
      <div className="inline">
        <Button variant="primary">{samples.action}</Button>
        <Button icon="print">Drucken</Button>
        <Button variant="tertiary" icon="edit">
          Bearbeiten
        </Button>
        <Button variant="danger" icon="delete">
          Löschen
        </Button>
      </div>
      <div className="inline">
        <Button variant="primary" pending>
          Wird gespeichert …
        </Button>
        <Button disabled>Nicht möglich</Button>
        <Button size="small" icon="add">
          Termin
        </Button>
        <Button size="small" icon="chevron-left" iconOnly>
          Vorige Woche
        </Button>
        <LinkButton to="." icon="download">
          Als XLSX
        </LinkButton>
        <TextLink to="." icon="external">
          Zum Kundenzentrum
        </TextLink>
      </div>
      <div className="inline">
        <Confirm
          label="Cluster auflösen"
          variant="danger"
          align="start"
          title="Cluster RSA-2026-A auflösen?"
          form={<Button variant="danger">Auflösen</Button>}
        >
          Fünf Anwärter*innen haben danach kein Cluster. Sie können das rückgängig machen.
        </Confirm>
        <Disclosure label="Weitere Schritte" icon="more" align="start">
          <ul className="menu-list">
            <li>
              <button type="button">Woche drucken</button>
            </li>
            <li>
              <button type="button">Kalender abonnieren</button>
            </li>
          </ul>
        </Disclosure>
        <LinkButton to="?dialog=open" preventScrollReset>
          Dialog öffnen
        </LinkButton>
      </div>
      <Navigations theme={theme} />
    </div>
  );
}

function Navigations({ theme }: { theme: string }) {
  const tabs = [
    { to: "/ui", label: "Übersicht" },
    { to: "/ui/sites", label: "Kundenzentren", count: 19 },
  ];
  const segments = [
    { value: "week", label: "Woche" },
    { value: "month", label: "Monat" },
    { value: "list", label: "Liste" },
  ];
  return (
    <>
      <Tabs label={`Ansichten, ${theme}`} tabs={tabs} />
      <Segments label={`Zeitraum, ${theme}`} param="range" fallback="week" segments={segments} />
    </>
  );
}
