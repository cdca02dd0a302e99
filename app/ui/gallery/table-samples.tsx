import { Badge } from "../badge";
import { LinkButton } from "../link-button";
import { Pagination } from "../pagination";
import type { Column } from "../table";
import { Table } from "../table";
import { TableFrame } from "../table-frame";
import { TextLink } from "../text-link";
import { type SamplePerson, samplePeople, samples } from "./samples";

const words = samples.table;

const columns: Column<SamplePerson>[] = [
  {
    key: "name",
    header: words.name,
    sortBy: "name",
    cell: (person) => (
      <TextLink to="." quiet>
        {person.name}
      </TextLink>
    ),
  },
  { key: "cluster", header: words.cluster, sortBy: "cluster", cell: (person) => person.cluster },
  { key: "site", header: words.site, cell: (person) => person.site },
  { key: "weeks", header: words.weeks, kind: "number", cell: (person) => person.weeks },
  { key: "state", header: words.state, cell: (person) => <State tone={person.tone} /> },
  {
    key: "open",
    header: words.open,
    headerHidden: true,
    kind: "action",
    cell: () => (
      <LinkButton to="." size="small" variant="tertiary">
        {words.open}
      </LinkButton>
    ),
  },
];

/** A table to read, a dense one to work through, a matrix. */
export function TableSamples({ theme }: { theme: string }) {
  return (
    <div className="stack">
      <Table
        caption={`${words.caption}, ${theme}`}
        columns={columns}
        rows={samplePeople(4)}
        rowKey={(person) => person.name}
        rowTone={(person) => (person.tone === "danger" ? "danger" : undefined)}
        stackOnPhone
      />
      <Pagination page={2} pageSize={25} total={68} label={`Seiten, ${theme}`} />
      <Table
        caption={`${words.caption}, dicht, ${theme}`}
        columns={columns}
        rows={samplePeople(12)}
        rowKey={(person) => person.name}
        dense
      />
      <Matrix theme={theme} />
    </div>
  );
}

function State({ tone }: { tone: SamplePerson["tone"] }) {
  const { placed, preliminary, missing, open } = samples.states;
  const texts = { success: placed, info: preliminary, danger: missing, neutral: open };
  return <Badge tone={tone}>{texts[tone]}</Badge>;
}

function Matrix({ theme }: { theme: string }) {
  const weeks = Array.from({ length: 24 }, (_, index) => `KW ${index + 1}`);
  return (
    <TableFrame caption={`Wochen, ${theme}`} dense stickyColumn>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {weeks.map((week) => (
            <th key={week} scope="col">
              {week}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {samplePeople(4).map((person) => (
          <tr key={person.name}>
            <th scope="row">{person.name}</th>
            {weeks.map((week) => (
              <td key={week}>{person.weeks}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
