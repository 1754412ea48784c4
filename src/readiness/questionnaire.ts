import type { Day } from '../calendar/day';
import { CONDITIONS } from '../model/readiness-questions';
import { say } from '../model/text';
import type { Condition, Language, AssessmentQuestion, Text } from '../model/types';

export interface Questionnaire {
  readonly on: Day;
  readonly language: Language;
  /** Undefined for the company. */
  readonly department?: string | undefined;
}

const HEAD: readonly Text[] = [
  {
    en: 'Readiness: how far do the conditions of full OKR hold here?',
    'zh-CN': '准备度自评：全面推行OKR的条件在这里具备到什么程度？',
  },
  {
    en: 'Answer each statement from 1 (not true here at all) to 5 (wholly true).',
    'zh-CN': '请对每条陈述从1（完全不符合）到5（完全符合）作答。',
  },
  {
    en: 'Give the evidence: a figure, a document, something that happened.',
    'zh-CN': '请给出证据：一个数字、一份文件或一件实际发生的事。',
  },
  { en: 'Leave empty what nobody can answer; it does not count.', 'zh-CN': '无法回答的请留空，不计入得分。' },
  { en: 'Then run “hoshin readiness”.', 'zh-CN': '填好后运行“hoshin readiness”。' },
];

/** The questions of the self-assessment as a plan file to fill in. */
export function questionnaire({ on, language, department }: Questionnaire): string {
  const inLanguage = (text: Text): string => say(text, language, 'en');
  return [
    ...HEAD.map((line) => `# ${inLanguage(line)}`),
    '',
    'kind: readiness',
    `on: ${on}`,
    ...(department === undefined ? [] : [`department: ${JSON.stringify(department)}`]),
    'by: []',
    '',
    'answers:',
    ...CONDITIONS.map((condition) => section(condition, inLanguage)),
  ].join('\n');
}

const section = ({ name, questions }: Condition, inLanguage: (text: Text) => string): string =>
  [`  # ${inLanguage(name)}\n`, ...questions.map((question) => entry(question, inLanguage))].join('\n');

const entry = ({ id, text, low, high }: AssessmentQuestion, inLanguage: (text: Text) => string): string =>
  [
    `  # ${inLanguage(text)}`,
    `  #   1: ${inLanguage(low)}`,
    `  #   5: ${inLanguage(high)}`,
    `  ${id}:`,
    '    answer:',
    '    evidence:',
    '',
  ].join('\n');
