import { parsePeriod, type Period } from '../../src/calendar/period';
import { NO_RENAMES } from '../../src/model/renames';
import { DEFAULT_POLICY } from '../../src/model/policy';
import type {
  Actual,
  Challenge,
  Change,
  Deduction,
  Direction,
  Indicator,
  Kpi,
  KpiChallenge,
  Link,
  Measure,
  Milestone,
  OwnerForecast,
  Plan,
  Policy,
  Requirement,
  Role,
  Review,
  Scorecard,
  Scoring,
  Target,
  Veto,
  VetoEvent,
  WeightHeir,
} from '../../src/model/types';
import type { Origin } from '../../src/source/locate';
import { SourceFile } from '../../src/source/source-file';
import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../src/util/decimal';

/** Small resolved plans made directly, for tests of what comes after resolving. Numbers may be given as text. */
export interface PlanSpec {
  readonly scorecards: readonly ScorecardSpec[];
  readonly policy?: PolicySpec;
  readonly changes?: readonly ChangeSpec[];
  readonly startMonth?: number;
}

export interface PolicySpec {
  readonly scoring?: Partial<Policy['scoring']>;
  readonly grades?: Policy['grades'];
  readonly results?: 'year' | 'half';
}

export interface ChangeSpec {
  readonly item: string;
  readonly from: string;
  readonly effective: string;
  readonly approved?: boolean;
}

export interface ScorecardSpec {
  readonly id?: string;
  readonly year?: number;
  readonly kpis?: readonly KpiSpec[];
  readonly challenges?: readonly ChallengeSpec[];
  readonly vetoes?: readonly VetoSpec[];
  readonly deductions?: readonly { readonly points: Amount; readonly on: string }[];
}

type Amount = number | string | Decimal;

export interface KpiSpec {
  readonly id: string;
  readonly role?: Role;
  readonly weight?: Amount;
  readonly target?: Amount | readonly [Amount, Amount];
  readonly direction?: Direction;
  readonly aggregate?: Kpi['aggregate'];
  readonly frequency?: Kpi['frequency'];
  readonly unit?: string;
  readonly decimals?: number;
  readonly bounds?: NonNullable<Kpi['bounds']>;
  readonly baseline?: Amount;
  readonly history?: Readonly<Record<string, Amount>>;
  readonly start?: string;
  readonly end?: string;
  readonly scoring?: Scoring;
  readonly phasing?: Kpi['phasing'];
  readonly challenge?: {
    readonly target: Amount | readonly [Amount, Amount];
    readonly bonus: Amount;
    readonly award?: KpiChallenge['award'];
    readonly requires?: RequiresSpec;
  };
  readonly formula?: string;
  /** Names of the formula and the addresses they stand for. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly actuals?: Readonly<Record<string, ActualSpec>>;
  readonly notApplicable?: { readonly approvedBy?: string };
  readonly forecast?: { readonly value: Amount; readonly on?: string };
  readonly measures?: readonly MeasureSpec[];
  /** The KPIs of its scorecard that its weight goes to when it is n/a: a list, or each with its share. */
  readonly ifNa?: readonly string[] | Readonly<Record<string, Amount>>;
}

/** A KPI that is reached by so many per cent at the year's end. */
export const reached = (
  id: string,
  weight: number,
  percent: number | undefined,
  more: Partial<KpiSpec> = {},
): KpiSpec => ({
  id,
  weight,
  target: 100,
  aggregate: 'last',
  frequency: 'year',
  ...(percent !== undefined && { actuals: { '2026': percent } }),
  ...more,
});

export type ActualSpec =
  | Amount
  | { readonly na: string; readonly approvedBy?: string }
  | { readonly estimate: Amount }
  | { readonly numerator: Amount; readonly denominator: Amount }
  | { readonly value: Amount; readonly weight: Amount };

type RequiresSpec = 'all' | readonly string[];

export interface MeasureSpec {
  readonly id: string;
  readonly effect?: Amount;
  readonly cancelled?: boolean;
  readonly indicator?: { readonly target: Amount; readonly actuals: Readonly<Record<string, ActualSpec>> };
}

export interface ChallengeSpec {
  readonly id: string;
  readonly bonus: Amount;
  readonly award?: Challenge['award'];
  readonly requires?: RequiresSpec;
  readonly milestones: readonly MilestoneSpec[];
}

