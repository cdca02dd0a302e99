import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";

/** Copies a text; without JavaScript it is not there, and the text is marked by hand. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation("common");
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  if (!canCopy) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setIsCopied(true));
  return (
    <Button variant="secondary" icon={isCopied ? "check" : "copy"} onClick={copy}>
      <span aria-live="polite">{t(isCopied ? "copied" : "copy")}</span>
    </Button>
  );
}
