import { request, type IncomingHttpHeaders } from 'node:http';
import { ExitCode } from '../../src/cli/exit-code';
import { hoshin, type Ran } from './run-cli';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const tokenIn = (address: string): string | undefined => /#edit=([\w-]+)/.exec(address)?.[1];

/** “hoshin serve” in this process, until it is told to stop. */
export class Serving {
  private constructor(
    readonly port: number,
    private readonly stopIt: () => void,
    private readonly ran: Promise<Ran>,
    private readonly said: () => string,
    /** With `--edit`: what the printed address has behind its #. */
    readonly token: string | undefined,
  ) {}

  static async start(root: string, ...options: readonly string[]): Promise<Serving> {
    let stop: () => void = () => undefined;
    const interruption = new Promise<void>((resolve) => (stop = resolve));
    let [err, tell]: [string, (address: string) => void] = ['', () => undefined];
    const address = new Promise<string>((resolve) => (tell = resolve));
    const ran = hoshin(['serve', root, ...(options.includes('--port') ? [] : ['--port', '0']), ...options], {
      out: tell,
      err: (text) => void (err += text),
      interrupted: () => interruption,
    });
    const started = await Promise.race([address, ran]);
    if (typeof started !== 'string') throw new Error(`It ended with ${started.code}: ${err}`);
    return new Serving(
      Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(started)![1]),
      stop,
      ran,
      () => err,
      tokenIn(started),
    );
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What was said on standard error. */
  get err(): string {
    return this.said();
  }

  async stop(): Promise<ExitCode> {
    this.stopIt();
    return (await this.ran).code;
  }

  ask(
    path: string,
    {
      method = 'GET',
      host = '127.0.0.1',
      headers = {},
      body,
    }: {
      readonly method?: string;
      readonly host?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
    } = {},
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request({ host, port: this.port, path, method, headers, agent: false }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => void (text += part))
          .on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
      });
      sent.on('error', reject).end(body);
    });
  }

  /** The pages that are sent to an open one, as they come. */
  listen(path: string, heard: (html: string) => void, told: (event: string) => void = () => undefined): () => void {
    const sent = request(
      { host: '127.0.0.1', port: this.port, path, headers: { accept: 'text/event-stream' }, agent: false },
      (response) => {
        let rest = '';
        response
          .setEncoding('utf8')
          .on('error', () => undefined)
          .on('data', (text: string) => {
            const events = (rest + text).split('\n\n');
            rest = events.pop()!;
            for (const event of events)
              if (event.startsWith('data: ')) heard(JSON.parse(event.slice('data: '.length)) as string);
              else if (event.startsWith('event: ')) told(event.slice('event: '.length, event.indexOf('\n')));
          });
      },
    );
    sent.on('error', () => undefined).end();
    return () => void sent.destroy();
  }
}
