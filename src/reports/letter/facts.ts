import type { SignOff } from '../../source/sign-off';
import type { Plan, Scorecard } from '../../model/types';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Facts that a letter is written from. */
export interface LetterFacts {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
  readonly revision: { readonly commit: string | undefined; readonly modified: boolean };
  /** Sign-off of the plan of the year; undefined if there is none. */
  readonly signedOff?: SignOff | undefined;
}

/** A numbered part of a letter, so that those who sign can name what they talk of. */
export interface Article {
  /** The key of its heading. */
  readonly id: keyof ReportContext['words']['letter']['headings'];
  /** Default: in every letter. */
  applies?(facts: LetterFacts): boolean;
  blocks(facts: LetterFacts, context: ReportContext): readonly Block[];
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** Sentences in one paragraph. */
export const sentences = (parts: readonly string[], { words }: ReportContext): Block =>
  paragraph(words.common.sentences(parts));

export const list = (texts: readonly string[]): readonly Block[] =>
  texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
