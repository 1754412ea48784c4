import { sufficiency as judge, type Sufficiency } from '../../../scoring';
import { isOpen } from '../../../tracking';
import type { TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { change, figure, left, right, target } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { nameInUnit } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { paragraph } from '../../base/blocks';
import { orNothing, type Part } from '../nothing';

/** Compares the effects of measures that are still open with the gap to the target (spec 03.7). */
export const sufficiency: Section = {
  id: 'sufficiency',
  blocks: (facts, context) =>
    orNothing(judged(facts), context.words.review.sufficiency.nothing, (lines) => [
      table(lines, context),
      ...unknown(lines, context),
    ]),
  data: (facts, { say }) =>
    judged(facts).map(({ line: { kpi }, found: { from, gap, effects, enough, measures, withoutEffect } }) => ({
      kpi: kpi.address,
      name: say(kpi.name),
      target: value.targetList(kpi.target),
      forecast: value.exact(from),
      gap: value.exact(gap),
      effects: value.exact(effects),
      enough,
      measures: measures.map(({ address }) => address),
      withoutEffect: withoutEffect.map(({ address }) => address),
    })),
};

interface Judged {
  readonly line: KpiFacts;
  readonly found: Sufficiency;
}

/** KPIs that can be forecast. */
function judged({ kpis, measures }: ReviewFacts): readonly Judged[] {
  const open = new Set(measures.filter(isOpen).map(({ measure }) => measure));
  return kpis.flatMap((line) => {
    const {
      kpi,
      forecast: { shown, outOfReach },
    } = line;
    const found = shown && judge(kpi, { forecast: shown, outOfReach, isOpen: (measure) => open.has(measure) });
    return found ? [{ line, found }] : [];
  });
}

function table(lines: readonly Judged[], context: ReportContext): TableBlock {
  const { columns } = context.words.review.sufficiency;
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.target),
      right(columns.forecast),
      right(columns.gap),
      right(columns.effects),
      left(columns.enough),
    ],
    rows: lines.map(({ line: { kpi }, found }) => ({
      cells: [
        nameInUnit(kpi, context),
        target(kpi.target, kpi),
        figure(found.from, kpi),
        figure(found.gap, kpi),
        change(found.effects, kpi),
        verdict(found, context),
      ],
    })),
  };
}

const verdict = (
  { gap, enough, outOfReach }: Sufficiency,
  {
    words: {
      common,
      forecast,
      review: { sufficiency: own },
    },
  }: ReportContext,
): string => (outOfReach ? forecast.needed.outOfReach : gap.n === 0n ? own.noGap : enough ? common.yes : common.no);

/** Measures that nobody gave an effect may close more than is said above. */
function unknown(lines: readonly Judged[], { words, say }: ReportContext): readonly Part[] {
  const names = lines.flatMap(({ found }) => found.withoutEffect.map(({ name }) => say(name)));
  return names.length > 0 ? [paragraph(words.review.sufficiency.withoutEffect(words.common.list(names)))] : [];
}
