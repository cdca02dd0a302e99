import type { ReactNode } from "react";

/** The form that acts on whoever is ticked; it stands above the board. */
export const TOGETHER_FORM = "together";

type BoardTickProps = { name: string; value: string | null; label: string; children: ReactNode };

/** A name that can be ticked, or (without a value) just the name. */
export function BoardTick({ name, value, label, children }: BoardTickProps) {
  if (value === null) return <span className="board__person">{children}</span>;
  return (
    <label className="board__person">
      <input type="checkbox" form={TOGETHER_FORM} name={name} value={value} aria-label={label} />
      {children}
    </label>
  );
}
