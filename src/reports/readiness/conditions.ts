import { LIMITS, type Assessed, type AssessedCondition } from '../../readiness';
import { fixed, plain, type Decimal } from '../../util/decimal';
import { points } from '../base/cells';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { change, conditionBefore, type Pair } from './facts';

/** The four conditions with their scores, whether each holds and why, and the rule. */
export function conditions(pair: Pair, context: ReportContext): readonly Block[] {
  const {
    words: { readiness: words },
  } = context;
  const { columns } = words;
  const changes = pair.before !== undefined;
  return [
    {
      type: 'table',
      columns: [
        { title: columns.condition },
        { title: columns.score, align: 'right' },
        ...(changes ? [{ title: columns.change, align: 'right' } as const] : []),
        { title: columns.answered, align: 'right' },
        { title: columns.holds },
        { title: columns.why },
      ],
      rows: [...pair.now.conditions.map((condition) => row(condition, pair, context)), total(pair, context)],
    },
    { type: 'paragraph', text: words.rule(fixed(LIMITS.score, 2), plain(LIMITS.answer), LIMITS.answered) },
  ];
}

function row(
  assessed: AssessedCondition,
  pair: Pair,
  { words: { common, readiness: words }, say }: ReportContext,
): Row {
  const { condition, score, answered, questions, holds } = assessed;
  return {
    cells: [
      say(condition.name),
      points(score),
      ...changed(score, conditionBefore(assessed, pair)?.score, pair),
      words.part(answered, questions.length),
      holds === undefined ? words.holds.open : words.holds[holds ? 'yes' : 'no'],
      reason(assessed, { words: { common, readiness: words } }),
    ],
  };
}

function total(pair: Pair, { words: { readiness: words } }: ReportContext): Row {
  const { score, answered, asked } = pair.now;
  return {
    emphasis: 'total',
    cells: [words.all, points(score), ...changed(score, pair.before?.score, pair), words.part(answered, asked), '', ''],
  };
}

const changed = (now: Decimal | undefined, before: Decimal | undefined, pair: Pair): readonly Cell[] =>
  pair.before ? [points(change(now, before), true)] : [];

/** The comparison that decides a condition: `2.67 is below 4.00`. */
export function reason(
  { score, holds, questions }: AssessedCondition,
  {
    words: {
      readiness: { reasons },
      common,
    },
  }: { readonly words: Pick<ReportContext['words'], 'readiness' | 'common'> },
): string {
  if (holds === undefined) return reasons.fewAnswers(LIMITS.answered);
  const least = fixed(LIMITS.score, 2);
  if (holds) return reasons.enough(least);
  const low = questions.filter(({ value }) => value?.lt(LIMITS.answer)).length;
  return common.clauses([
    ...(score!.lt(LIMITS.score) ? [reasons.low(least)] : []),
    ...(low > 0 ? [reasons.lowAnswers(low, plain(LIMITS.answer))] : []),
  ]);
}

/** The sentence that names the weakest link; none where nothing holds full OKR back. */
export function heldBack(
  { heldBackBy }: Assessed,
  { words: { readiness: words }, say }: ReportContext,
): readonly string[] {
  if (heldBackBy.length === 0) return [];
  return [
    words.heldBackBy(heldBackBy.map(({ condition, score }) => words.scored(say(condition.name), fixed(score!, 2)))),
  ];
}
