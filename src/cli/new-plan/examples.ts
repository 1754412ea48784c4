import type { Language } from '../../util/language';
import { filesBelow } from './files-below';
import type { NewPlanFile } from './write-new-plan';

interface Example {
  readonly id: string;
  readonly summary: string;
  /** The day and the period that show most of it. */
  readonly asOf: string;
  readonly period: string;
}

/** The plans of examples/, which are copied as they are: their days belong together. */
export const EXAMPLES: readonly Example[] = [
  { id: 'minimal', summary: 'one department on one screen', asOf: '2026-04-05', period: '2026-03' },
  { id: 'river-foods', summary: 'a company in July, half a year reported', asOf: '2026-07-15', period: '2026-06' },
  { id: 'river-foods-full', summary: 'the same when its year is over', asOf: '2027-02-10', period: '2026' },
  { id: 'executive-plan', summary: 'what executives are paid by', asOf: '2027-02-10', period: '2026' },
  { id: 'cabot-2023', summary: 'four scorecards of a public filing', asOf: '2024-01-15', period: '2023' },
];

/** The files of an example, its plan in the language that was asked for. */
export const exampleFiles = (example: string, language: Language | undefined): readonly NewPlanFile[] =>
  filesBelow(`examples/${example}`).map(({ path, text }) => ({
    path,
    text: path === 'plan.yaml' && language !== undefined ? inLanguage(text, language) : text,
  }));

/** The text of a plan.yaml with this language, in the place of another one or behind the name. */
function inLanguage(text: string, language: Language): string {
  const line = `language: ${language}`;
  return /^language: /m.test(text)
    ? text.replace(/^language: .*$/m, line)
    : text.replace(/^name: .*$/m, (name) => `${name}\n${line}`);
}
