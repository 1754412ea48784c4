import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../support/run-cli';

/** The parts of the SDK that are asked here: its own types are there only where the packages of this folder are. */
interface Client {
  connect(transport: object): Promise<void>;
  listTools(): Promise<{ readonly tools: readonly { readonly name: string }[] }>;
  callTool(
    call: object,
  ): Promise<{ readonly isError?: boolean; readonly content: readonly { readonly text: string }[] }>;
  close(): Promise<void>;
}

const sdk = createRequire(join(__dirname, 'package.json'));
const { Client: Connected } = sdk('@modelcontextprotocol/sdk/client/index.js') as {
  readonly Client: new (info: object) => Client;
};
const { StdioClientTransport } = sdk('@modelcontextprotocol/sdk/client/stdio.js') as {
  readonly StdioClientTransport: new (options: object) => object;
};

test('a client of the protocol lists the tools, asks for a score and reads a mistake', async () => {
  const client = new Connected({ name: 'test', version: '1' });
  const args = [join(ROOT, 'bin/hoshin.js'), 'mcp', join(ROOT, 'examples/river-foods'), '--as-of', '2026-07-15'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const { tools } = await client.listTools();
  const score = await client.callTool({ name: 'score', arguments: { period: '2026-06', department: 'production' } });
  const mistake = await client.callTool({ name: 'score', arguments: { department: 'prodution' } });
  await client.close();
  expect(tools.map(({ name }) => name)).toContain('propose_record');
  expect(score.content[0]!.text).toContain('77.69');
  expect({ isError: mistake.isError, text: mistake.content[0]!.text }).toEqual({
    isError: true,
    text: expect.stringContaining('“production”') as string,
  });
});
