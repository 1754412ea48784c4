import { plural } from '../../../util/plural';

/** Page one: a headline made of facts, and what is wrong and done about it. */
export const pageOne = {
  veto: (name: string): string => `Vetoed: ${name}.`,
  nothingToJudge: 'Nothing to judge yet: no objective has a figure that was due.',
  notOnTrack: (behind: number, all: number): string => `Not on track: ${ofAll(behind, all)} behind the plan to date.`,
  nearlyOnTrack: (behind: number, all: number): string =>
    `Nearly on track: ${ofAll(behind, all)} just short of the plan to date.`,
  onTrack: (_: number, all: number): string =>
    all === 1 ? 'On track: the objective is on plan.' : `On track: all ${all} objectives are on plan.`,
  notReported: (count: number): string => `${plural(count, 'objective')} not reported.`,
  costs: (kpi: string, points: string, all: string): string =>
    points === all
      ? `All ${all} points lost are lost on ${kpi}.`
      : `Most points are lost on ${kpi}: ${points} of ${all}.`,
  weakest: (name: string, score: string, grade: string | undefined): string =>
    `The weakest department is ${name} with ${score}${grade === undefined ? '' : ` (${grade})`}.`,
  nothingLate: 'Nothing is late.',
  late: (count: number, owners: string, others: number): string =>
    `${plural(count, 'thing')} late${owners === '' ? '' : `; waited for: ${owners}${others > 0 ? ` and ${plural(others, 'other')}` : ''}`}.`,
  grade: (grade: string): string => `grade ${grade}`,
  inBrackets: (grade: string): string => `(${grade})`,
  provisional: 'provisional',
  final: 'final',
  onLast: (cycle: string): string => `on ${cycle}`,
  months: 'months',
  yearEnd: 'year ends at',
  losses: 'Where the points go, the largest loss first',
  answers: 'What is wrong, and what is done about it',
  departments: 'Departments, the weakest first',
  decisions: 'To decide today',
  columns: {
    kpi: 'Objective',
    lostOfWeight: 'Lost / weight',
    plan: 'Plan',
    actual: 'Actual',
    attainment: 'Reached',
    lost: 'Points lost',
    forecast: 'Forecast',
    gap: 'Gap',
    cause: 'Cause',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    effect: 'Effect',
    department: 'Department',
    score: 'Score',
    grade: 'Grade',
    lights: 'KPIs',
    most: 'Loses most by',
  },
  lights: ({ period, toDate, outlook }: { period?: string; toDate: string; outlook: string }): string =>
    `Lights: ${period === undefined ? '' : `${period} of the cycle alone, `}${toDate} of the year to date, which the points are of, ${outlook} of the forecast against the full year.`,
  others: (count: number, points: string): string =>
    `${plural(count, 'other objective')}: ${points} points lost together.`,
  noCause: 'no cause recorded',
  noAction: 'none open',
  more: (count: number): string => `And ${plural(count, 'other matter')}, named below.`,
  bringAction: (kpi: string): string => `${kpi}: no action is open. Who brings one, and by when?`,
  answerSupport: (ask: string, asker: string, of: string | undefined, by: string | undefined): string =>
    `Support for ${asker} is unanswered: ${ask} (${[of ?? 'anyone', ...(by === undefined ? [] : [`by ${by}`])].join(', ')}).`,
  approveChange: (item: string): string => `An adjustment of ${item} waits for approval.`,
  settleLate: (name: string, owner: string, days: number): string => `${name} (${owner}): ${plural(days, 'day')} late.`,
};

const ofAll = (count: number, all: number): string =>
  all === 1 ? 'the objective is' : `${count} of ${all} objectives ${count === 1 ? 'is' : 'are'}`;
