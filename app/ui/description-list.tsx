import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Description {
  term: ReactNode;
  value: ReactNode;
}

interface DescriptionListProps {
  items: readonly (Description | false | null | undefined)[];
  /** Term above value, in as many columns as fit. */
  columns?: boolean;
}

export function DescriptionList({ items, columns = false }: DescriptionListProps) {
  const shown = items.filter((item): item is Description => Boolean(item));
  return (
    <dl className={classNames("descriptions", columns && "descriptions--columns")}>
      {shown.map((item, position) => (
        <div className="descriptions__item" key={keyOf(item, position)}>
          <dt className="descriptions__term">{item.term}</dt>
          <dd className="descriptions__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf(item: Description, position: number): string {
  return typeof item.term === "string" ? item.term : `item-${position}`;
}
