/** The article of a letter on conditions and multipliers (spec 02.5). */
export const letterConditions = {
  order:
    'They are counted in this order, whatever order they stand in: the points of each objective, the conditions on them; the bonuses, the conditions on those; deductions; multipliers; the conditions on the score and the grade. Of several limits the lowest holds.',
  noValue:
    'They go by the value that the year is assessed with, never by anybody’s judgement. An objective that does not apply meets no condition and leaves the score as it is. As long as a value that one of them needs is missing, there is no result.',
  item: (name: string, text: string): string => `${name}. ${text}`,
  when: (comparisons: string, effect: string): string => `If ${comparisons}, ${effect}.`,
  any: (comparisons: readonly string[]): string => comparisons.join(', or if '),
  all: (comparisons: readonly string[]): string => comparisons.join(', and '),
  compared: {
    below: (kpi: string, bound: string): string => `${kpi} is below ${bound}`,
    above: (kpi: string, bound: string): string => `${kpi} is above ${bound}`,
  },
  bound: {
    value: (value: string): string => value,
    attainment: (share: string): string => `${share} of its target`,
    target: (value: string): string => `its target of ${value}`,
    challenge: (value: string): string => `its challenge of ${value}`,
  },
  /** Attainment of a KPI that is better lower says how far its target is reached. */
  reached: (kpi: string): string => `the attainment of ${kpi}`,
  of: (kpi: string, scorecard: string): string => `${kpi} (${scorecard})`,
  everyObjective: 'every basic objective',
  each: (names: readonly string[]): string => `${names.length > 1 ? 'each of ' : ''}${names.join(', ')}`,
  effect: {
    kpisNone: (names: string, worked: string): string => `${names} earns no points (${worked})`,
    kpisAtMost: (names: string, most: string, worked: string): string =>
      `${names} earns at most ${most} of its weight (${worked})`,
    kpisTimes: (names: string, times: string, worked: string): string =>
      `${names} keeps ${times} of its points (${worked})`,
    workedAtMost: (kpi: string, points: string, weight: string): string => `${kpi}: at most ${points} of ${weight}`,
    workedTimes: (kpi: string, weight: string, points: string): string => `${kpi}: ${points} in place of ${weight}`,
    noBonus: 'no bonus counts',
    bonus: (most: string): string => `all bonuses together count ${most} points at most`,
    scoreAtMost: (most: string): string => `the score is ${most} at most`,
    scoreTimes: (times: string, from: string, to: string): string =>
      `${times} of the score is left (${to} in place of ${from})`,
    gradeAtMost: (grade: string): string => `the grade is ${grade} at most, whatever the score`,
    multipliers: (names: string): string => `this multiplier does not count: ${names}`,
  },
  multiplier: {
    fixed: (factor: string, from: string, to: string, approvedBy: string): string =>
      `The score is multiplied by ${factor} (${from} becomes ${to})${approvedBy && `, as approved by ${approvedBy}`}.`,
    byKpi: (kpi: string, points: string, example: string): string =>
      `The score is multiplied by a factor that follows ${kpi}: ${points}; evenly between, and no further beyond the ends. ${example}`,
    point: (value: string, factor: string): string => `${value} → ${factor}`,
    example: (value: string, factor: string, from: string, to: string): string =>
      `For example at ${value} the factor is ${factor}, and a score of ${from} becomes ${to}.`,
  },
};
