import type { Period } from '../calendar/period';
import type { ImportMap, Plan, Text } from '../model/types';
import type { Locale } from '../sheets/figures';
import type { Language } from '../util/language';
import type { FormOrigin } from './hidden-page';
import type { ValueEntry } from './value-entry';

/** Plan that a row of a file is held against, and how strictly. */
export interface JudgeContext {
  readonly plan: Plan;
  /** The name of the file in messages. */
  readonly file: string;
  /** The map of a table that hoshin did not make. */
  readonly map?: ImportMap | undefined;
  /** Undefined for a table that has no hidden page. */
  readonly origin: FormOrigin | undefined;
  /** The period of the form, for rows that name none. */
  readonly period: Period | undefined;
  readonly locale: Locale;
  /** The language of messages. */
  readonly language: Language;
  /** Replaces values that are there. */
  readonly replace: boolean;
  /** Reason of all corrections that name none. */
  readonly reason: string | undefined;
  /** Texts as the form had them, in its language. */
  say(text: Text): string;
  /** An entry for people. */
  print(entry: ValueEntry): string;
}