export interface MilestoneSpec {
  readonly id: string;
  readonly due: string;
  /** A fraction of 1. */
  readonly share?: Amount;
  readonly accepted?: string;
  readonly quality?: Amount;
}

export interface VetoSpec {
  readonly id: string;
  readonly effect: 'zero' | { readonly gradeAtMost: string } | { readonly kpi: string };
  /** Days on which it happened. */
  readonly on: readonly string[];
}

const FILE = new SourceFile('2026/plan.yaml', '');
export const origin = (...path: readonly (string | number)[]): Origin => ({ file: FILE, document: 0, path });

export const dec = (value: Amount): Decimal => (typeof value === 'object' ? value : decimal(value));
export const period = (text: string): Period => parsePeriod(text)!;
export const point = (value: Amount): Target => ({ type: 'point', value: dec(value) });
export const range = (low: Amount, high: Amount): Target => ({ type: 'range', low: dec(low), high: dec(high) });

export const ratio = (more: { zeroBelow?: Amount; cap?: Amount } = {}): Scoring => ({
  method: 'ratio',
  cap: dec(more.cap ?? 1),
  ...(more.zeroBelow !== undefined && { zeroBelow: dec(more.zeroBelow) }),
});

export const linear = (
  points: readonly (readonly [Amount, Amount])[],
  below: Amount | Outside = 'hold',
  above: Amount | Outside = 'hold',
): Scoring => ({
  method: 'linear',
  points: points.map(([x, percent]) => [dec(x), dec(percent)]),
  below: outside(below),
  above: outside(above),
});

type Outside = 'hold' | 'continue';

const outside = (given: Amount | Outside): Decimal | Outside =>
  given === 'hold' || given === 'continue' ? given : dec(given);

type PerUnit = Extract<Scoring, { method: 'perUnit' }>;

export function perUnit(spec: {
  deduct: Amount;
  per: Amount;
  unit?: PerUnit['unit'];
  partial?: PerUnit['partial'];
  maxDeduct?: Amount;
  bonus?: Amount;
  bonusPer?: Amount;
  maxBonus?: Amount;
}): PerUnit {
  const { deduct, per, unit = 'abs', partial = 'prorate', maxDeduct, bonus = 0, bonusPer, maxBonus = 0 } = spec;
  const base = {
    method: 'perUnit',
    deduct: dec(deduct),
    per: dec(per),
    unit,
    partial,
    bonus: dec(bonus),
    maxBonus: dec(maxBonus),
  } as const;
  return {
    ...base,
    ...(maxDeduct !== undefined && { maxDeduct: dec(maxDeduct) }),
    ...(bonusPer !== undefined && { bonusPer: dec(bonusPer) }),
  };
}

export const steps = (tiers: readonly (readonly [Amount, Amount])[], otherwise: Amount = 0): Scoring => ({
  method: 'steps',
  tiers: tiers.map(([bound, percent]) => [dec(bound), dec(percent)]),
  otherwise: dec(otherwise),
});

interface EarlySpec {
  earlyPercent?: Amount;
  earlyPerDays?: number;
  cap?: Amount;
}

export const milestones = (
  items: readonly MilestoneSpec[],
  latePercent: Amount = 0,
  latePerDays = 7,
  { earlyPercent = 0, earlyPerDays = 7, cap = 1 }: EarlySpec = {},
): Scoring => ({
  method: 'milestones',
  items: items.map(buildMilestone),
  latePercent: dec(latePercent),
  latePerDays,
  earlyPercent: dec(earlyPercent),
  earlyPerDays,
  cap: dec(cap),
});

/** A link to a KPI that is not there. */
export const unlinked = (to: string): Link<Kpi> => ({ to, origin: origin(to) });

export const grid = (spec: {
  other?: Link<Kpi>;
  rows: readonly Amount[];
  columns: readonly Amount[];
  percent: readonly (readonly Amount[])[];
  between?: 'lines' | 'steps';
  outside?: 'hold' | 'zero';
}): Scoring => ({
  method: 'grid',
  other: spec.other ?? unlinked('company/other'),
  rows: spec.rows.map(dec),
  columns: spec.columns.map(dec),
  percent: spec.percent.map((row) => row.map(dec)),
  between: spec.between ?? 'lines',
  outside: spec.outside ?? 'hold',
});

