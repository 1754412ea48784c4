import type { Finding, Span } from './diagnostics/diagnostic';
import { suggest } from './diagnostics/nearest';
import type { Gap } from './model/types';
import { departmentOf } from './schema/department-of';
import { validateDocument } from './schema/validate';
import { isKind, KINDS, type Kind } from './source/kinds';
import type { Origin } from './source/locate';
import { locate } from './source/locate';
import type { PlanDocument } from './schema/plan-document';
import { PLAN_FILE } from './source/read-tree';
import type { SourceFile } from './source/source-file';
import { isMap, type Data } from './source/yaml-node';
import type { Localized } from './util/language';
import type { AmbiguousScalar, YamlProblem } from './source/parsed-yaml';

/** The content of files once their form is checked. */
interface LoadedDocuments {
  readonly documents: PlanDocument[];
  readonly findings: Finding[];
  readonly gaps: Gap[];
}

/** parse → schema, file by file. What is wrong in one file takes nothing away from another. */
export function loadDocuments(files: readonly SourceFile[]): LoadedDocuments {
  const loaded: LoadedDocuments = { documents: [], findings: [], gaps: [] };
  for (const file of files) loadFile(file, loaded);
  loaded.findings.push(...missingPlan(files, loaded));
  return loaded;
}

/**
 * Without a document of kind plan the defaults stand in, which has to be said; but not where it may be what is wrong
 * already.
 */
function missingPlan(files: readonly SourceFile[], { documents, findings }: LoadedDocuments): Finding[] {
  const file = files.find(({ path }) => path === PLAN_FILE);
  const isTold = documents.some(({ kind }) => kind === 'plan') || findings.some(({ span }) => span.file === PLAN_FILE);
  if (!file || isTold) return [];
  return [{ code: 'unknown-kind', message: NO_PLAN, help: BEGIN_PLAN, span: file.span(0, 0) }];
}

const NO_PLAN: Localized = {
  en: 'The plan has no document of “kind: plan”.',
  'zh-CN': '计划中没有“kind: plan”的文档。',
};

const BEGIN_PLAN: Localized = {
  en: 'Begin plan.yaml with “kind: plan”, “id:” and “name:”; other documents follow behind a line “---”.',
  'zh-CN': '请让plan.yaml以“kind: plan”、“id:”和“name:”开头；其他文档写在“---”行之后。',
};

function loadFile(file: SourceFile, loaded: LoadedDocuments): void {
  const { documents, problems, ambiguous } = file.parse();
  loaded.findings.push(...problems.map((problem) => toFinding(file, problem)));
  if (problems.length > 0) loaded.gaps.push(...guessGaps(file.text));
  if (documents.length === 0 && problems.length === 0) loaded.findings.push(empty(file));
  const form: LoadedDocuments = { documents: loaded.documents, findings: [], gaps: loaded.gaps };
  for (const [index, data] of documents.entries()) loadDocument(data, { file, document: index, path: [] }, form);
  // A value that could not be read is missing, and that what is missing does not fit is no news.
  const told = new Set(problems.map(({ start }) => keyOf(file.span(start, start))));
  const findings = form.findings.filter(({ span }) => !told.has(keyOf(span)));
  for (const finding of findings) {
    loaded.findings.push(finding);
    told.add(keyOf(finding.span));
  }
  loaded.findings.push(
    ...ambiguous
      .filter(matters)
      .map((scalar) => ambiguity(file, scalar))
      .filter(({ span }) => !told.has(keyOf(span))),
  );
}

const keyOf = ({ start }: Span): string => `${start.line}:${start.column}`;

function loadDocument(data: Data, origin: Origin, { documents, findings, gaps }: LoadedDocuments): void {
  if (!isMap(data) || !isKind(data.kind)) {
    findings.push(unknownKind(data, origin));
    gaps.push(isMap(data) ? guessGap(data) : {});
    return;
  }
  const { kind, department } = data;
  const { document, findings: found, lost } = validateDocument(kind, data, origin);
  for (const finding of found) findings.push(finding);
  if (document) documents.push(document);
  if (lost.length === 0) return;
  // A document that was left out as a whole may be of any department: its `department` may be what is wrong.
  const parts = document && { file: origin.file.path, document: origin.document, pointers: lost };
  gaps.push({ kind, ...(parts && { parts, ...ofDepartment(kind, department) }) });
}

const ofDepartment = (kind: string, written: Data | undefined): Pick<Gap, 'department'> => {
  const department = departmentOf(kind, written);
  return department === undefined ? {} : { department };
};

const toFinding = (file: SourceFile, { start, end, related, fix, ...problem }: YamlProblem): Finding => ({
  ...problem,
  span: file.span(start, end),
  ...(fix && { fix: { span: file.span(fix.start, fix.end), text: fix.text } }),
  ...(related && { related: [{ message: related.message, span: file.span(related.start, related.end) }] }),
});

