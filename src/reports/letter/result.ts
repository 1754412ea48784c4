import type { Policy } from '../../model/types';
import { HUNDRED } from '../../util/decimal';
import { asWritten, coefficientAsWritten, pointsAsWritten } from '../base/cells';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { list, sentences, type Article } from './facts';

/** Steps from points to score and grade, and the value of the grade. */
export const result: Article = {
  id: 'result',
  blocks({ plan: { policy } }, context) {
    const { result: words, percent } = context.words.letter;
    const { challengeCap, totalCap, missing } = policy.scoring;
    const quotas = policy.quota.map(({ share, grade }) => words.quota(percent(asWritten(share.mul(HUNDRED))), grade));
    return [
      sentences(
        [words.score(asWritten(challengeCap), asWritten(totalCap)), words.notApplicable, words.missing[missing]],
        context,
      ),
      gradeTable(policy, context),
      ...coefficientLine(policy, context),
      ...list(quotas),
    ];
  },
};

/** Without coefficients where those follow from the score itself. */
function gradeTable(
  { grades: { bands, coefficient: line } }: Policy,
  {
    words: {
      letter: { columns },
    },
  }: ReportContext,
): Block {
  return {
    type: 'table',
    columns: [
      { title: columns.grade },
      { title: columns.from, align: 'right' },
      ...(line ? [] : [{ title: columns.coefficient, align: 'right' as const }]),
    ],
    rows: bands.map(({ grade, from, coefficient: worth }) => ({
      cells: [grade, pointsAsWritten(from), ...(line ? [] : [coefficientAsWritten(worth)])],
    })),
  };
}

function coefficientLine({ grades: { coefficient: line } }: Policy, context: ReportContext): readonly Block[] {
  if (!line) return [];
  const { result: words, list: listed } = context.words.letter;
  const worth = (percent: typeof line.below): string => asWritten(percent.div(HUNDRED));
  const pairs = line.points.map(([score, percent]) => words.linePoint(asWritten(score), worth(percent)));
  return [
    sentences([words.line(listed(pairs)), words.lineBelow(asWritten(line.points[0]![0]), worth(line.below))], context),
  ];
}
