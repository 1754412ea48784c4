import fc from 'fast-check';
import { decimal, fixed } from '../../src/util/decimal';

/** A number as a plan writes it, with up to six decimals. */
export const written = (from = 1, to = 9_999): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, places, rest]) => trimmed(`${whole}.${String(rest).padStart(6, '0').slice(0, places)}`));

const trimmed = (text: string): string => text.replace(/(\.\d*?)0*$/, '$1').replace(/\.$/, '');

/** Numbers that rise. */
const rising = (count: number): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(written(), { minLength: count, maxLength: count, selector: Number })
    .map((all) => [...all].sort((a, b) => Number(a) - Number(b)));

/** A method that goes with the direction. */
const scoring = (direction: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(written(100, 200), written(1, 90))
      .map(([cap, below]) => `{method: ratio, cap: ${cap}%, zeroBelow: ${below}%}`),
    fc
      .tuple(written(1, 9), written(1, 9), written(1, 9), written(1, 9))
      .map(
        ([deduct, per, bonus, most]) =>
          `{method: perUnit, deduct: ${deduct}, per: ${per}, bonus: ${bonus}, maxBonus: ${most}}`,
      ),
    ...(direction === 'higher'
      ? [
          rising(4).map(([a, b, c, d]) => `{method: linear, points: [[${b}, ${a}], [${d}, ${c}]], below: 0}`),
          rising(4).map(([a, b, c, d]) => `{method: steps, tiers: [[${d}, ${c}], [${b}, ${a}]]}`),
        ]
      : []),
  );

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`);

const months = (values: readonly string[]): string =>
  `{${values.map((value, i) => `${MONTHS[i]!}: ${value}`).join(', ')}}`;

const year = fc.array(written(), { minLength: 12, maxLength: 12 });

const phasing = (aggregate: string): fc.Arbitrary<string> =>
  aggregate === 'sum'
    ? fc.oneof(
        fc.constant('even'),
        year.map((weights) => `{profile: [${weights.join(', ')}]}`),
        year.map((all) => `{months: ${months(all)}}`),
      )
    : fc.oneof(
        fc.constant('flat'),
        written().map((from) => `{from: ${from}}`),
        year.map((all) => `{months: ${months(all)}}`),
      );

/** A KPI with figures of any precision, and what is reported of it. */
export interface RandomFigures {
  readonly kpi: string;
  readonly actuals: string;
}

export const randomFigures = (id: string): fc.Arbitrary<RandomFigures> =>
  fc
    .tuple(fc.constantFrom('sum', 'mean', 'last', 'max'), fc.constantFrom('higher', 'lower'))
    .chain(([aggregate, direction]) =>
      fc
        .record({
          weight: written(1, 90),
          target: written(),
          baseline: written(),
          challenge: fc.option(fc.tuple(written(), written(1, 9)), { nil: undefined }),
          decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
          phasing: phasing(aggregate),
          scoring: scoring(direction),
          values: fc.array(written(), { maxLength: 6 }),
          nearly: fc.boolean(),
        })
        .map(({ weight, target, baseline, challenge, decimals, phasing: spread, scoring: method, values, nearly }) => ({
          kpi: `  - id: ${id}
    name: KPI
    weight: ${weight}
    direction: ${direction}
    aggregate: ${aggregate}
    baseline: ${baseline}
    basic: {target: ${target}, scoring: ${method}}
    phasing: ${spread}
${decimals === undefined ? '' : `    decimals: ${decimals}\n`}${challenge ? `    challenge: {target: ${challenge[0]}, bonus: ${challenge[1]}}\n` : ''}`,
          actuals: `  ${id}: ${months(nearly ? values.map((_, i) => nextTo(target, i)) : values)}\n`,
        })),
    );

/** A value that rounding would not tell from the target. */
const nextTo = (target: string, i: number): string => fixed(decimal(target).add(decimal(i - 2).div(10_000)), 6);

/** A plan of one department with such KPIs. */
export const planText = (kpis: readonly RandomFigures[]): string => `kind: plan
id: p
name: Mill
departments: [{id: x, name: Hall}]
---
kind: scorecard
department: x
year: 2026
kpis:
${kpis.map(({ kpi }) => kpi).join('')}---
kind: actuals
department: x
values:
${kpis.map(({ actuals }) => actuals).join('')}`;
