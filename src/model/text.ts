import type { Language, Text } from './types';

/** The text in `language`, else in the plan's own, else in any (the first by language tag). */
export function say(text: Text, language: string, fallback: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[fallback] ?? text[Object.keys(text).sort()[0] ?? ''] ?? '';
}
