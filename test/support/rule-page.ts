import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/util/language';
import type { Texts } from './check-texts';

/** The headings of all pages, in their order. */
export const HEADINGS = {
  en: { why: 'Why', problem: 'Problem', fixed: 'Fixed', allowed: 'When to allow it' },
  'zh-CN': { why: '为什么', problem: '问题', fixed: '改正', allowed: '何时允许' },
} as const;

/** The page of a rule: `src/rules/<id>.md`, in Chinese `src/rules/zh-CN/<id>.md`. */
export class RulePage {
  readonly path: string;
  readonly text: string;

  constructor(
    id: string,
    readonly language: Language = 'en',
  ) {
    this.path = join(__dirname, '../../src/rules', language === 'en' ? '' : language, `${id}.md`);
    this.text = readFileSync(this.path, 'utf8');
  }

  /** Its headings of the second level, in order. */
  get headings(): string[] {
    return [...this.text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  }

  /** The plan files that a section shows. */
  files(part: 'problem' | 'fixed'): Texts {
    return Object.fromEntries(
      [...this.section(part).matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map(([, path, text]) => [path!, text!]),
    );
  }

  /** The output of the problem, and whether it is run: bytes and links cannot be written on a page. */
  get output(): { text: string; runs: boolean } | undefined {
    const [, example, text] = /^```text( example)?\n(.*?)^```$/ms.exec(this.section('problem')) ?? [];
    return text === undefined ? undefined : { text, runs: example === undefined };
  }

  writeOutput(text: string): void {
    writeFileSync(
      this.path,
      this.text.replace(/^```text\n.*?^```$/ms, () => `\`\`\`text\n${text}\`\`\``),
    );
  }

  private section(part: 'problem' | 'fixed'): string {
    return this.text.split(`\n## ${HEADINGS[this.language][part]}\n`)[1]?.split('\n## ')[0] ?? '';
  }
}
