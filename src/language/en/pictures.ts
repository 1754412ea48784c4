/** Words in pictures, and what is said of them to those who do not see them. */
export const pictures = {
  slots: {
    quarter: (index: number): string => `Q${index}`,
    half: (index: number): string => `H${index}`,
    year: (year: number): string => String(year),
  },
  /** Between two ends of a range. */
  span: (low: string, high: string): string => `${low} – ${high}`,
  listed: (items: readonly string[]): string => (items.length === 0 ? '' : `${items.join('; ')}.`),
  trend: {
    title: (name: string): string => `Trend: ${name}`,
    actual: 'Actual',
    withNewest: (name: string, period: string, value: string): string => `${name}, ${period}: ${value}`,
    plan: 'Plan',
    basic: (value: string): string => `Target ${value}`,
    challenge: (value: string): string => `Challenge ${value}`,
    forecast: (value: string): string => `Forecast ${value}`,
    nothing: 'Nothing is reported yet.',
    newest: (period: string, actual: string, plan: string, status: string): string =>
      `${period}: actual ${actual}, plan ${plan}, ${status}.`,
    missing: (periods: string): string => `Not reported: ${periods}.`,
    expected: (value: string): string => `Forecast for the year: ${value}.`,
  },
  bowling: {
    title: (name: string): string => `Bowling chart: ${name}`,
    cell: (period: string, actual: string, plan: string): string =>
      `${period} actual ${actual || '–'}, plan ${plan || '–'}`,
    row: (name: string, cells: string): string => `${name}: ${cells}`,
    difference: 'difference',
    action: (action: string, owner: string, due: string | undefined): string =>
      `${action} (${owner}${due === undefined ? '' : `, due ${due}`})`,
  },
  bridge: {
    title: (name: string): string => `From full points to the score: ${name}`,
    full: 'Full points',
    open: 'Not reported yet: taken as the rest',
    challenge: (name: string): string => `Challenge: ${name}`,
    bonus: (name: string): string => `Bonus: ${name}`,
    step: (label: string, points: string): string => `${label}: ${points}`,
    /** The score in another scale than 100, beside its points of 100. */
    inScale: (score: string, full: string, grade: string): string =>
      `Points of 100; score ${score} of ${full}${grade && `, grade ${grade}`}`,
  },
  pareto: {
    title: 'Causes, the most frequent first',
    count: 'Named, share of all',
    cumulative: 'Together with those above',
    bar: (cause: string, count: string, together: string): string => `${cause}: ${count}, together ${together}`,
  },
  timeline: {
    title: (name: string): string => `Measures along the year: ${name}`,
    /** Title in a review, which shows those that are late, due in its cycle, or moved. */
    titleOfSome: (name: string): string => `Measures that are late, due or moved: ${name}`,
    today: (day: string): string => `as of ${day}`,
    names: {
      running: 'as planned',
      late: 'later than planned',
      moved: 'date moved',
      planned: 'stage to come',
      done: 'stage done',
      overdue: 'stage overdue',
    },
    row: (name: string, state: string, due: string): string => `${name}: ${state}, due ${due}`,
    noDate: 'no date',
  },
};
