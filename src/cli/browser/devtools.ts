import type { Readable, Writable } from 'node:stream';

type Parameters = Readonly<Record<string, unknown>>;

/** News of a browser, which nobody asked for. */
export interface Event {
  readonly method: string;
  readonly params?: Parameters;
}

type Result = Readonly<Record<string, string>>;

interface Answer {
  readonly id: number;
  readonly result?: Result;
  readonly error?: { readonly message: string };
}

/**
 * The DevTools protocol of a browser over two pipes: each message is JSON, and a zero byte ends it. Who has gone never
 * answers.
 */
export class DevTools {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private events: Event[] = [];
  private listeners: (() => void)[] = [];
  private begun: Buffer[] = [];
  private calls = 0;

  constructor(
    private readonly to: Writable,
    from: Readable,
  ) {
    from.on('data', (bytes: Buffer) => this.take(bytes));
    // A pipe breaks when the browser ends, which is told by its process.
    for (const pipe of [to, from]) pipe.on('error', () => undefined);
  }

  /** Asks for something, in a tab if there is a session. An error is what the browser has against it. */
  async call(method: string, params: Parameters = {}, sessionId?: string): Promise<Result> {
    const id = ++this.calls;
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result = {}, error } = await new Promise<Answer>((answered) => this.waiting.set(id, answered));
    if (error) throw new Refusal(error.message);
    return result;
  }

  /** Comes once there has been such an event since `forget`. */
  async heard(isIt: (event: Event) => boolean): Promise<void> {
    while (!this.events.some(isIt)) await new Promise<void>((told) => this.listeners.push(told));
  }

  forget(): void {
    this.events = [];
  }

  private take(bytes: Buffer): void {
    const end = bytes.indexOf(0);
    if (end === -1) return void this.begun.push(bytes);
    const message = Buffer.concat([...this.begun, bytes.subarray(0, end)]).toString();
    this.begun = [];
    this.read(message);
    this.take(bytes.subarray(end + 1));
  }

  private read(text: string): void {
    const message = messageIn(text);
    if (message === undefined) return;
    if ('id' in message) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else {
      this.events.push(message);
      for (const told of this.listeners.splice(0)) told();
    }
  }
}

/** The browser does not do what it was asked for, and says why in its own words. */
export class Refusal extends Error {}

/** A program that is no browser may say what is no message. */
function messageIn(text: string): Answer | Event | undefined {
  try {
    const message = JSON.parse(text) as unknown;
    return typeof message === 'object' && message !== null ? (message as Answer | Event) : undefined;
  } catch {
    return undefined;
  }
}
