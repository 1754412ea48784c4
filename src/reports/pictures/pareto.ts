import type { Picture } from '../../charts';
import type { CountedCause } from '../../tracking';
import { decimal, grouped, HUNDRED } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { atMost } from './at-most';

type CauseBar = Pick<CountedCause, 'cause' | 'count'>;

/** Eight causes, and the others together: the table beside it has all of them. */
const MOST = 9;

/** Causes by how often they are named. One alone makes no picture. */
export function paretoPicture(causes: readonly CountedCause[], { words }: ReportContext): Picture | undefined {
  const own = words.pictures.pareto;
  if (causes.length < 2) return undefined;
  const bars = atMost<CauseBar>(
    causes,
    (left) => ({
      cause: words.maps.more(left.length),
      count: left.reduce((all, { count }) => all + count, 0),
    }),
    MOST,
  );
  return {
    kind: 'pareto',
    title: own.title,
    description: words.pictures.listed(
      bars.map(({ cause, count }, i) => own.bar(cause, String(count), shareText(i, causes, bars.length))),
    ),
    facts: {
      bars: bars.map(({ cause, count }) => ({ label: cause, count: decimal(count), text: String(count) })),
      names: { count: own.count, cumulative: own.cumulative },
    },
  };
}

/** Share of a bar and all above it: the last one stands for all that are left. */
const shareText = (at: number, causes: readonly CountedCause[], bars: number): string =>
  `${grouped(at === bars - 1 ? HUNDRED : causes[at]!.cumulative.mul(HUNDRED), 0)}%`;
