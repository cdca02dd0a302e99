import "./go.css";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Icon } from "~/ui/icon";
import { GoDialog } from "./go-dialog";

/** In the header of every page: opens the search; without scripts it leads to the page that searches. */
export function GoButton() {
  const { t } = useTranslation("go");
  const [isOpen, setOpen] = useState(false);
  const shortcut = useShortcut(() => setOpen(true));
  return (
    <>
      <Link
        className="go-button"
        to={paths.go()}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="search" size="small" />
        <span className="go-button__text">{t("title")}</span>
        <span className="go-button__keys" aria-hidden="true">
          {shortcut ?? t("shortcut")}
        </span>
      </Link>
      {isOpen && <GoDialog close={() => setOpen(false)} />}
    </>
  );
}

/** Listens for Ctrl K and ⌘K. @returns how this computer writes it, once that is known. */
function useShortcut(open: () => void): string | null {
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => {
    if (/mac|iphone|ipad/i.test(navigator.platform)) setWritten("⌘K");
    const listen = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
  return written;
}
