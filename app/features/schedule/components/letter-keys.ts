// Whether letters and figures act on their own: kept in the browser, since it is about its keyboard.

const NAME = "clusterplan.schedule.keys";

export function letterKeysAreOn(): boolean {
  return localStorage.getItem(NAME) !== "off";
}

export function switchLetterKeys(isOn: boolean): void {
  localStorage.setItem(NAME, isOn ? "on" : "off");
}
