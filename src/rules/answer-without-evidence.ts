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
      report({
        message: `The answer ${plain(value)} to “${question.to}” has no evidence.`,
        span: locate(origin, [], 'key'),
        help: `Add what shows it: “${question.to}: {answer: ${plain(value)}, evidence: …}”, with a figure, a document or something that happened.`,
      });
    }
  },
};
