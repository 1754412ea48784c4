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
  private readonly timer = setInterval(() => this.each((response) => response.write(':\n\n')), SIGN_OF_LIFE_MS);

  constructor(private readonly site: Site) {}

  /** `since` in the address is the version that the page has. */
  open({ path, query }: Address, response: ServerResponse): void {
    const { since, ...rest } = Object.fromEntries(query);
    const page: OpenPage = { address: { path, query: new Map(Object.entries(rest)) }, version: since };
    this.pages.set(response, page);
    response.on('close', () => this.pages.delete(response));
    response.writeHead(200, headersOf('text/event-stream'));
    response.write('retry: 1000\n\n');
    this.send(response, page);
  }

  update(): void {
    this.each((response, page) => this.send(response, page));
  }

  close(): void {
    clearInterval(this.timer);
    this.each((response) => response.end());
  }

  private send(response: ServerResponse, page: OpenPage): void {
    const { version, html } = this.site.view(page.address);
    if (version === page.version) return;
    page.version = version;
    response.write(`data: ${JSON.stringify(html)}\n\n`);
  }

  private each(act: (response: ServerResponse, page: OpenPage) => void): void {
    for (const [response, page] of this.pages) {
      if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
      else act(response, page);
    }
  }
}
