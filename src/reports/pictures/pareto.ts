import type { Picture } from '../../charts';
import type { CountedCause } from '../../tracking';
import { decimal, grouped, HUNDRED } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { atMost } from './at-most';

type CauseBar = Pick<CountedCause, 'cause' | 'count'>;

/** Causes by how often they are named. One alone makes no picture. */
export function paretoPicture(causes: readonly CountedCause[], { words }: ReportContext): Picture | undefined {
  const own = words.pictures.pareto;
  if (causes.length < 2) return undefined;
  const bars = atMost<CauseBar>(causes, (left) => ({
    cause: words.maps.more(left.length),
    count: left.reduce((all, { count }) => all + count, 0),
  }));
  return {
    kind: 'pareto',
    title: own.title,
    description: words.pictures.listed(
      causes
        .slice(0, bars.length)
        .map(({ cause, count, cumulative }) =>
          own.bar(cause, String(count), `${grouped(cumulative.mul(HUNDRED), 0)}%`),
        ),
    ),
    facts: {
      bars: bars.map(({ cause, count }) => ({ label: cause, count: decimal(count), text: String(count) })),
      names: { count: own.count, cumulative: own.cumulative },
    },
  };
}
