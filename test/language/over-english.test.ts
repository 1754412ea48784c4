import { wordsOf } from '../../src/language';
import { overEnglish } from '../../src/language/over-english';
import { localized, type Language } from '../../src/util/language';

const english = wordsOf('en');

test('a language with some words of one report says all else in English', () => {
  const title = (plan: string): string => `${plan} : maturité pour les OKR`;
  const { readiness, ...rest } = overEnglish({ readiness: { title, columns: { score: 'Note' } } });
  expect(readiness).toEqual({
    ...english.readiness,
    title,
    columns: { ...english.readiness.columns, score: 'Note' },
  });
  expect({ readiness: english.readiness, ...rest }).toEqual(english);
});

test('the English words themselves stay as they are', () => {
  const before = english.readiness.answers;
  expect(overEnglish({ readiness: { answers: 'Réponses' } }).readiness.answers).toBe('Réponses');
  expect(english.readiness.answers).toBe(before);
});

test('a text that stands beside the code is English too where such a language lacks it', () => {
  const text = { en: 'A file is empty.', 'zh-CN': '文件为空。' };
  expect(localized(text, 'fr' as Language)).toBe('A file is empty.');
});
