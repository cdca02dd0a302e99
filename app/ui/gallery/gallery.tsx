import { ActionSamples } from "./action-samples";
import { ContentSamples } from "./content-samples";
import { FieldSamples } from "./field-samples";
import { samples } from "./samples";
import { TableSamples } from "./table-samples";

const themes = ["light", "dark"] as const;

/** Every component in both themes, to be looked at by those who build and run the application. */
export function Gallery() {
  return (
    <div className="gallery">
      {themes.map((theme) => (
        <section
          key={theme}
          className="kern-level-1 gallery__theme"
          data-kern-theme={theme}
          aria-label={samples.themes[theme]}
        >
          <h2 className="kern-heading-large">{samples.themes[theme]}</h2>
          <ActionSamples theme={theme} />
          <FieldSamples theme={theme} />
          <ContentSamples theme={theme} />
          <TableSamples theme={theme} />
        </section>
      ))}
    </div>
  );
}
