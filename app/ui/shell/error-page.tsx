import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button";
import { Icon } from "../icon";
import type { IconName } from "../icon-paths";
import { LinkButton } from "../link-button";

interface ErrorPageProps {
  status: number;
  requestId?: string | undefined;
  homeTo: string;
  /** After how many seconds the page asks again by itself; only for what passes by itself. */
  retryAfterSeconds?: number | undefined;
}

const worded = [
  "400",
  "401",
  "403",
  "404",
  "405",
  "409",
  "413",
  "422",
  "429",
  "500",
  "503",
] as const;

type WordedStatus = (typeof worded)[number];

const icons: Partial<Record<WordedStatus, IconName>> = {
  "401": "lock",
  "403": "lock",
  "404": "search",
  "409": "refresh",
  "429": "clock",
  "503": "clock",
};

/** What went wrong in calm words, what is safe, and what to do next. */
export function ErrorPage({ status, requestId, homeTo, retryAfterSeconds }: ErrorPageProps) {
  const { t } = useTranslation(["errors", "common"]);
  const code = wordedStatus(status);
  return (
    <div className="error-page">
      <title>{`${t(`page.${code}.title`)} – ${t("common:product")}`}</title>
      <span className="error-page__icon">
        <Icon name={icons[code] ?? "warning"} size="large" />
      </span>
      <h1 className="kern-heading-x-large">{t(`page.${code}.title`)}</h1>
      <p className="text">{t(`page.${code}.text`)}</p>
      {retryAfterSeconds && <Retrying seconds={retryAfterSeconds} />}
      <div className="inline error-page__actions">
        {isWorthRetrying(code) && (
          <Button variant="primary" icon="refresh" onClick={reload}>
            {t("page.retry")}
          </Button>
        )}
        <LinkButton to={homeTo} icon="home" reloadDocument>
          {t("page.toHome")}
        </LinkButton>
      </div>
      {requestId && (
        <p className="small muted">
          {t("page.requestId")}: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}

function Retrying({ seconds }: { seconds: number }) {
  const { t } = useTranslation("errors");
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) {
      reload();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return <p className="muted numeric">{t("page.retrying", { seconds: Math.max(left, 0) })}</p>;
}

function wordedStatus(status: number): WordedStatus {
  return worded.find((code) => code === String(status)) ?? (status === 504 ? "503" : "500");
}

function isWorthRetrying(code: WordedStatus): boolean {
  return ["409", "429", "500", "503"].includes(code);
}

function reload() {
  window.location.reload();
}
