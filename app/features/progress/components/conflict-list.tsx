import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { toLevel } from "~/domain/progress/level";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import type { FormState } from "~/ui/form/form-state";
import { LinkButton } from "~/ui/link-button";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { conflictsIn, type LevelConflict } from "../level-conflicts";
import { LevelMark } from "./level-mark";

type ConflictListProps = { state: FormState | null; leaveTo: string };

/** Both versions of every cell that somebody else set meanwhile; one press decides for one of them. */
export function ConflictList({ state, leaveTo }: ConflictListProps) {
  const { t } = useTranslation(["matrix", "progress"]);
  const conflicts = conflictsIn(state);
  if (!state || conflicts.length === 0) return null;
  const posted = [state.values.cells ?? []].flat();
  const others = posted.filter((cell) => !conflicts.some((one) => isSame(one.cell, cell)));
  const evidence = String(state.values.evidence ?? "");
  const kept = {
    level: String(state.values.level ?? ""),
    evidence,
    link: String(state.values.link ?? ""),
  };
  const file = String(state.values.file ?? "");
  // A file cannot be sent again from here; the form below still has everything that was typed.
  const canInsist = file === "" && conflicts.every(({ mine }) => mine !== null);
  return (
    <Alert tone="warning" live title={t("conflict.title", { count: conflicts.length })}>
      <ul className="plain-list level-conflicts">
        {conflicts.map((conflict) => (
          <Versions key={conflict.cell} conflict={conflict} />
        ))}
      </ul>
      {evidence !== "" && <p className="small">{t("conflict.evidence", { evidence })}</p>}
      {file !== "" && <p className="small">{t("conflict.file", { file })}</p>}
      <div className="inline">
        {canInsist && (
          <Resend cells={[...conflicts.map(({ cell }) => cell), ...others]} kept={kept}>
            {t("conflict.mine")}
          </Resend>
        )}
        {others.length > 0 && canInsist && (
          <Resend cells={others} kept={kept}>
            {t("conflict.others", { count: others.length })}
          </Resend>
        )}
        <LinkButton to={leaveTo} preventScrollReset>
          {t("conflict.theirs")}
        </LinkButton>
      </div>
    </Alert>
  );
}

function Versions({ conflict }: { conflict: LevelConflict }) {
  const { t } = useTranslation("matrix");
  const locale = useLocale();
  const { name, code, mine, theirs, by, at } = conflict;
  return (
    <li>
      <span className="strong">{`${name}, ${code}`}</span>
      {mine !== null && (
        <span>
          {t("conflict.yours")} <LevelMark level={toLevel(mine) ?? 0} />
        </span>
      )}
      <span>
        {t("conflict.by", { by, at: formatInstant(at, locale) })}{" "}
        <LevelMark level={toLevel(theirs) ?? 0} />
      </span>
    </li>
  );
}

type ResendProps = {
  cells: readonly string[];
  kept: Record<string, string>;
  children: string;
};

function Resend({ cells, kept, children }: ResendProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="set" />
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {cells.map((cell) => (
        <input key={cell} type="hidden" name="cells" value={cell} />
      ))}
      <Button type="submit" variant="primary">
        {children}
      </Button>
    </Form>
  );
}

/** Two posted cells are about the same trainee and module. */
function isSame(a: string, b: string): boolean {
  const placeOf = (cell: string) => cell.slice(0, cell.lastIndexOf("_"));
  return placeOf(a) === placeOf(b);
}
