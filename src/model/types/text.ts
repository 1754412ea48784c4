export type { Language } from '../../util/language';

/** A text, or one per language tag. `say` picks the one to print. */
export type Text = string | Readonly<Record<string, string>>;
