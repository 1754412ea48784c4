/** Words of the pictures of structure, and of “hoshin map”. */
export const maps = {
  titleOfPeriod: (title: string, period: string): string => `${title}, ${period}`,
  /** Names of the pictures. */
  kinds: {
    strategy: 'Strategy map',
    'strategy-matrix': 'Strategy matrix',
    value: 'Value tree',
    'x-matrix': 'X-matrix',
    bowling: 'Bowling chart',
    bridge: 'From full points to the score',
    timeline: 'Measures along the year',
    pareto: 'Causes',
    trend: 'Trend',
    fishbone: 'Fishbone',
    whys: '5 whys',
  },
  nothing: 'There is nothing to draw: the plan says nothing of it up to this period.',
  bridge: { step: 'From full points to the score', points: 'Points' },
  /** For what there is no room. */
  more: (count: number): string => `and ${count} more`,
  strategy: {
    title: (name: string): string => `Strategy map: ${name}`,
    letters: { strong: 'S', medium: 'M', weak: 'W' },
    /** On an arrow: its strength, and after how many months the effect is expected. */
    badge: (letter: string, lag: number | undefined): string => (lag === undefined ? letter : `${letter} ${lag}`),
    strengths: { strong: 'S strong', medium: 'M medium', weak: 'W weak' },
    arrows: 'An arrow leads from what drives to what is driven; its number is the months until the effect is expected.',
    lights: 'Objectives of the year by status:',
    open: 'Dashed: no KPI yet, so that nobody can say whether it is reached.',
    box: (name: string, lane: string, status: string): string => `${name} (${lane}): ${status}.`,
    drives: (name: string, driven: string): string => `${name} drives ${driven}.`,
  },
  strategyMatrix: {
    title: (name: string): string => `Strategy matrix: ${name}`,
    strengths: { strong: 'strong', medium: 'medium', weak: 'weak' },
    note: 'A sign says that the factor of the row drives that of the column.',
  },
  valueTree: {
    title: (name: string): string => `Value tree: ${name}`,
    target: 'Target',
    actual: 'Actual',
    input: (name: string, scorecard: string): string => `${name} · ${scorecard}`,
    unexplained: (value: string): string => `Unexplained: ${value}`,
    counted: (text: string): string => `Counts here: ${text}`,
    circle: 'Its inputs are above: a circle.',
    hidden: (count: number): string => `${count === 1 ? '1 input is' : `${count} inputs are`} not shown`,
    bars: 'Bars: what each input adds to or takes from the difference between actual and target of the KPI above it; green is good for it, red is bad.',
    /** Legend below a tree in text. */
    parts:
      'Actual and target to date; behind the status what an input adds to or takes from the difference between the two of the KPI above it.',
    node: (name: string, target: string, actual: string, status: string): string =>
      `${name}: target ${target}, actual ${actual}, ${status}`,
    contributes: (text: string, to: string): string => `contributes ${text} to ${to}`,
  },
  /** Tree whose content also stands in text below it. */
  tree: {
    title: 'From the strategy to the KPIs',
    description:
      'What supports what, from left to right down to the KPIs; the same in text, with measures, stands below.',
  },
  fishbone: {
    title: (name: string): string => `Fishbone: ${name}`,
    effect: (name: string, gap: string | undefined): string => (gap === undefined ? name : `${name}: ${gap} to date`),
    bone: (head: string, causes: string): string => `${head}: ${causes}.`,
    nothing: 'none',
  },
  whys: {
    title: (name: string): string => `5 whys: ${name}`,
    problem: 'Problem',
    why: 'Why?',
    root: 'Root cause',
  },
  xMatrix: {
    title: (name: string): string => `X-matrix: ${name}`,
    lists: {
      goals: 'Long-term goals',
      objectives: 'Annual objectives',
      measures: 'Measures',
      kpis: 'KPIs below',
      owners: 'Owners',
    },
    /** Items that a department's KPIs support. */
    served: 'What they serve',
    strengths: { strong: 'strong', medium: 'medium', weak: 'weak' },
    empty: 'nothing linked',
    notes: [
      'Objective and goal: strong where it supports the goal itself, else one less than the key success factors drive each other.',
      'Measure and objective: strong where its stated effect is half of the way from the baseline to the target or more, medium from a fifth, weak below or where no effect is stated.',
      'KPI below: strong for what it supports itself, medium and weak through its objective.',
    ],
    link: (from: string, to: string, strength: string): string => `${from} – ${to}: ${strength}.`,
  },
};
