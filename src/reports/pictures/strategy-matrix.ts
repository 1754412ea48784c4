import type { Picture } from '../../charts';
import type { Ksf } from '../../model/types';
import type { ReportContext } from '../base/report-kind';
import { ksfsOf, type StrategyFacts } from '../shared/strategy/ksfs';

/** More factors could not be read. */
const MOST = 120;

/** Every key success factor by every other, by perspective, with a sign where it drives that one. */
export function strategyMatrixPicture({ plan }: StrategyFacts, context: ReportContext): Picture | undefined {
  const { words, say } = context;
  const own = words.maps.strategyMatrix;
  const all = plan.perspectives.flatMap((perspective) =>
    ksfsOf(plan).filter((ksf) => ksf.perspective.target === perspective),
  );
  if (all.length === 0) return undefined;
  const shown = all.slice(0, MOST);
  const numbers = new Map(shown.map((ksf, i) => [ksf, i + 1]));
  const rest = all.length - shown.length;
  return {
    kind: 'matrix',
    title: own.title(say(plan.name)),
    description: words.common.sentences(shown.flatMap((ksf) => drivesText(ksf, context))),
    facts: {
      columns: [...numbers.values()],
      rows: [
        ...shown.map((ksf, i) => ({
          number: i + 1,
          name: say(ksf.name),
          group: groupOf(ksf, context),
          drives: ksf.drives.flatMap(({ target, strength }) => {
            const to = target && numbers.get(target);
            return to === undefined || target === ksf ? [] : [{ to, strength }];
          }),
        })),
        ...(rest > 0 ? [{ name: words.maps.more(rest), group: '', drives: [] }] : []),
      ],
      words: { strengths: own.strengths, notes: [own.note] },
    },
  };
}

const groupOf = ({ perspective: { to, target } }: Ksf, { say }: ReportContext): string =>
  target ? say(target.name) : to;

function drivesText({ name, drives }: Ksf, { words, say }: ReportContext): readonly string[] {
  if (drives.length === 0) return [];
  const { drive, strengths } = words.review.strategyMap;
  const driven = drives.map(({ to, target, strength }) => drive(target ? say(target.name) : to, strengths[strength]));
  return [words.maps.strategy.drives(say(name), words.common.list(driven))];
}
