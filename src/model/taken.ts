import type { Origin } from '../source/locate';
import { HUNDRED, ZERO, type Decimal } from '../util/decimal';
import type { Frequency, Kpi, Link, Scorecard, Taken, Text } from './types';

type Figure = Taken['figure'];

/** A link to a figure of what another link leads to. It is followed only once the whole plan is read. */
export class TakenLink implements Link<Kpi> {
  private made: Kpi | undefined;

  constructor(
    private readonly source: Link<Kpi | Scorecard>,
    readonly figure: Figure,
    readonly origin: Origin,
    /** The figure of one that reaches its target. */
    readonly full: Decimal = HUNDRED,
  ) {}

  get to(): string {
    return this.source.to;
  }

  get target(): Kpi | undefined {
    const { target } = this.source;
    return (this.made ??= target && takenKpi(target, this));
  }
}

/** A figure that a formula takes, in the form of a KPI: a level in % of 100, or a score of the full one. */
function takenKpi(of: Kpi | Scorecard, { figure, origin, full }: TakenLink): Kpi {
  const isKpi = of.type === 'kpi';
  return {
    type: 'kpi',
    id: of.id,
    address: isKpi ? of.address : of.id,
    name: named(figure, of.name),
    scorecard: isKpi ? of.scorecard : of,
    taken: { figure, of },
    supports: [],
    role: 'watch',
    weight: ZERO,
    ...(isKpi && { unit: '%' }),
    direction: 'higher',
    aggregate: 'last',
    frequency: isKpi ? of.frequency : scoreFrequency(of),
    history: [],
    target: { type: 'point', value: full },
    scoring: { method: 'ratio', cap: HUNDRED },
    phasing: { type: 'flat' },
    measures: [],
    actuals: { entries: [] },
    origin,
  };
}

/** The periods in which the score of a scorecard changes: those of the KPI that is measured most often. */
const scoreFrequency = ({ kpis }: Scorecard): Frequency =>
  FREQUENCIES.find((one) => kpis.some(({ role, frequency }) => role !== 'watch' && frequency === one)) ?? 'month';

const FREQUENCIES: readonly Frequency[] = ['month', 'quarter', 'half', 'year'];

const NAMES: Readonly<Record<Figure, Readonly<Record<string, (name: string) => string>>>> = {
  attainment: { en: (name) => `${name}: attainment`, 'zh-CN': (name) => `${name}（完成率）` },
  points: { en: (name) => `${name}: points of its weight`, 'zh-CN': (name) => `${name}（得分率）` },
  score: { en: (name) => `${name}: score`, 'zh-CN': (name) => `${name}（得分）` },
};

/** A name in each language: in that language, else in whichever it is written. */
const named = (figure: Figure, name: Text): Text =>
  Object.fromEntries(Object.entries(NAMES[figure]).map(([language, say]) => [language, say(textIn(name, language))]));

const textIn = (name: Text, language: string): string =>
  typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0] ?? '');

/** The KPI that a formula reads, itself or a figure of it; undefined for the score of a scorecard. */
export function readKpi(input: Kpi): Kpi | undefined {
  const { taken } = input;
  if (!taken) return input;
  return taken.of.type === 'kpi' ? taken.of : undefined;
}
