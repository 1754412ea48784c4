import { Composer, Lexer, Parser, type Document, type CST, type ParsedNode, type YAMLError } from 'yaml';
import type { Localized } from '../util/language';
import { convert } from './convert';
import { LIMITS } from './limits';
import type { YamlNode } from './yaml-node';
import { oncePerSlip } from './once-per-slip';
import { wordSyntaxError } from './syntax-errors';
import type { ParsedYaml, YamlProblem } from './parsed-yaml';
import { ProblemList } from './problem-list';

/**
 * The thorough parser: `yaml`, driven token by token so that neither depth nor number of values can exhaust it,
 * and converted by our own code, which resolves aliases within bounds.
 */
export function parseFully(text: string): ParsedYaml<YamlNode> {
  const { tokens, problem } = tokenize(text);
  return problem ? unread(problem, text) : read(tokens, text);
}

function read(tokens: CST.Token[], text: string): ParsedYaml<YamlNode> {
  const documents = compose(tokens, text.length);
  const problems = new ProblemList();
  for (const slip of slipsOf(documents, text)) problems.add(() => wordSyntaxError(slip, text));
  const good = problems.isEmpty ? documents.map((document) => convert(document, text, problems)) : [];
  return {
    documents: good.flatMap(({ root }) => (root && root.data !== null ? [root] : [])),
    problems: problems.all,
    ambiguous: good.flatMap(({ ambiguous }) => ambiguous),
  };
}

/**
 * Tells what stopped the reading, and the faults above it, which may have led to it: `a: b: c` goes a level deeper. The
 * lines above are at most twice as deep as a plan may be.
 */
function unread(problem: YamlProblem, text: string): ParsedYaml<YamlNode> {
  const above = text.slice(0, text.lastIndexOf('\n', problem.start - 1) + 1).trimEnd();
  const { tokens } = tokenize(above, LIMITS.nesting * 3);
  const slips = slipsOf(compose(tokens, above.length), above);
  const real = slips.filter(({ pos: [start] }) => start < above.length);
  const problems = new ProblemList();
  problems.add(() => (problem.message === TOO_DEEP && real.length > 0 ? ledAstray(problem) : problem));
  for (const slip of real) problems.add(() => wordSyntaxError(slip, above));
  return { documents: [], problems: problems.all, ambiguous: [] };
}

const ledAstray = (problem: YamlProblem): YamlProblem => ({
  ...problem,
  code: 'yaml-syntax',
  message: {
    en: 'Too much is wrong above this line for the rest of the file to be read.',
    'zh-CN': '这一行之前的错误太多，该文件的其余部分无法读取。',
  },
  help: { en: 'Mend what is named above, and check again.', 'zh-CN': '请先改正前面的错误，再重新检查。' },
});

function compose(tokens: CST.Token[], length: number): Document.Parsed<ParsedNode>[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    strict: true,
    // Its own check compares every key with every other, and its own excerpts are quadratic; convert.ts has both
    // linear.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, false, length)] as Document.Parsed<ParsedNode>[];
}

/** The syntax tokens, or the problem that stopped them: deeper or more than the limits allow, or a directive. */
function tokenize(text: string, nesting: number = LIMITS.nesting): { tokens: CST.Token[]; problem?: YamlProblem } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  // Each collection is at most two entries on the parser's stack; bounding the stack bounds every recursion that
  // follows.
  const deepest = nesting * 2 + 2;
  for (const lexeme of new Lexer().lex(text, false)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return { tokens: [], problem: tooDeep(parser.offset) };
  }
  tokens.push(...parser.end());
  const problem = refuse(tokens, nesting);
  return problem ? { tokens: [], problem } : { tokens };
}

/**
 * Walks without recursion, in the order of the text, what the parser made, for what makes the next stage slow or
 * unsafe.
 */
function refuse(tokens: readonly CST.Token[], nesting: number): YamlProblem | undefined {
  const pending: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let count = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (token.type === 'directive') return unsafe(token.offset, NO_DIRECTIVES, DELETE_LINE);
    if (depth > nesting) return tooDeep(token.offset);
    if (++count > LIMITS.nodes) return unsafe(token.offset, TOO_MANY, SPLIT_FILE);
    if (token.type === 'document' && token.value) pending.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items.toReversed()) {
      if (countProperties(item) > 2) return unsafe(token.offset, SEVERAL, WITHOUT_THEM);
      for (const part of [item.value, item.key]) if (part) pending.push({ token: part, depth: depth + 1 });
    }
  }
  return undefined;
}

const countProperties = ({ start, sep }: CST.CollectionItem): number =>
  [...start, ...(sep ?? [])].filter(({ type }) => type === 'anchor' || type === 'tag').length;

const slipsOf = (documents: readonly Document.Parsed<ParsedNode>[], text: string): readonly YAMLError[] =>
  documents.flatMap(({ errors, warnings }) => oncePerSlip([...errors, ...warnings], text));

const tooDeep = (offset: number): YamlProblem => unsafe(offset, TOO_DEEP, LOOK_FOR_BRACKETS);

const NO_DIRECTIVES: Localized = {
  en: 'Directives such as %YAML are not used in plans.',
  'zh-CN': '计划中不使用%YAML这类指令。',
};
const DELETE_LINE: Localized = { en: 'Delete the line.', 'zh-CN': '请删除这一行。' };
const TOO_MANY: Localized = {
  en: `The file holds more than ${LIMITS.nodes} values.`,
  'zh-CN': `文件中的值超过${LIMITS.nodes}个。`,
};
const SPLIT_FILE: Localized = { en: 'Split it into several files.', 'zh-CN': '请拆分为几个文件。' };
const SEVERAL: Localized = { en: 'A value has several anchors or tags.', 'zh-CN': '一个值有多个锚点或标签。' };
const WITHOUT_THEM: Localized = { en: 'Write the value without them.', 'zh-CN': '请直接写值，不用锚点和标签。' };
const TOO_DEEP: Localized = {
  en: `Lists and maps lie more than ${LIMITS.nesting} deep in each other.`,
  'zh-CN': `列表和字段的嵌套超过${LIMITS.nesting}层。`,
};
const LOOK_FOR_BRACKETS: Localized = {
  en: 'Look for brackets or dashes that were typed or pasted by mistake.',
  'zh-CN': '请检查是否误输入或误粘贴了括号或短横线。',
};

/** A problem that ends the reading, and says so. */
const unsafe = (offset: number, message: Localized, help: Localized): YamlProblem => ({
  code: 'yaml-unsafe',
  message,
  help: {
    en: `${help.en} Reading of this file stopped here.`,
    'zh-CN': `${help['zh-CN']}该文件只读到这里。`,
  },
  start: Math.max(0, offset),
  end: Math.max(0, offset) + 1,
});
