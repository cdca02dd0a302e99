// A calendar test proves nothing about another zone unless the process really lives in it.
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== process.env.TZ) {
  throw new Error(`This process lives in ${timeZone}, not in ${process.env.TZ}.`);
}
