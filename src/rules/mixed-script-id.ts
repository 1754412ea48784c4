import { locate } from '../source/locate';
import { siblingsOf } from './duplicate-id';
import type { Rule } from './rule';

export const mixedScriptId: Rule = {
  id: 'mixed-script-id',
  summary: 'An id mixes Latin, Greek and Cyrillic letters, many of which look the same.',
  severity: 'warning',
  group: 'form',
  check(plan, { report }) {
    for (const { items } of siblingsOf(plan)) {
      for (const { id, origin } of items) {
        const stranger = origin && strangerIn(id);
        if (stranger)
          report({
            message: {
              en: `The id “${id}” mixes scripts: “${stranger.letter}” (${codeOf(stranger.letter)}) is a ${stranger.script} letter.`,
              'zh-CN': `编号“${id}”混用了不同文字：“${stranger.letter}”（${codeOf(stranger.letter)}）是${CHINESE[stranger.script]}字母。`,
            },
            span: locate(origin, ['id']),
            help: {
              en: 'Type the id again with letters of one script.',
              'zh-CN': '请用同一种文字的字母重新输入编号。',
            },
          });
      }
    }
  },
};

const SCRIPTS = { Latin: /\p{Script=Latin}/u, Greek: /\p{Script=Greek}/u, Cyrillic: /\p{Script=Cyrillic}/u };

type Script = keyof typeof SCRIPTS;

const CHINESE: Readonly<Record<Script, string>> = { Latin: '拉丁', Greek: '希腊', Cyrillic: '西里尔' };

// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

/** The first letter of the script that has the fewest in a mixed id: it is the one that was mistyped. */
function strangerIn(id: string): { letter: string; script: Script } | undefined {
  if (ASCII.test(id)) return undefined;
  const found = (Object.entries(SCRIPTS) as [Script, RegExp][]).map(([script, form]) => ({
    script,
    letters: [...id].filter((letter) => form.test(letter)),
  }));
  const used = found.filter(({ letters }) => letters.length > 0).sort((a, b) => a.letters.length - b.letters.length);
  return used.length > 1 ? { letter: used[0]!.letters[0]!, script: used[0]!.script } : undefined;
}

const codeOf = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