export function buildPlan(spec: PlanSpec): Plan {
  const lookup = new Map<string, Kpi>();
  const scorecards = spec.scorecards.map((scorecard) => buildScorecard(scorecard, lookup));
  const { scoring, grades, results } = spec.policy ?? {};
  return {
    id: 'test',
    name: 'Test',
    language: 'en',
    fiscalYear: { startMonth: spec.startMonth ?? 1, namedBy: 'start' },
    departments: [],
    perspectives: [],
    policy: {
      ...DEFAULT_POLICY,
      scoring: { ...DEFAULT_POLICY.scoring, ...scoring },
      ...(grades && { grades }),
      ...(results && { assessment: { results } }),
    },
    ruleSettings: [],
    strategies: [],
    scorecards,
    reviews: spec.changes ? [buildReview(spec.changes, lookup)] : [],
    drafts: [],
    renames: NO_RENAMES,
    readiness: [],
    importMaps: [],
    results: [],
    incidents: [],
    payroll: { people: [], pools: [] },
    references: [],
    unresolved: [],
    duplicates: [],
    strays: [],
    gaps: [],
    origin: origin(),
  };
}

/** A plan of one scorecard, and that scorecard's KPIs by id. */
export function buildOne(
  scorecard: ScorecardSpec,
  policy: PolicySpec = {},
): { readonly plan: Plan; readonly scorecard: Scorecard; readonly kpis: Readonly<Record<string, Kpi>> } {
  const plan = buildPlan({ scorecards: [scorecard], policy });
  const [built] = plan.scorecards;
  return { plan, scorecard: built!, kpis: Object.fromEntries(built!.kpis.map((kpi) => [kpi.id, kpi])) };
}

/** A plan of one KPI of weight 100. */
export function buildKpi(
  spec: Omit<KpiSpec, 'id'>,
  policy: PolicySpec = {},
): { readonly plan: Plan; readonly kpi: Kpi } {
  const { plan, kpis } = buildOne({ kpis: [{ id: 'k', ...spec }] }, policy);
  return { plan, kpi: kpis.k! };
}

function buildScorecard(spec: ScorecardSpec, lookup: Map<string, Kpi>): Scorecard {
  const { id = 'company', year = 2026, kpis = [], challenges = [], vetoes = [], deductions = [] } = spec;
  const lists = {
    kpis: [] as Kpi[],
    challenges: [] as Challenge[],
    vetoes: [] as Veto[],
    vetoEvents: [] as VetoEvent[],
    openAppeals: [],
  };
  const built: Scorecard = {
    type: 'scorecard',
    id,
    year,
    name: id,
    ...lists,
    conditions: [],
    multipliers: [],
    confirmations: [],
    deductions: deductions.map(buildDeduction),
    origin: origin(id),
  };
  for (const kpi of kpis) lists.kpis.push(buildOneKpi(kpi, built, lookup));
  for (const [i, { ifNa }] of kpis.entries())
    if (ifNa) Object.assign(lists.kpis[i]!, { ifNa: buildHeirs(ifNa, lists.kpis) });
  for (const challenge of challenges) lists.challenges.push(buildProject(challenge, built, lookup));
  for (const veto of vetoes) {
    const known = buildVeto(veto, built, lookup);
    lists.vetoes.push(known);
    lists.vetoEvents.push(
      ...veto.on.map((on) => ({
        veto: { to: veto.id, target: known, origin: known.origin },
        on,
        origin: origin(id, 'vetoes', on),
      })),
    );
  }
  return built;
}

const buildDeduction = ({ points, on }: { readonly points: Amount; readonly on: string }): Deduction => ({
  points: dec(points),
  on,
  reason: 'Audit',
  origin: origin('deductions', on),
});

