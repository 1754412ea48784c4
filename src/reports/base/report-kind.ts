import type { Words } from '../../language/index';
import type { Language, Text } from '../../model/types';
import type { Report } from './report';

/** Context that every report needs besides its facts. */
export interface ReportContext {
  readonly words: Words;
  readonly language: Language;
  /** The head of every page says it: that the plan has errors. */
  readonly note?: string | undefined;
  /** A text of the plan in the language of the printout. */
  say(text: Text): string;
}

/** A kind of report: facts in, blocks and data out. Pure: it reads no file, no clock and no environment. */
export interface ReportKind<Facts> {
  build(facts: Facts, context: ReportContext): Report;
}
