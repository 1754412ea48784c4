import type { Parameter, Tool } from './tool';

/** Versions of the Model Context Protocol that are spoken, the newest first. */
export const VERSIONS: readonly string[] = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

export const INSTRUCTIONS =
  'A performance plan as code. Ask list first for addresses, then check, score, explain or review. Figures are exact: quote them, and never compute scores yourself. Values are proposed with propose_record and written by people.';

/** Codes of JSON-RPC. */
export const Code = { parse: -32700, request: -32600, method: -32601, params: -32602, fault: -32603 } as const;

export type Id = string | number | null;

export interface Request {
  /** Undefined for a notification, which has no answer. */
  readonly id: Id | undefined;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const resultOf = (id: Id, result: object): string => JSON.stringify({ jsonrpc: '2.0', id, result });

export const errorOf = (id: Id, code: number, message: string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });

/** A tool as `tools/list` tells it. */
export const toldTool = ({ name, description, takes, needs }: Tool): object => ({
  name,
  description,
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(takes).map(([key, parameter]) => [key, schemaOf(parameter)])),
    required: needs,
    additionalProperties: false,
  },
  annotations: { readOnlyHint: true, openWorldHint: false },
});

function schemaOf({ type, description }: Parameter): object {
  if (type === 'texts') return { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 100, description };
  return { type: type === 'switch' ? 'boolean' : 'string', description };
}

/** The mistake in the arguments of a call; undefined where there is none. */
export function wrongArguments({ takes, needs }: Tool, given: Readonly<Record<string, unknown>>): string | undefined {
  const missing = needs.find((name) => given[name] === undefined);
  if (missing !== undefined) return `The argument “${missing}” is missing.`;
  for (const [name, value] of Object.entries(given)) {
    const parameter = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (!parameter) return `There is no argument “${name}”, but ${Object.keys(takes).join(', ')}.`;
    if (!fits(value, parameter)) return `“${name}” should be ${SHAPES[parameter.type]}.`;
  }
  return undefined;
}

const SHAPES = { text: 'a text', texts: 'a list of 1 to 100 texts', switch: 'true or false' } as const;

function fits(value: unknown, { type }: Parameter): boolean {
  if (type === 'switch') return typeof value === 'boolean';
  if (type === 'text') return typeof value === 'string';
  return (
    Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((one) => typeof one === 'string')
  );
}