function buildOneKpi(spec: KpiSpec, scorecard: Scorecard, lookup: Map<string, Kpi>): Kpi {
  const {
    id,
    role = 'score',
    weight = role === 'score' ? 100 : 0,
    direction = 'higher',
    aggregate = 'sum',
    frequency = 'month',
    decimals,
    scoring = ratio(),
  } = spec;
  const at = origin(scorecard.id, 'kpis', id);
  const address = `${scorecard.id}/${id}`;
  const measures: Measure[] = [];
  const kpi: Kpi = {
    type: 'kpi',
    id,
    address,
    name: id,
    scorecard,
    supports: [],
    role,
    weight: dec(weight),
    direction,
    aggregate,
    frequency,
    ...(decimals !== undefined && { decimals }),
    scoring,
    phasing: spec.phasing ?? { type: aggregate === 'sum' ? 'even' : 'flat' },
    history: Object.entries(spec.history ?? {}).map(([text, value]) => ({ period: period(text), value: dec(value) })),
    measures,
    actuals: {
      entries: buildEntries(spec.actuals ?? {}, spec.unit === '%'),
      ...(spec.notApplicable && { notApplicable: { ...spec.notApplicable, origin: at } }),
    },
    origin: at,
    ...optionsOf(spec, scorecard, lookup, at),
  };
  measures.push(...(spec.measures ?? []).map((measure) => buildMeasure(measure, kpi)));
  lookup.set(address, kpi);
  return kpi;
}

function buildHeirs(ifNa: NonNullable<KpiSpec['ifNa']>, kpis: readonly Kpi[]): readonly WeightHeir[] {
  const heir = (to: string): WeightHeir => ({
    link: { to, target: kpis.find(({ id }) => id === to)!, origin: origin(to) },
  });
  return isList(ifNa)
    ? ifNa.map(heir)
    : Object.entries(ifNa).map(([to, share]) => ({ ...heir(to), share: dec(share) }));
}

const isList = (ifNa: NonNullable<KpiSpec['ifNa']>): ifNa is readonly string[] => Array.isArray(ifNa);

/** What a KPI need not have. */
function optionsOf(spec: KpiSpec, scorecard: Scorecard, lookup: Map<string, Kpi>, at: Origin): Partial<Kpi> {
  return {
    ...(spec.unit !== undefined && { unit: spec.unit }),
    ...(spec.bounds !== undefined && { bounds: spec.bounds }),
    ...(spec.baseline !== undefined && { baseline: dec(spec.baseline) }),
    ...(spec.start !== undefined && { start: period(spec.start) }),
    ...(spec.end !== undefined && { end: period(spec.end) }),
    ...(spec.target !== undefined && { target: buildTarget(spec.target) }),
    ...(spec.challenge && { challenge: buildKpiChallenge(spec.challenge, scorecard, lookup, at) }),
    ...(spec.forecast && { forecast: buildForecast(spec.forecast, at) }),
    ...(spec.formula !== undefined && {
      valueTree: {
        formula: spec.formula,
        tolerance: ZERO,
        origin: at,
        inputs: Object.entries(spec.inputs ?? {}).map(([name, to]) => ({ name, link: linkTo(to, lookup, at) })),
      },
    }),
  };
}

const buildTarget = (target: NonNullable<KpiSpec['target']>): Target =>
  isPair(target) ? range(target[0], target[1]) : point(target);

const isPair = (target: Amount | readonly [Amount, Amount]): target is readonly [Amount, Amount] =>
  Array.isArray(target);

const buildForecast = ({ value, on }: NonNullable<KpiSpec['forecast']>, at: Origin): OwnerForecast => ({
  value: dec(value),
  ...(on !== undefined && { on }),
  origin: at,
});

function buildKpiChallenge(
  { target, bonus, award = 'full', requires = [] }: NonNullable<KpiSpec['challenge']>,
  scorecard: Scorecard,
  lookup: Map<string, Kpi>,
  at: Origin,
): KpiChallenge {
  return {
    target: buildTarget(target),
    bonus: dec(bonus),
    award,
    requires: buildRequires(requires, scorecard, lookup, at),
    origin: at,
  };
}

const buildRequires = (
  requires: RequiresSpec,
  scorecard: Scorecard,
  lookup: Map<string, Kpi>,
  at: Origin,
): Requirement => (requires === 'all' ? 'all' : requires.map((id) => linkTo(`${scorecard.id}/${id}`, lookup, at)));

/** Followed when it is asked for, so that plans may refer forwards and in circles. */
const linkTo = (to: string, lookup: ReadonlyMap<string, Kpi>, at: Origin): Link<Kpi> => ({
  to,
  get target() {
    return lookup.get(to) as Kpi;
  },
  origin: at,
});

const buildEntries = (actuals: Readonly<Record<string, ActualSpec>>, isPercent = false): Actual[] =>
  Object.entries(actuals).map(([text, spec]) => ({
    period: period(text),
    origin: origin('actuals', text),
    ...buildActual(spec, isPercent),
  }));

