import { plural } from '../../util/plural';

export const diff = {
  title: (plan: string): string => `${plan}: what changed`,
  head: {
    base: 'Before',
    head: 'Now',
    period: 'Scores of',
    asOf: 'As of',
    confidential: 'Confidential',
    withPay: 'for those who decide and do the pay',
  },
  verdict: {
    errors: (count: number): string => `The plan has ${plural(count, 'error')}`,
    unapproved: (count: number, relaxed: number): string =>
      relaxed === count
        ? `${plural(count, 'goalpost')} relaxed without approval`
        : `${plural(count, 'goalpost')} moved without approval${relaxed > 0 ? `, ${relaxed} of them relaxed` : ''}`,
    drafts: (count: number): string => `${plural(count, 'goalpost')} changed before sign-off`,
    allApproved: (count: number): string =>
      count === 1 ? 'the moved goalpost is approved' : `all ${count} moved goalposts are approved`,
    noneMoved: 'no goalpost moved',
    rewritten: (count: number): string => `${plural(count, 'actual')} rewritten after a review`,
    scorecard: (name: string, change: string): string => `${name} ${change}`,
    added: (names: string, count: number): string => `new ${count === 1 ? 'scorecard' : 'scorecards'}: ${names}`,
    removed: (names: string, count: number): string => `${count === 1 ? 'scorecard' : 'scorecards'} gone: ${names}`,
    more: (count: number): string => plural(count, 'more scorecard'),
    noEffect: 'no score changes',
  },
  errors: {
    title: 'What is wrong in the plan',
    more: (count: number): string => `${plural(count, 'more error')}: “hoshin check” lists all of them.`,
  },
  workingTree: (commit: string): string => `working tree, on ${commit}`,
  workingTreeOutsideGit: 'working tree',
  newest: (commit: string): string => `${commit}, the newest commit: there is no sign-off`,
  effects: 'What it does to scores',
  effectColumns: { scorecard: 'Scorecard', before: 'Before', now: 'Now', change: 'Change', grade: 'Grade' },
  grades: (before: string, now: string): string => (before === now ? now : `${before} → ${now}`),
  noEffect: 'No score changes.',
  noScores: 'No scores to compare: the plan has no scorecard.',
  kpis: 'Points of KPIs',
  challengeOf: (kpi: string): string => `${kpi}: challenge`,
  kpiColumns: { kpi: 'KPI', before: 'Before', now: 'Now', change: 'Change' },
  changes: 'What changed',
  columns: {
    item: 'Item',
    field: 'Value',
    before: 'Before',
    now: 'Now',
    course: 'Course',
    alone: 'Score, alone',
    approval: 'Approved',
  },
  courses: { tightened: 'tightened', relaxed: 'relaxed', neutral: '–' },
  ofYear: (scorecard: string, year: number): string => `${scorecard}, ${year}`,
  added: 'new',
  removed: 'gone',
  term: (field: string, value: string): string => `${field} ${value}`,
  withWeights: '(all weights)',
  rewritten: (cycle: string): string => `rewritten after the review of ${cycle}`,
  approved: (by: string, on: string): string => `${by}, ${on}`,
  notApproved: 'not approved',
  draft: 'before sign-off',
  problems: {
    future: 'not counted: its day is still to come',
    otherBefore: 'not counted: begins at another value',
    sameAuthor: 'not counted: committed by the author of the change',
    notCommitted: 'not counted: not committed yet',
  },
  nothing: 'Nothing that has a meaning differs: comments, layout and names of files are no changes.',
  others: {
    title:
      'These files say something else too, which is not compared here, such as names, texts of reviews, readiness answers:',
    confidential: 'confidential files',
  },
  plan: 'The whole plan',
  counted: (changes: number, tightened: number, relaxed: number, unapproved: number): string =>
    `${plural(changes, 'change')}: ${tightened} tightened, ${relaxed} relaxed. ${unapproved === 0 ? 'No goalpost is moved without approval.' : `${plural(unapproved, 'moved goalpost is', 'moved goalposts are')} not approved.`}`,
  pay: {
    title: (year: number): string => `What it does to pay of ${year}`,
    none: (year: number): string => `There is no pay for ${year}.`,
    notFinal:
      'The annual part follows final results, and those of both sides are not: until then only monthly parts and advances are compared.',
    noEffect: 'No amount changes.',
    columns: { person: 'Person', before: 'Before', now: 'Now', change: 'Change' },
    amounts: {
      monthly: 'monthly parts',
      advances: 'advances',
      due: 'annual part, due',
      settlement: 'settlement',
      pools: 'pools',
    },
  },
  links: {
    title: 'To be confirmed',
    what: 'What supports these may not fit any more. Who has seen to it says so under “confirmed:” of the scorecard.',
    change: (item: string, field: string, before: string, now: string, when: string): string =>
      `${item}, ${field}: ${before} → ${now} (${when})`,
    commit: (commit: string, day: string): string => `commit ${commit} of ${day}`,
    notCommitted: 'not committed yet',
  },
  fields: {
    'basic.target': 'basic target',
    'basic.scoring': 'scoring',
    'challenge.target': 'challenge',
    'challenge.bonus': 'bonus',
    'challenge.award': 'award',
    'challenge.requires': 'requires',
    role: 'role',
    condition: 'condition',
    multiplier: 'multiplier',
  } as Readonly<Record<string, string>>,
};
