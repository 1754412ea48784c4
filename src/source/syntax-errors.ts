import type { YAMLError } from 'yaml';
import type { YamlProblem } from './parse-yaml';

type Wording = readonly [message: string, help?: string];

/** The parser's codes in words for people who write plans. A code that is not here keeps the parser's own sentence. */
const WORDINGS: Partial<Record<YAMLError['code'], Wording>> = {
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces; YAML does not allow tabs.'],
  BAD_INDENT: ['The indentation does not fit the lines around it.', 'Indent entries of one map or list by the same number of spaces.'],
  BLOCK_AS_IMPLICIT_KEY: ['A map begins where a single value belongs.', 'Put a text that contains “: ” in quotes, or start the map on a new line.'],
  BLOCK_IN_FLOW: ['Indented lines stand inside brackets.', 'Write everything inside [ ] or { } with commas.'],
  MISSING_CHAR: ['Something is missing here, such as a closing quote or bracket, a comma or “: ”.', 'Close what was opened on this line or above, and put a space after each colon.'],
  MULTILINE_IMPLICIT_KEY: ['A key goes over more than one line.', 'Is a “:” missing at the end of the line before, or a quote not closed?'],
  UNEXPECTED_TOKEN: ['This does not belong here.', 'Look for a quote, bracket, comma or colon too many or too few, here or in the line above.'],
  KEY_OVER_1024_CHARS: ['A key is longer than 1,024 characters.', 'Is a “:” missing, or a quote not closed?'],
  TAG_RESOLVE_FAILED: ['Tags such as !name are not used in plans.', 'Delete the tag, or put the text in quotes.'],
  BAD_DQ_ESCAPE: ['A backslash in double quotes begins an escape that does not exist.', 'Write \\\\ for a backslash, or use single quotes.'],
  BAD_SCALAR_START: ['A text cannot begin with this character.', 'Put the text in quotes.'],
};

const UNSAFE: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'RESOURCE_EXHAUSTION', 'BAD_DIRECTIVE']);

export function wordSyntaxError({ code, message, pos: [start, end] }: YAMLError | { code: YAMLError['code']; message: string; pos: [number, number] }, text: string): YamlProblem {
  const [worded, help] = code === 'MISSING_CHAR' || message.includes('end with a') ? missing(message) : (WORDINGS[code] ?? [sentence(message)]);
  const at = message.includes('Missing closing') ? text.lastIndexOf(quoteIn(message)) : Math.min(start, text.trimEnd().length);
  return { code: UNSAFE.has(code) ? 'yaml-unsafe' : 'yaml-syntax', message: worded, help, start: at, end: Math.max(at, Math.min(end, text.length)) };
}

/** “Missing closing "quote”, “Expected flow map to end with }” and the like say which character it is. */
function missing(message: string): Wording {
  const [, help] = WORDINGS.MISSING_CHAR!;
  if (message.includes('Missing closing')) return [`A text in ${quoteIn(message) === "'" ? 'single' : 'double'} quotes is not closed.`, 'Add the closing quote.'];
  const flow = /end with an? ([\]}])/.exec(message);
  if (flow) return [`The bracket “${flow[1]}” that closes a ${flow[1] === '}' ? 'map' : 'list'} is missing.`, help];
  if (/, between|Missing ,/.test(message)) return ['A comma is missing between two entries.', 'Separate entries inside [ ] and { } with commas.'];
  if (/implicit map key|Missing :|followed by map values|map keys/i.test(message)) return ['A “:” and a space are missing after a key.', 'Write “key: value”.'];
  return WORDINGS.MISSING_CHAR!;
}

/** Where a quote is not closed, no other of its kind follows: the last one in the text is the one that opened it. */
const quoteIn = (message: string): string => (message.includes("'quote") ? "'" : '"');

const sentence = (message: string): string => `${message.replace(/[\s.]+$/, '')}.`;
