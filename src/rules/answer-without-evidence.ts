import { isRead } from '../model/gaps';
import { locate } from '../source/locate';
import { plain } from '../util/decimal';
import type { Rule } from './rule';

export const answerWithoutEvidence: Rule = {
  id: 'answer-without-evidence',
  summary: 'An answer of a readiness assessment has no evidence, so nobody can check it.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    for (const { question, value, evidence, origin } of plan.readiness.flatMap(({ answers }) => answers)) {
      if (!value || evidence !== undefined || !question.target || !isRead(plan, origin)) continue;
      const entry = `“${question.to}: {answer: ${plain(value)}, evidence: …}”`;
      report({
        message: {
          en: `The answer ${plain(value)} to “${question.to}” has no evidence.`,
          'zh-CN': `“${question.to}”自评为${plain(value)}分，但没有证据。`,
        },
        span: locate(origin, [], 'key'),
        help: {
          en: `Add what shows it: ${entry}, with a figure, a document or something that happened.`,
          'zh-CN': `请补上证据：${entry}，写一个数字、一份文件或一件实际发生的事。`,
        },
      });
    }
  },
};
