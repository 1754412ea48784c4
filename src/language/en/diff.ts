import { plural } from '../../util/plural';

export const diff = {
  title: (plan: string): string => `${plan}: what changed`,
  head: { base: 'Before', head: 'Now', period: 'Scores of', asOf: 'As of' },
  workingTree: (commit: string): string => `working tree, on ${commit}`,
  workingTreeOutsideGit: 'working tree',
  signedOff: (tag: string, commit: string): string => `${tag}, ${commit}`,
  effects: 'What it does to scores',
  effectColumns: { scorecard: 'Scorecard', before: 'Before', now: 'Now', change: 'Change', grade: 'Grade' },
  grades: (before: string, now: string): string => (before === now ? now : `${before} → ${now}`),
  noEffect: 'No score changes.',
  noScores: 'No scores to compare: the plan has no scorecard.',
  kpis: 'Points of KPIs',
  kpiColumns: { kpi: 'KPI', before: 'Before', now: 'Now', change: 'Change' },
  changes: 'What changed',
  columns: { item: 'Item', field: 'Value', before: 'Before', now: 'Now', course: 'Course', approval: 'Approved' },
  courses: { tightened: 'tightened', relaxed: 'relaxed', neutral: '–' },
  added: 'new',
  removed: 'gone',
  whole: '',
  approved: (by: string, on: string): string => `${by}, ${on}`,
  notApproved: 'not approved',
  nothing: 'Nothing that has a meaning differs: comments, layout and names of files are no changes.',
  plan: 'The whole plan',
  counted: (changes: number, tightened: number, relaxed: number, unapproved: number): string =>
    `${plural(changes, 'change')}: ${tightened} tightened, ${relaxed} relaxed. ${unapproved === 0 ? 'Every moved goalpost is approved.' : `${plural(unapproved, 'moved goalpost is', 'moved goalposts are')} not approved.`}`,
  fields: {
    'basic.target': 'basic target', 'basic.scoring': 'scoring', 'challenge.target': 'challenge', 'challenge.bonus': 'bonus', 'challenge.award': 'award', 'challenge.requires': 'requires',
  } as Readonly<Record<string, string>>,
};
