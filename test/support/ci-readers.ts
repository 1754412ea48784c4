import { SaxesParser } from 'saxes';

/** A workflow command, as the runner of GitHub Actions understands it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescape = (text: string, escapes: readonly (readonly [string, string])[]): string =>
  escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

/**
 * Reads a line as the runner does: `::name key=value,key=value::message` behind any blanks; undefined for all other
 * lines.
 */
export function workflowCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, list = ''] = text.slice(2, end).split(/ (.*)/s);
  const pairs = list
    .trim()
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s))
    .filter(({ length }) => length > 1);
  return {
    name: name!,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key!, unescape(value!, PROPERTY)])),
    message: unescape(text.slice(end + 2), DATA),
  };
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML with a parser that forgives nothing, and throws where a document is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => void (open.at(-1)!.text += piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

/** All elements of a name below an element. */
export const elementsIn = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
