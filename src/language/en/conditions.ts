/** Conditions and multipliers of a score, where they are counted. */
export const conditions = {
  label: 'Condition',
  multiplierLabel: 'Multiplier',
  /** A condition with what it comes to. */
  item: (name: string, text: string): string => `${name}: ${text}`,
  /** Names at the beginning of a sentence. */
  and: (names: readonly string[]): string =>
    [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and '),
  /** Bounds of which all are needed, or one is enough. */
  bounds: (values: readonly string[], together: boolean): string =>
    [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(together ? ' and ' : ' or '),
  all: 'All basic objectives',
  applied: (effect: string, reasons: string): string => `${effect}: ${reasons}.`,
  not: (reasons: string): string => `does not apply: ${reasons}.`,
  undecided: (reasons: string): string =>
    `not yet decided: ${reasons}. The score is given without it; its range holds both ways.`,
  /** Points that a value would give back, since the condition would no longer be met. */
  back: (value: string, amount: string): string => `${value} would bring back ${amount}.`,
  /** Points that it takes as all else stands. */
  takes: (amount: string): string => `This takes ${amount}.`,
  points: (points: string): string => `${points} points`,
  /** A part of a score in a scale of its own. */
  ofFull: (amount: string, full: string): string => `${amount} of ${full}`,
  crossing: (kpi: string, value: string): string => `${kpi} at ${value}`,
  reasons: (texts: readonly string[]): string => texts.join('; '),
  compared: {
    below: (kpi: string, actual: string, bound: string): string => `${kpi} ${actual} is below ${bound}`,
    above: (kpi: string, actual: string, bound: string): string => `${kpi} ${actual} is above ${bound}`,
    notBelow: (kpi: string, actual: string, bound: string): string => `${kpi} ${actual} is not below ${bound}`,
    notAbove: (kpi: string, actual: string, bound: string): string => `${kpi} ${actual} is not above ${bound}`,
    notApplicable: (kpi: string): string => `${kpi} does not apply, so it is neither below nor above anything`,
    unknown: (kpi: string): string => `${kpi} has no value`,
  },
  /** A value to date, brought to the full year. */
  brought: (value: string, toDate: string): string => `${value} for the full year (${toDate} to date)`,
  bound: {
    value: (value: string): string => value,
    attainment: (share: string): string => share,
    target: (value: string): string => `its target ${value}`,
    challenge: (value: string): string => `its challenge ${value}`,
  },
  /** The attainment of a KPI, where that is compared. */
  attained: (share: string): string => `at ${share} of its target`,
  effect: {
    kpisNone: (names: string, count: number, of: string): string => `${names} ${verb(count)} 0 of ${of}`,
    kpisAtMost: (names: string, count: number, most: string, points: string, of: string): string =>
      `${names} ${verb(count)} at most ${most} of ${its(count)} weight, ${points} of ${of}`,
    kpisTimes: (names: string, count: number, times: string, points: string, of: string): string =>
      `${names} ${verb(count)} ${times} of ${its(count)} points, ${points} of ${of}`,
    noBonus: 'No bonus counts',
    bonus: (most: string): string => `The bonus counts ${most} at most`,
    scoreAtMost: (most: string): string => `The score is at most ${most}`,
    scoreTimes: (times: string): string => `The score counts ${times}`,
    gradeAtMost: (grade: string): string => `The grade is ${grade} at most`,
    multipliers: (names: string, count: number): string =>
      `The ${count === 1 ? 'multiplier' : 'multipliers'} ${names} ${count === 1 ? 'does' : 'do'} not count`,
  },
  multiplier: {
    fixed: (factor: string, approvedBy: string): string => `× ${factor}${approvedBy && `, approved by ${approvedBy}`}.`,
    byKpi: (factor: string, kpi: string, value: string): string => `× ${factor}: ${kpi} ${value}.`,
    dropped: (conditions: string): string => `does not count, by the condition ${conditions}.`,
    notApplicable: (kpi: string): string => `× 1: ${kpi} does not apply.`,
    undecided: (kpi: string, low: string, high: string): string =>
      `× 1 for now: ${kpi} has no value; it may become ${low} to ${high}.`,
  },
};

const verb = (count: number): string => (count === 1 ? 'counts' : 'count');
const its = (count: number): string => (count === 1 ? 'its' : 'their');