type WithoutPlace<T> = T extends unknown ? Omit<T, 'period' | 'origin'> : never;

function buildActual(spec: ActualSpec, isPercent: boolean): WithoutPlace<Actual> {
  if (typeof spec !== 'object' || 'd' in spec) return { state: 'value', value: dec(spec) };
  if ('na' in spec)
    return { state: 'na', reason: spec.na, ...(spec.approvedBy !== undefined && { approvedBy: spec.approvedBy }) };
  if ('estimate' in spec) return { state: 'estimate', value: dec(spec.estimate) };
  if ('weight' in spec) return { state: 'value', value: dec(spec.value), weight: dec(spec.weight) };
  const [numerator, denominator] = [dec(spec.numerator), dec(spec.denominator)];
  const quotient = denominator.n === 0n ? ZERO : numerator.div(denominator);
  return { state: 'value', value: isPercent ? quotient.mul(HUNDRED) : quotient, numerator, denominator };
}

function buildMeasure({ id, effect, cancelled = false, indicator }: MeasureSpec, kpi: Kpi): Measure {
  const indicators: Indicator[] = [];
  const measure: Measure = {
    type: 'measure',
    id,
    address: `${kpi.address}/${id}`,
    name: id,
    kpi,
    cancelled,
    stages: [],
    indicators,
    origin: kpi.origin,
    ...(effect !== undefined && { effect: dec(effect) }),
  };
  if (indicator) {
    const base = {
      type: 'indicator',
      id: 'i',
      address: `${measure.address}/i`,
      name: 'i',
      measure,
      direction: 'higher',
      aggregate: 'mean',
      frequency: 'month',
      phasing: { type: 'flat' },
    } as const;
    indicators.push({
      ...base,
      target: point(indicator.target),
      actuals: { entries: buildEntries(indicator.actuals) },
      origin: kpi.origin,
    });
  }
  return measure;
}

function buildProject(
  { id, bonus, award = 'full', requires = [], milestones: items }: ChallengeSpec,
  scorecard: Scorecard,
  lookup: Map<string, Kpi>,
): Challenge {
  const at = origin(scorecard.id, 'challenges', id);
  return {
    type: 'challenge',
    id,
    address: `${scorecard.id}/${id}`,
    name: id,
    scorecard,
    bonus: dec(bonus),
    award,
    requires: buildRequires(requires, scorecard, lookup, at),
    milestones: items.map(buildMilestone),
    origin: at,
  };
}

export function buildMilestone({ id, due, share = ONE, accepted, quality = ONE }: MilestoneSpec): Milestone {
  const at = origin('milestones', id);
  return {
    type: 'milestone',
    id,
    address: id,
    name: id,
    due,
    share: dec(share),
    origin: at,
    ...(accepted !== undefined && { accepted: { on: accepted, quality: dec(quality), origin: at } }),
  };
}

function buildVeto({ id, effect }: VetoSpec, scorecard: Scorecard, lookup: Map<string, Kpi>): Veto {
  const at = origin(scorecard.id, 'vetoes', id);
  if (effect === 'zero') return { id, name: id, effect: { type: 'zero' }, origin: at };
  if ('gradeAtMost' in effect)
    return { id, name: id, effect: { type: 'gradeAtMost', grade: effect.gradeAtMost }, origin: at };
  return {
    id,
    name: id,
    effect: { type: 'kpi', kpi: linkTo(`${scorecard.id}/${effect.kpi}`, lookup, at) },
    origin: at,
  };
}

function buildReview(changes: readonly ChangeSpec[], lookup: ReadonlyMap<string, Kpi>): Review {
  const empty = {
    present: [],
    plan: { focus: [] },
    progress: [],
    findings: [],
    actions: [],
    followUps: [],
    support: [],
    feedback: [],
  };
  return {
    type: 'review',
    cycle: period('2026-03'),
    scorecardId: 'company',
    ...empty,
    changes: changes.map((change) => buildChange(change, lookup)),
    origin: origin('review'),
  };
}

const buildChange = (
  { item, from, effective, approved = true }: ChangeSpec,
  lookup: ReadonlyMap<string, Kpi>,
): Change => ({
  item: linkTo(item, lookup, origin('changes')),
  field: 'basic.target',
  from,
  effective: period(effective),
  ...(approved && { approved: '2026-04-02', approvedBy: 'Wang Fang' }),
  origin: origin('changes'),
});
