export const forecast = {
  title: (name: string, year: string, period: string): string => `${name}: where ${year} ends, seen from ${period}`,
  asOf: 'As of',
  headings: { yearEnd: 'Where the year ends', needed: 'What the rest must bring', measures: 'Open measures against the gap', steps: 'Next steps, the most valuable first' },
  columns: {
    scorecard: 'Scorecard', scoreNow: 'Score now', gradeNow: 'Grade', scoreThen: 'Year-end', gradeThen: 'Grade', change: 'Change', covered: 'Covered',
    kpi: 'KPI', target: 'Target', planRate: 'At rate', restAtPlan: 'Rest at plan', recent: 'Recent', level: 'As now', owner: 'Owner', shown: 'Forecast', status: 'Status', pointsNow: 'Points now', pointsThen: 'Points then',
    left: 'Left', toBasic: 'To the target', toChallenge: 'To the challenge', rate: 'Rate',
    gap: 'Gap', measures: 'Measures', effects: 'Effects', enough: 'Enough',
    rank: '#', step: 'Next step', from: 'From', to: 'To', gain: 'Gain',
  },
  /** Behind a figure: how the rest of the year has to bring it. */
  needed: { perPeriod: 'each', average: 'on average', atEnd: 'at the end', each: 'kept up', once: 'once', outOfReach: 'out of reach' },
  withoutEffect: (count: number): string => `(${count} without an effect)`,
  marks: { tier: 'next tier', basic: 'basic target', challenge: 'challenge', milestone: 'next milestone', project: 'all milestones' },
  milestone: (name: string): string => `milestone: ${name}`,
  ownerSays: (kpi: string, on: string, reason: string): string => `${kpi}: the owner’s forecast${on && ` of ${on}`}${reason && `: ${reason}`}${/[.!?。]$/.test(reason) ? '' : '.'}`,
  legend: [
    'At rate: the year at the rate of the plan reached so far. Rest at plan: what is reached, and the plan for the rest. Recent: what is reached, and the rest at the rate of the last three periods. As now: a level that stays, or goes on along its path. The forecast is the owner’s, else the rest at plan, else as now. Points then, and the year-end score, are those if every forecast comes true; milestones and projects stand as they do now.',
    'The rest must bring so much in each period (rate: of the plan for the rest), or so much on average, where periods to come count as much as those so far.',
    'A next step is the nearest mark ahead of what the score sees now, brought to the full year: the next tier of a method of steps, the basic target, or the challenge; of milestones the next one; of a project all of it. The gain is what the score of the scorecard would rise by, everything else unchanged.',
  ] as readonly string[],
};
