import { isScored } from '../../../model/roles';
import type { Kpi, Ksf } from '../../../model/types';
import { responsibleFor } from '../../letter/parties';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { points as pointsCell, weight } from '../../base/columns';
import { toFillIn, type A3Box, type A3Facts } from '../facts';
import { exact, orNull, rounded, weights } from '../../base/json-values';
import { servedName } from '../../base/names';

/** Background: what the KPI serves, its weight, and the points lost and still to win. */
export const background: A3Box = {
  id: 'background',
  blocks: (facts, context) => [stakes(facts, context), ...serves(facts, context)],
  data: ({ line: { kpi, lost, score } }) => ({
    ...weights(kpi),
    points: rounded(score.points),
    lost: rounded(lost),
    bonus: exact(kpi.challenge?.bonus),
    serves: above(kpi).map(({ address }) => address),
    responsible: orNull(responsibleFor(kpi.scorecard.department)),
  }),
};

function stakes(
  { line: { kpi, lost } }: A3Facts,
  {
    words: {
      a3: { labels },
    },
  }: ReportContext,
): Block {
  const person = responsibleFor(kpi.scorecard.department);
  return {
    type: 'facts',
    items: [
      ...(isScored(kpi) ? [{ label: labels.weight, value: weight(kpi.weight) }] : []),
      { label: labels.lost, value: pointsCell(lost) },
      ...(kpi.challenge ? [{ label: labels.bonus, value: pointsCell(kpi.challenge.bonus) }] : []),
      ...(person === undefined ? [] : [{ label: labels.responsible, value: person }]),
    ],
  };
}

function serves({ line: { kpi } }: A3Facts, context: ReportContext): readonly Block[] {
  const { background: words } = context.words.a3;
  const names = above(kpi).map((item) =>
    item.type === 'ksf' ? words.ksf(context.say(item.name)) : servedName({ to: item.address, target: item }, context),
  );
  return names.length > 0 ? [{ type: 'paragraph', text: words.serves(names) }] : toFillIn(words.servesNothing, 1);
}

type Above = Kpi['supports'][number]['target'] | Ksf;

/** The way up to the strategy, by the first thing that each one serves; a circle ends where it closes. */
function above(kpi: Kpi): readonly NonNullable<Above>[] {
  const way: NonNullable<Above>[] = [];
  for (let next: Above = kpi.supports[0]?.target; next && !way.includes(next); next = upwards(next)) way.push(next);
  return way;
}

const upwards = (item: NonNullable<Above>): Above => {
  switch (item.type) {
    case 'kpi':
      return item.supports[0]?.target;
    case 'measure':
      return item.kpi.supports[0]?.target;
    case 'strategicKpi':
      return item.ksf;
    case 'ksf':
      return undefined;
  }
};
