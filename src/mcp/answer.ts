import type { OpenedPlan } from '../app/open-plan';
import { sayMistake } from '../language/say-mistake';
import type { Language } from '../util/language';
import { version } from '../util/package-file';
import { UserError } from '../util/user-error';
import { Code, errorOf, INSTRUCTIONS, isRecord, resultOf, toldTool, VERSIONS, wrongArguments } from './protocol';
import type { Id, Request } from './protocol';
import { textOfAnswer, type Given, type Tool } from './tool';
import { TOOLS } from './tools';

/** The world around a conversation. */
export interface Host {
  /** Reads the plan as it is now. The folder is that of the call of hoshin, never one that an assistant names. */
  open(): OpenedPlan;
  /** Language in which mistakes are worded while no plan can be opened. */
  readonly language: Language;
  tellFault(error: unknown): void;
}

/** The answer to a line of JSON-RPC; undefined for a notification. One request that fails must not end the others. */
export function answerTo(line: string, host: Host): string | undefined {
  const read = requestIn(line);
  if (typeof read === 'string') return read;
  const { id } = read;
  if (id === undefined) return undefined;
  try {
    return answer(read, id, host);
  } catch (error) {
    host.tellFault(error);
    return errorOf(id, Code.fault, 'A fault in hoshin itself; it is told on standard error.');
  }
}

/** The request of a line, or the answer to one that is none. */
function requestIn(line: string): Request | string {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return errorOf(null, Code.parse, 'A message is a line of JSON.');
  }
  if (!isRecord(message) || typeof message.method !== 'string')
    return errorOf(null, Code.request, 'A message has a method, and an id where it wants an answer.');
  const { id, method, params } = message;
  return { id: isId(id) ? id : undefined, method, params: isRecord(params) ? params : {} };
}

const isId = (id: unknown): id is Id => typeof id === 'string' || typeof id === 'number';

function answer({ method, params }: Request, id: Id, host: Host): string {
  if (method === 'initialize') return resultOf(id, greeting(params));
  if (method === 'ping') return resultOf(id, {});
  if (method === 'tools/list') return resultOf(id, { tools: TOOLS.map(toldTool) });
  if (method === 'tools/call') return call(params, id, host);
  return errorOf(id, Code.method, 'There is no such method here.');
}

const greeting = ({ protocolVersion: asked }: Request['params']): object => ({
  protocolVersion: VERSIONS.find((one) => one === asked) ?? VERSIONS[0],
  capabilities: { tools: {} },
  serverInfo: { name: 'hoshin', version: version() },
  instructions: INSTRUCTIONS,
});

function call({ name, arguments: given = {} }: Request['params'], id: Id, host: Host): string {
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool) return errorOf(id, Code.params, `There is no such tool, but ${TOOLS.map((one) => one.name).join(', ')}.`);
  if (!isRecord(given)) return errorOf(id, Code.params, 'Arguments are an object.');
  const wrong = wrongArguments(tool, given);
  if (wrong !== undefined) return errorOf(id, Code.params, wrong);
  return resultOf(id, use(tool, given as Given, host));
}

/** The answer of a tool. A mistake in what is asked for is one that the assistant reads, and mends. */
function use(tool: Tool, given: Given, host: Host): object {
  let { language } = host;
  try {
    const opened = host.open();
    ({ language } = opened);
    const told = tool.answer(given, opened);
    return { content: [{ type: 'text', text: textOfAnswer(given, opened, told) }], isError: told.refused ?? false };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, help } = sayMistake(error, language);
    return { content: [{ type: 'text', text: help === undefined ? message : `${message}\n${help}` }], isError: true };
  }
}
