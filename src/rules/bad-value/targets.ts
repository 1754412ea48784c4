import type { Indicator, Kpi, Measure, Plan, Target } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { locate, type Path } from '../../source/locate';
import { plain } from '../../util/decimal';
import type { RuleContext } from '../rule';

/** Ranges that end before they begin (those of basic targets are a matter of method-target-mismatch), phasing of the wrong sort, measures due before they start. */
export function checkTargets(plan: Plan, context: RuleContext): void {
  for (const kpi of kpisOf(plan)) {
    checkRange(kpi, kpi.challenge?.target, ['challenge', 'target'], context);
    checkPhasing(kpi, context);
    for (const measure of kpi.measures) {
      checkDates(measure, context);
      for (const indicator of measure.indicators) {
        checkRange(indicator, indicator.target, ['target'], context);
        checkPhasing(indicator, context);
      }
    }
  }
}

function checkRange({ address, origin }: Kpi | Indicator, target: Target | undefined, field: Path, { report }: RuleContext): void {
  if (target?.type !== 'range' || target.low.lte(target.high)) return;
  const [low, high] = [plain(target.low), plain(target.high)];
  report({ message: `The range of “${address}” ends at ${high}, below its beginning at ${low}.`, span: locate(origin, field, 'key'), help: `Write the lower end first: “target: [${high}, ${low}]”.` });
}

const FOR_SUMS: ReadonlySet<string> = new Set(['even', 'profile', 'lastYear']);
const FOR_LEVELS: ReadonlySet<string> = new Set(['flat', 'path']);

/** A sum is divided over the year; a level is held in each part of it. */
function checkPhasing({ address, aggregate, phasing: { type }, origin }: Kpi | Indicator, { report }: RuleContext): void {
  const isSum = aggregate === 'sum';
  if (!(isSum ? FOR_LEVELS : FOR_SUMS).has(type)) return;
  report({
    message: `The phasing “${type === 'path' ? 'from' : type}” is for ${isSum ? 'levels' : 'sums'}, and “${address}” is aggregated by ${aggregate}.`,
    span: locate(origin, ['phasing']),
    help: isSum ? 'Write even, lastYear, {profile: [WEIGHTS]} or {months: …}, or choose another “aggregate:”.' : 'Write flat, {from: START} or {months: …}, or choose “aggregate: sum”.',
  });
}

function checkDates({ address, start, due, origin }: Measure, { report }: RuleContext): void {
  if (start === undefined || due === undefined || start <= due) return;
  report({
    message: `“${address}” is due on ${due}, before it starts on ${start}.`,
    span: locate(origin, ['due']),
    help: 'Correct one of the two dates.',
    related: [{ message: 'The start is set here.', span: locate(origin, ['start']) }],
  });
}
