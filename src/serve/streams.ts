import type { ServerResponse } from 'node:http';
import type { Address } from './address';
import { headersOf } from './answer';
import type { Site } from './site';

/** The time between lines that mean nothing and go out so that nobody takes a quiet connection for a dead one. */
const SIGN_OF_LIFE_MS = 10_000;

/** The most that waits for a page that does not take what it is sent. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024;

interface OpenPage {
  readonly address: Address;
  /** The state of the plan that it shows. */
  version: string | undefined;
}

/** The pages that are open in a browser: each is sent anew when the plan has changed (Server-Sent Events). */
export class Streams {
  private readonly pages = new Map<ServerResponse, OpenPage>();
  /** The pages that have been told of a change, and of nothing since. */
  private readonly waiting = new Map<ServerResponse, OpenPage>();
  private next: NodeJS.Immediate | undefined;
  private readonly timer = setInterval(() => this.each((response) => response.write(':\n\n')), SIGN_OF_LIFE_MS);

  constructor(private readonly site: Site) {}

  /** `since` in the address is the version that the page has. */
  open({ path, query }: Address, response: ServerResponse): void {
    const { since, ...rest } = Object.fromEntries(query);
    const page: OpenPage = { address: { path, query: new Map(Object.entries(rest)) }, version: since };
    this.pages.set(response, page);
    response.on('close', () => this.pages.delete(response) && this.waiting.delete(response));
    response.writeHead(200, headersOf('text/event-stream'));
    response.write('retry: 1000\n\n');
    this.send(response, page);
  }

  /** Tells all pages at once that the files have changed: to read them, and to make so many pages, takes longer. */
  announce(): void {
    this.each((response) => response.write('event: changed\ndata: .\n\n'));
  }

  /** Sends all pages what has become of them, one after the other, so that whoever asks meanwhile is answered. */
  update(): void {
    for (const [response, page] of this.pages) this.waiting.set(response, page);
    this.next ??= setImmediate(() => this.sendNext());
  }

  close(): void {
    clearInterval(this.timer);
    clearImmediate(this.next);
    this.each((response) => response.end());
  }

  private sendNext(): void {
    const [first] = this.waiting;
    this.next = first && setImmediate(() => this.sendNext());
    if (!first) return;
    const [response, page] = first;
    this.waiting.delete(response);
    ifTaken(response, () => this.send(response, page) || response.write('event: same\ndata: .\n\n'));
  }

  /** False for a page that is as it was. */
  private send(response: ServerResponse, page: OpenPage): boolean {
    const { version, html } = this.site.view(page.address);
    if (version === page.version) return false;
    page.version = version;
    response.write(`data: ${JSON.stringify(html)}\n\n`);
    return true;
  }

  private each(act: (response: ServerResponse) => void): void {
    for (const response of this.pages.keys()) ifTaken(response, () => act(response));
  }
}

/** Gives a page up that does not take what it is sent. */
function ifTaken(response: ServerResponse, act: () => void): void {
  if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  else act();
}
