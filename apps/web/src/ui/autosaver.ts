import { asProblem, type Problem } from '../http/problem';

export type SaveState = 'clean' | 'waiting' | 'saving' | 'retrying' | 'refused';

export interface SaveStatus {
  readonly state: SaveState;
  readonly savedAt: Date | null;
  readonly problem: Problem | null;
}

/** Where a value stands until the server has it. */
export interface LocalCopy<Value> {
  readonly write: (value: Value) => void;
  readonly drop: () => void;
}

const retryAfter = [2_000, 5_000, 15_000, 30_000];

/** Sends the newest value when the typing pauses: one request at a time, again after silence, never after a refusal. */
export class Autosaver<Value> {
  private status: SaveStatus = { state: 'clean', savedAt: null, problem: null };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;
  private isWatched = false;
  private latest: Value;
  private acknowledged: string;
  private send: (value: Value) => Promise<unknown> = () => Promise.resolve();

  constructor(
    saved: Value,
    private readonly copy: LocalCopy<Value>,
    private readonly delay: number,
  ) {
    this.latest = saved;
    this.acknowledged = JSON.stringify(saved);
  }

  readonly read = () => this.status;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** While the record is on the screen: a pause, a hidden page and leaving it all send. */
  readonly watch = () => {
    this.isWatched = true;
    const leave = () => {
      if (this.status.state !== 'refused') void this.flush();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      this.isWatched = false;
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  };

  typed(value: Value, send: (value: Value) => Promise<unknown>) {
    this.send = send;
    if (JSON.stringify(value) === JSON.stringify(this.latest)) return;
    this.latest = value;
    this.copy.write(value);
    if (this.status.state !== 'saving') this.become({ state: 'waiting' });
    this.sendIn(this.delay);
  }

  /** Sends now what has not been sent; resolves when the answer is there. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (JSON.stringify(this.latest) === this.acknowledged) {
      this.settle();
      return;
    }
    this.running = this.transmit(this.latest).finally(() => {
      this.running = null;
    });
    await this.running;
  };

  private async transmit(value: Value) {
    this.become({ state: 'saving' });
    try {
      await this.send(value);
      this.failures = 0;
      this.acknowledged = JSON.stringify(value);
      this.become({ savedAt: new Date(), problem: null });
      this.settle();
    } catch (error) {
      this.fail(asProblem(error));
    }
  }

  private settle() {
    if (JSON.stringify(this.latest) === this.acknowledged) {
      this.copy.drop();
      this.become({ state: 'clean' });
      return;
    }
    this.become({ state: 'waiting' });
    this.sendIn(this.delay);
  }

  private fail(problem: Problem) {
    this.become({ problem, state: problem.isUnanswered ? 'retrying' : 'refused' });
    if (!problem.isUnanswered) return;
    this.sendIn(retryAfter[this.failures] ?? 30_000);
    this.failures += 1;
  }

  private sendIn(milliseconds: number) {
    clearTimeout(this.timer);
    // After leaving, the local copy waits for the next visit; a second sender would only collide with it.
    if (!this.isWatched) return;
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private become(part: Partial<SaveStatus>) {
    this.status = { ...this.status, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