/** Not where the format itself has such a word: `effective: yes`, `praise: yes`, and `off` for a rule. */
const matters = ({ key, text }: AmbiguousScalar): boolean => key !== 'effective' && key !== 'praise' && text !== 'off';

function ambiguity(file: SourceFile, { text, start, end }: AmbiguousScalar): Finding {
  const isWord = /^[yYnNoO]/.test(text);
  return {
    code: 'yaml-ambiguous',
    message: {
      en: `Other programs may read “${text}” as something else: YAML 1.1 takes it for ${isWord ? 'true or false' : 'another number'}.`,
      'zh-CN': `其他程序可能误读“${text}”：YAML 1.1会把它当作${isWord ? '“true”或“false”' : '另一个数'}。`,
    },
    help: isWord || /[:_]/.test(text) ? quoteIt(text) : WRITE_DECIMAL,
    span: file.span(start, end),
  };
}

const quoteIt = (text: string): Localized => ({
  en: `Put it in quotes if it is a text: "${text}".`,
  'zh-CN': `如果是文字，请加引号："${text}"。`,
});

const WRITE_DECIMAL: Localized = {
  en: 'Write it as an ordinary decimal number, or in quotes if it is a text.',
  'zh-CN': '请写成普通的十进制数；如果是文字，请加引号。',
};

const empty = (file: SourceFile): Finding => ({
  code: 'unknown-kind',
  message:
    file.text.trim() === ''
      ? { en: 'The file is empty.', 'zh-CN': '文件是空的。' }
      : { en: 'The file has comments, and nothing else.', 'zh-CN': '文件中只有注释，没有其他内容。' },
  help: {
    en: `Begin with “kind:” and one of ${KINDS.join(', ')}, delete the file, or list it under “ignore:” in plan.yaml.`,
    'zh-CN': `请以“kind:”开头，可选：${KINDS.join('、')}；或删除该文件，或把它列入plan.yaml的“ignore:”。`,
  },
  span: file.span(0, 0),
});

const BEGIN_WITH_KIND: Localized = {
  en: `Begin with “kind:” and one of ${KINDS.join(', ')}.`,
  'zh-CN': `请以“kind:”开头，可选：${KINDS.join('、')}。`,
};

const SPACE_AFTER_COLON: Localized = {
  en: 'Put a space after each colon: “kind: scorecard”.',
  'zh-CN': '请在每个冒号后加一个空格：“kind: scorecard”。',
};

function unknownKind(data: Data, origin: Origin): Finding {
  if (!isMap(data)) return notMap(data, origin);
  const { kind } = data;
  if (kind === undefined)
    return {
      code: 'unknown-kind',
      message: { en: 'The document does not say what it is.', 'zh-CN': '文档没有写明自己的种类。' },
      help: BEGIN_WITH_KIND,
      span: locate(origin),
    };
  const written = typeof kind === 'string' ? kind : JSON.stringify(kind);
  return {
    code: 'unknown-kind',
    message: { en: `There is no kind “${written}”.`, 'zh-CN': `没有名为“${written}”的文档种类。` },
    help: suggest(written, KINDS),
    span: locate(origin, ['kind']),
  };
}

function notMap(data: Data, origin: Origin): Finding {
  const isList = Array.isArray(data);
  return {
    code: 'wrong-type',
    message: {
      en: `A plan file holds a map of keys and values, but this is ${isList ? 'a list' : 'a single text'}.`,
      'zh-CN': `计划文件由字段和值组成，而这里是${isList ? '一个列表' : '一段文字'}。`,
    },
    help: typeof data === 'string' && /^[^\s:]+:\S/.test(data) ? SPACE_AFTER_COLON : BEGIN_WITH_KIND,
    span: locate(origin),
  };
}

/** A file that is not even YAML mostly still says what its documents would have been. */
function guessGaps(text: string): Gap[] {
  const gaps = text.split(/^---.*$/m).flatMap((document): Gap[] => {
    const kind = /^kind:\s*(\w+)\s*(#.*)?$/m.exec(document)?.[1];
    return kind === undefined ? [] : [{ kind, ...ofDepartment(kind, /^department:\s*([^\s#]+)/m.exec(document)?.[1]) }];
  });
  return gaps.length > 0 ? gaps : [{}];
}

/** A document whose `kind` is missing or misspelt shows by its keys what it would have been. */
function guessGap(data: { readonly [key: string]: Data }): Gap {
  const [kind] = Object.entries(TELLING).find(([, keys]) => keys.some((key) => key in data)) ?? [];
  return kind === undefined ? {} : { kind, ...ofDepartment(kind, data.department) };
}

const TELLING: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['departments', 'policy', 'fiscalYear'],
  strategy: ['ksfs', 'horizon'],
  scorecard: ['kpis', 'challenges'],
  actuals: ['values'],
  review: ['cycle', 'held'],
  readiness: ['answers'],
  import: ['columns', 'firstRow', 'items'],
  results: ['committed', 'digest'],
  incidents: ['incidents'],
  pay: ['people', 'pools'],
};
