import { useTranslation } from "react-i18next";
import { Alert } from "../alert";
import { Button } from "../button";
import type { DraftValues } from "./draft-copy";
import type { DraftConflict } from "./draft-keeper";

type BothVersionsProps = {
  conflict: DraftConflict;
  resolve: (values: DraftValues) => void;
  /** The fields in words that can be set one below the other, by name. */
  texts: Readonly<Record<string, string>>;
  /** Other fields, by name: shown where they differ. */
  others?: Readonly<Record<string, string>>;
};

/** Two devices wrote the same draft: both versions, and three ways to go on. */
export function BothVersions({ conflict, resolve, texts, others = {} }: BothVersionsProps) {
  const { t } = useTranslation("drafts");
  const { mine, theirs } = conflict;
  const join = () => resolve(joined(conflict, Object.keys(texts)));
  return (
    <Alert
      tone="warning"
      live
      title={t("conflict.title")}
      actions={
        <>
          <Button size="small" onClick={() => resolve({ ...theirs, ...mine })}>
            {t("conflict.keepMine")}
          </Button>
          <Button size="small" onClick={() => resolve({ ...mine, ...theirs })}>
            {t("conflict.takeTheirs")}
          </Button>
          <Button size="small" onClick={join}>
            {t("conflict.join")}
          </Button>
        </>
      }
    >
      <p>{t("conflict.text")}</p>
      <div className="both-versions">
        <Version
          title={t("conflict.mine")}
          values={mine}
          other={theirs}
          names={{ ...others, ...texts }}
        />
        <Version
          title={t("conflict.theirs")}
          values={theirs}
          other={mine}
          names={{ ...others, ...texts }}
        />
      </div>
    </Alert>
  );
}

type VersionProps = {
  title: string;
  values: DraftValues;
  other: DraftValues;
  names: Readonly<Record<string, string>>;
};

function Version({ title, values, other, names }: VersionProps) {
  const { t } = useTranslation("drafts");
  const differing = Object.keys(names).filter((name) => said(values[name]) !== said(other[name]));
  return (
    <section>
      <p className="strong small">{title}</p>
      {differing.map((name) => (
        <p key={name} className="draft-text">
          {differing.length > 1 && <span className="muted small">{`${names[name]}: `}</span>}
          {said(values[name]) || t("conflict.emptyText")}
        </p>
      ))}
    </section>
  );
}

/** Texts one below the other, lists together; of everything else this device's choice. */
function joined({ mine, theirs }: DraftConflict, texts: readonly string[]): DraftValues {
  const entries = Object.keys({ ...theirs, ...mine }).map((name) => {
    const [own, other] = [mine[name], theirs[name]];
    if (Array.isArray(own) || Array.isArray(other)) {
      const both = [own, other].flatMap((one) => one ?? []).filter(Boolean);
      return [name, [...new Set(both)]] as const;
    }
    if (!texts.includes(name)) return [name, own || other || ""] as const;
    const both = [...new Set([said(other).trim(), said(own).trim()])].filter(Boolean);
    return [name, both.join("\n\n")] as const;
  });
  return Object.fromEntries(entries);
}

function said(value: DraftValues[string] | undefined): string {
  return String(value ?? "");
}
