import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './check-texts';

/** The page of a rule, `src/rules/<id>.md`. */
export class RulePage {
  readonly path: string;
  readonly text: string;

  constructor(id: string) {
    this.path = join(__dirname, '../../src/rules', `${id}.md`);
    this.text = readFileSync(this.path, 'utf8');
  }

  /** Its headings of the second level, in order. */
  get headings(): string[] {
    return [...this.text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  }

  /** The plan files that a section shows. */
  files(heading: string): Texts {
    return Object.fromEntries(
      [...this.section(heading).matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map(([, path, text]) => [path!, text!]),
    );
  }

  /** The output of the problem, and whether it is run: bytes and links cannot be written on a page. */
  get output(): { text: string; runs: boolean } | undefined {
    const [, example, text] = /^```text( example)?\n(.*?)^```$/ms.exec(this.section('Problem')) ?? [];
    return text === undefined ? undefined : { text, runs: example === undefined };
  }

  writeOutput(text: string): void {
    writeFileSync(
      this.path,
      this.text.replace(/^```text\n.*?^```$/ms, () => `\`\`\`text\n${text}\`\`\``),
    );
  }

  private section(heading: string): string {
    return this.text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  }
}
