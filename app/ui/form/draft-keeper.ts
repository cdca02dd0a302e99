// Keeps a draft while it is typed: quiet for a moment, then sent; not answered, then sent again; newer
// elsewhere, then both versions are shown and nothing is overwritten.
import {
  type DraftShelf,
  type DraftValues,
  forgetCopy,
  isSameDraft,
  readCopy,
  storeCopy,
} from "./draft-copy";
import type { Sent } from "./send-draft";

export type KeepStatus =
  | "idle"
  | "typing"
  | "saving"
  | "saved"
  | "restored"
  | "offline"
  | "ended"
  | "refused";
export type DraftConflict = { mine: DraftValues; theirs: DraftValues; newest: number };
export type DraftNews = {
  status?: KeepStatus;
  version?: number;
  conflict?: DraftConflict | null;
};

export type KeeperSetting = {
  key: string;
  version: number;
  shelf: DraftShelf | null;
  send: (values: DraftValues, version: number) => Promise<Sent>;
  report: (news: DraftNews) => void;
};

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

export class DraftKeeper {
  readonly #setting: KeeperSetting;
  #version: number;
  #latest: DraftValues | null = null;
  #isUnderWay = false;
  #isContested = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: KeeperSetting) {
    this.#setting = setting;
    this.#version = setting.version;
  }

  /** Kept on this device at once, on the server after a moment. */
  typed(values: DraftValues, status: KeepStatus = "typing"): void {
    this.#latest = values;
    this.#store(values);
    if (this.#isContested) return;
    this.#setting.report({ status });
    this.#sendIn(PAUSE_MS);
  }

  async send(): Promise<void> {
    const sent = this.#latest;
    if (!sent || this.#isUnderWay || this.#isContested) return;
    this.#isUnderWay = true;
    this.#setting.report({ status: "saving" });
    const answer = await this.#setting.send(sent, this.#version);
    this.#isUnderWay = false;
    this.#settle(sent, answer);
  }

  /** Both versions are shown; nothing is sent until somebody decides. */
  contest(mine: DraftValues, theirs: DraftValues, newest: number): void {
    this.#isContested = true;
    clearTimeout(this.#timer);
    this.#setting.report({ status: "idle", conflict: { mine, theirs, newest } });
  }

  /** Goes on with what somebody decided between two versions. */
  resolve(values: DraftValues, newest: number): void {
    this.#isContested = false;
    this.#version = newest;
    this.#setting.report({ conflict: null, version: newest });
    this.typed(values);
  }

  /** What this device still holds of before: put back, or shown beside what is newer on the server. */
  restore(server: DraftValues): DraftValues | null {
    const { shelf, key } = this.#setting;
    const copy = readCopy(shelf, key);
    if (!copy) return null;
    if (isSameDraft(copy.values, server)) {
      forgetCopy(shelf, key);
      return null;
    }
    this.#latest = copy.values;
    if (copy.version === this.#version) this.typed(copy.values, "restored");
    else this.contest(copy.values, server, this.#version);
    return copy.values;
  }

  /** The page was read anew, and the server has a newer version than this keeper knows. */
  adopt(newer: number): void {
    this.#version = Math.max(this.#version, newer);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #settle(sent: DraftValues, answer: Sent): void {
    if (answer.kind === "saved") this.#saved(sent, answer.version);
    else if (answer.kind === "conflict") this.contest(sent, answer.theirs, answer.newest);
    else {
      this.#setting.report({ status: answer.kind });
      if (answer.kind === "offline") this.#sendIn(RETRY_MS);
    }
  }

  #saved(sent: DraftValues, version: number): void {
    const { shelf, key, report } = this.#setting;
    this.#version = version;
    const isAllThere = this.#latest !== null && isSameDraft(this.#latest, sent);
    report({ version, status: isAllThere ? "saved" : "typing" });
    if (isAllThere) {
      this.#latest = null;
      forgetCopy(shelf, key);
    } else {
      if (this.#latest) this.#store(this.#latest);
      this.#sendIn(PAUSE_MS);
    }
  }

  #store(values: DraftValues): void {
    storeCopy(this.#setting.shelf, this.#setting.key, { version: this.#version, values });
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), ms);
  }
}
