import { isScored } from '../../model/roles';
import type { Kpi, Policy, Scorecard } from '../../model/types';
import { isOnHundred, toPoints } from '../../scoring/scale';
import { sharesOf } from '../../scoring/weight-moves';
import { HUNDRED } from '../../util/decimal';
import { asWritten, coefficient, coefficientAsWritten, inText, scoreAsWritten } from '../base/cells';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { list, sentences, type Article } from './facts';

/** Steps from points to score and grade, and the value of the grade. */
export const result: Article = {
  id: 'result',
  blocks({ plan: { policy }, scorecard }, context) {
    const { result: words, percent } = context.words.letter;
    const { scoring } = policy;
    const quotas = policy.quota.map(({ share, grade }) => words.quota(percent(asWritten(share.mul(HUNDRED))), grade));
    return [
      sentences(
        [
          scoreSentence(sumOf(scorecard, policy, words), policy, words),
          ...(scorecard.kpis.some(isScored) ? [words.notApplicable] : []),
          ...heirs(scorecard.kpis, context),
          words.missing[scoring.missing],
        ],
        context,
      ),
      gradeTable(policy, context),
      ...coefficientLine(policy, context),
      ...list(quotas),
    ];
  },
};

type Words = ReportContext['words']['letter']['result'];

function scoreSentence(sum: string, { scoring }: Policy, words: Words): string {
  const { full, decimals, totalCap } = scoring;
  const limits = words.limits(asWritten(totalCap), decimals);
  return isOnHundred(scoring) ? words.score(sum, limits) : words.scoreInScale(sum, asWritten(full), limits);
}

/** Terms of the score before its limits. */
function sumOf({ kpis, multipliers }: Scorecard, { scoring }: Policy, words: Words): string {
  const from = kpis.some(isScored) || kpis.length === 0 ? words.from.objectives : words.from.hundred;
  const sum = words.added(from, asWritten(toPoints(scoring.challengeCap, scoring)));
  return multipliers.length > 0 ? words.multiplied(sum) : sum;
}

/** Says where the weight of each KPI goes that names others. */
const heirs = (kpis: readonly Kpi[], { words, say }: ReportContext): readonly string[] =>
  kpis
    .filter(({ ifNa }) => ifNa)
    .map((kpi) => {
      const { heirs: sentence, heir } = words.letter.result;
      const names = sharesOf(kpi).map(([to, share]) =>
        kpi.ifNa!.length === 1 ? say(to.name) : heir(say(to.name), inText(share.mul(HUNDRED))),
      );
      return sentence(say(kpi.name), words.common.list(names));
    });

/** Without coefficients where those follow from the score itself, and where no grade has one. */
function gradeTable(
  { grades: { bands, coefficient: line }, scoring }: Policy,
  {
    words: {
      letter: { columns },
    },
  }: ReportContext,
): Block {
  const isWorth = !line && bands.some(({ coefficient: worth }) => worth);
  return {
    type: 'table',
    columns: [
      { title: columns.grade },
      { title: columns.from, align: 'right' },
      ...(isWorth ? [{ title: columns.coefficient, align: 'right' as const }] : []),
    ],
    rows: bands.map(({ grade, from, coefficient: worth }) => ({
      cells: [
        grade,
        scoreAsWritten(from, scoring),
        ...(isWorth ? [worth ? coefficientAsWritten(worth) : coefficient(worth)] : []),
      ],
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
