import { Alert } from "../alert";
import { Badge } from "../badge";
import { Button } from "../button";
import { Card } from "../card";
import { DescriptionList } from "../description-list";
import { EmptyState } from "../empty-state";
import { Icon } from "../icon";
import { type IconName, iconPaths } from "../icon-paths";
import { Progress } from "../progress";
import { Stat } from "../stat";
import { samples } from "./samples";

/** What shows a state: alerts, badges, cards, figures, nothing at all. */
export function ContentSamples({ theme }: { theme: string }) {
  return (
    <div className="stack">
      <Alert tone="info">{samples.long}</Alert>
      <Alert tone="success" title="Der Einsatzplan ist veröffentlicht." />
      <Alert
        tone="warning"
        title={samples.capacity}
        actions={<Button size="small">Lösen</Button>}
      />
      <Alert tone="danger" title="Zwei Termine überschneiden sich." />
      <Badges />
      <div className="columns columns--narrow">
        <Stat label="Ohne Einsatz" value="4" tone="danger" hint="von 24" to="." />
        <Stat label="Plätze unbestätigt" value="7" tone="warning" hint="länger als 60 Tage" />
        <Stat label="Anwärter*innen" value="68" />
      </div>
      <div className="columns">
        <Card title="Kundenzentrum Altona" to="." preline="Nächster Einsatz" aside={<Confirmed />}>
          <DescriptionList
            items={[
              { term: "Adresse", value: "Platz der Republik 1, 22765 Hamburg" },
              { term: "Zeitraum", value: "Mo, 23.11.2026 – Fr, 18.12.2026" },
            ]}
          />
        </Card>
        <Card title="Lernstand" footer={<Button size="small">Alle Module</Button>}>
          <Progress label="Ausweise und Pässe" value={6} max={9} />
          <Progress label="Melderecht" value={2} max={8} text="2 von 8" />
        </Card>
      </div>
      <EmptyState
        title="Noch keine Cluster"
        icon="group"
        action={<Button variant="primary">Cluster bilden</Button>}
      >
        Aus 24 Anwärter*innen lassen sich fünf Cluster bilden.
      </EmptyState>
      <Icons theme={theme} />
    </div>
  );
}

function Confirmed() {
  return <Badge tone="success">{samples.states.placed}</Badge>;
}

function Badges() {
  const { placed, preliminary, missing, open } = samples.states;
  return (
    <div className="inline">
      <Badge>{open}</Badge>
      <Badge tone="info">{preliminary}</Badge>
      <Badge tone="success">{placed}</Badge>
      <Badge tone="warning">{preliminary}</Badge>
      <Badge tone="danger">{missing}</Badge>
    </div>
  );
}

function Icons({ theme }: { theme: string }) {
  const names = Object.keys(iconPaths) as IconName[];
  return (
    <ul className="inline gallery__icons" aria-label={`Symbole, ${theme}`}>
      {names.map((name) => (
        <li key={name} title={name}>
          <Icon name={name} label={name} />
        </li>
      ))}
    </ul>
  );
}
