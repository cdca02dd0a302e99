import { Button } from "../button";
import { Dialog } from "../dialog";
import { samples } from "./samples";

export function DialogSample({ closeTo }: { closeTo: string }) {
  return (
    <Dialog
      title="Einsatzplan veröffentlichen?"
      closeTo={closeTo}
      footer={
        <>
          <Button>Abbrechen</Button>
          <Button variant="primary">Veröffentlichen</Button>
        </>
      }
    >
      <p>24 Anwärter*innen und 19 Kundenzentren werden benachrichtigt.</p>
      <p className="muted">{samples.capacity}</p>
    </Dialog>
  );
}
