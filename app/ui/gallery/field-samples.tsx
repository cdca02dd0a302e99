import { Card } from "../card";
import { Checkbox } from "../checkbox";
import { DateField } from "../date-field";
import { ErrorSummary } from "../error-summary";
import { FileField } from "../file-field";
import { RadioField } from "../radio-field";
import { SelectField } from "../select-field";
import { TextAreaField } from "../text-area-field";
import { TextField } from "../text-field";
import { TimeField } from "../time-field";
import { samples } from "./samples";

const words = samples.form;

/** Every field, one of them wrong, with its summary. */
export function FieldSamples({ theme }: { theme: string }) {
  const of = (name: string) => ({ name: `${theme}-${name}` });
  return (
    <Card title="Formular">
      <ErrorSummary problems={[{ name: `${theme}-mail`, message: words.mailError }]} />
      <div className="form-grid">
        <TextField {...of("name")} label={words.name} hint={words.nameHint} required />
        <TextField
          {...of("mail")}
          label={words.mail}
          type="email"
          defaultValue={words.mailValue}
          error={words.mailError}
        />
        <SelectField {...of("site")} label={words.site} choices={samples.sites} />
        <TextField {...of("fixed")} label={words.fixed} defaultValue={words.fixedValue} readOnly />
        <DateField {...of("starts")} label={words.starts} defaultValue="2026-11-23" />
        <TimeField {...of("at")} label={words.at} defaultValue="09:00" />
      </div>
      <TextAreaField {...of("remarks")} label={words.remarks} optional rows={3} />
      <Checkbox {...of("part")} label={words.partTime} hint={words.partTimeHint} defaultChecked />
      <RadioField
        {...of("level")}
        label={words.level}
        horizontal
        defaultValue="2"
        choices={words.levels.map((label, level) => ({ value: String(level), label }))}
      />
      <FileField {...of("file")} label={words.file} hint={words.fileHint} />
    </Card>
  );
}
