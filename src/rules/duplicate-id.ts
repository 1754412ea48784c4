import { comparePlaces, type Span } from '../diagnostics/diagnostic';
import type { Kpi } from '../model/types';
import { oncePerPlan } from '../model/once-per-plan';
import { kpisOf } from '../model/walk';
import { locate, type Origin } from '../source/locate';
import { groupBy } from '../util/group';
import type { Rule, RuleContext } from './rule';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  summary: 'Two siblings share one id, or ids that look the same.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    for (const { what, items } of siblingsOf(plan)) reportDuplicates(what, items, context);
    for (const department of plan.departments.filter(({ id }) => RESERVED.has(plainForm(id)))) reportReserved(department, context);
  },
};

/** Things among which an id may stand once. */
interface Siblings {
  /** `measure of production/first-pass-rate` */
  readonly what: string;
  readonly items: readonly Identified[];
}

interface Identified {
  readonly id: string;
  readonly origin?: Origin;
}

/** Everything in a plan that has an id, in the groups in which ids must differ. */
export const siblingsOf = oncePerPlan((plan): readonly Siblings[] => {
  const ksfs = plan.strategies.flatMap((strategy) => strategy.ksfs);
  const reviews = groupBy(plan.reviews, ({ scorecardId }) => scorecardId);
  return [
    { what: 'department', items: plan.departments },
    { what: 'perspective', items: plan.perspectives },
    { what: 'key success factor', items: ksfs },
    ...ksfs.map(({ address, kpis }) => ({ what: `strategic KPI of ${address}`, items: kpis })),
    ...plan.scorecards.flatMap(({ id, year, kpis, challenges, vetoes }) => [
      { what: `KPI${challenges.length > 0 ? ' or challenge' : ''} of ${id} for ${year}`, items: [...kpis, ...challenges] },
      { what: `veto of ${id} for ${year}`, items: vetoes },
      ...challenges.map(({ address, milestones }) => ({ what: `milestone of ${address}`, items: milestones })),
    ]),
    ...kpisOf(plan).flatMap(insideKpi),
    { what: 'item of the negative list', items: plan.policy.negativeList },
    ...byYear('incident', plan.incidents),
    ...byYear('person', plan.payroll.people),
    ...byYear('pool', plan.payroll.pools),
    ...[...reviews].map(([id, own]) => ({ what: `action of ${id}`, items: own.flatMap(({ actions }) => actions) })),
  ];
});

const byYear = (what: string, items: readonly (Identified & { readonly year: number })[]): Siblings[] =>
  [...groupBy(items, ({ year }) => year)].map(([year, same]) => ({ what: `${what} of ${year}`, items: same }));

/** Measures and scored milestones share the addresses below their KPI. */
const insideKpi = ({ address, measures, scoring }: Kpi): Siblings[] => [
  scoring.method === 'milestones' ? { what: `milestone or measure of ${address}`, items: [...scoring.items, ...measures] } : { what: `measure of ${address}`, items: measures },
  ...measures.flatMap((measure) => [
    { what: `stage of ${measure.address}`, items: measure.stages },
    { what: `process indicator of ${measure.address}`, items: measure.indicators },
  ]),
];

const RESERVED: ReadonlySet<string> = new Set(['company', 'strategy']);

/** What ids that cannot be told apart, or only by careful eyes, have in common. */
const plainForm = (id: string): string => (SIMPLE.test(id) ? id : id.normalize('NFKC').toLowerCase());

/** Has no other form. */
const SIMPLE = /^[a-z0-9\-_.]*$/;

function reportDuplicates(what: string, items: readonly Identified[], { report }: RuleContext): void {
  if (items.length < 2 || new Set(items.map(({ id }) => plainForm(id))).size === items.length) return;
  for (const same of groupBy(items, ({ id }) => plainForm(id)).values()) {
    const [first, ...others] = same.map(placeOf).sort((a, b) => comparePlaces(a.span, b.span));
    for (const again of others) {
      report({
        message: again.id === first!.id ? `There is already a ${what} with the id “${again.id}”.` : `The id “${again.id}” differs from “${first!.id}”, another ${what}, only in case or in its Unicode form.`,
        span: again.span,
        help: 'Give one of the two another id, and use it wherever this one is meant.',
        related: [{ message: `“${first!.id}” stands here first.`, span: first!.span }],
      });
    }
  }
}

/** Perspectives without a place are hoshin's own, and those are alone. */
const placeOf = ({ id, origin }: Identified): { readonly id: string; readonly span: Span } => ({ id, span: locate(origin!, ['id']) });

function reportReserved({ id, origin }: Identified, { report }: RuleContext): void {
  report({
    message: `No department can have the id “${id}”: it stands for the ${plainForm(id) === 'company' ? 'whole company' : 'strategy'} in addresses.`,
    span: locate(origin!, ['id']),
    help: plainForm(id) === 'company' ? 'Choose another id; the company\'s own scorecard is one without “department:”.' : 'Choose another id, such as strategy-office.',
  });
}
