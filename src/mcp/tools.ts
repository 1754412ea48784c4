import { check } from '../app/check';
import { explain } from '../app/explain';
import { periodOf } from '../app/period';
import type { OpenedPlan } from '../app/open-plan';
import { record } from '../app/record';
import { review } from '../app/review';
import { score } from '../app/score';
import { tree } from '../app/tree';
import { whatIf } from '../app/what-if';
import type { Period } from '../calendar/period';
import { DEPARTMENT, FORMAT, PERIOD, single, textOf, textsOf, type Given, type Tool } from './tool';

const periodIn = (given: Given, { plan }: OpenedPlan): Period | undefined => {
  const asked = textOf(given, 'period');
  return asked === undefined ? undefined : periodOf(asked, plan);
};

const list: Tool = {
  name: 'list',
  description:
    'The plan as a tree: strategy, KPIs, departments, measures, with their addresses and lights. Ask this first: the other tools take these addresses.',
  takes: { department: DEPARTMENT, period: PERIOD, format: FORMAT },
  needs: [],
  answer: (given, opened) =>
    single(tree(opened, { department: textOf(given, 'department'), period: periodIn(given, opened) })),
};

const checkTool: Tool = {
  name: 'check',
  description: 'Every problem of the plan, each with its rule, file and line, and what to do. Ask it after every edit.',
  takes: {
    rules: { type: 'texts', description: 'only these rules, such as weights-not-100 (default: all)' },
    format: FORMAT,
  },
  needs: [],
  answer: (given, opened) => single(check(opened, { rules: textsOf(given, 'rules'), severity: 'info' })),
};

const scoreTool: Tool = {
  name: 'score',
  description: 'Scorecards: points, bonus, range, coverage and grade. Inside the year they are provisional.',
  takes: {
    period: PERIOD,
    department: DEPARTMENT,
    final: { type: 'switch', description: 'the final assessment, refused while values are missing' },
    format: FORMAT,
  },
  needs: [],
  answer: (given, opened) =>
    single(
      score(opened, {
        period: periodIn(given, opened),
        department: textOf(given, 'department'),
        final: given.final === true,
      }),
    ),
};

const explainTool: Tool = {
  name: 'explain',
  description: 'Where a score, a forecast or a figure comes from, step by step, with the file and line of each input.',
  takes: {
    address: { type: 'text', description: 'of a scorecard, KPI, measure or challenge: production/first-pass-rate' },
    period: PERIOD,
    format: FORMAT,
  },
  needs: ['address'],
  answer: (given, opened) =>
    single(explain(opened, { address: textOf(given, 'address') ?? '', period: periodIn(given, opened) })),
};

const reviewTool: Tool = {
  name: 'review',
  description: 'The PDCA review of a week, month, quarter, half or year: what is wrong, causes, actions, decisions.',
  takes: {
    cycle: { type: 'text', description: '2026-W26, 2026-06, 2026-Q2, 2026-H1 or 2026' },
    department: { type: 'text', description: 'the id of a department or position (default: company)' },
    format: FORMAT,
  },
  needs: ['cycle'],
  answer(given, opened) {
    const cycle = periodOf(textOf(given, 'cycle') ?? '', opened.plan);
    const { reviews } = review(opened, { cycle, department: textOf(given, 'department'), published: true });
    return { reports: reviews.map(({ report }) => report) };
  },
};

const whatIfTool: Tool = {
  name: 'what_if',
  description: 'Scores and grades before and after, if the year ended as supposed. Nothing is written.',
  takes: {
    suppositions: {
      type: 'texts',
      description:
        'ADDRESS=VALUE each: a number, a change such as +2%, basic or challenge, or done for milestones: production/first-pass-rate=99.4',
    },
    period: PERIOD,
    format: FORMAT,
  },
  needs: ['suppositions'],
  answer: (given, opened) =>
    single(whatIf(opened, { suppositions: textsOf(given, 'suppositions'), period: periodIn(given, opened) })),
};

const proposeRecord: Tool = {
  name: 'propose_record',
  description:
    'How a value would be written into the plan: a diff, what check says of it, the score before and after. Nothing is written: a person applies it, with hoshin record.',
  takes: {
    address: { type: 'text', description: 'of a KPI, process indicator or milestone' },
    period: { type: 'text', description: 'of the value: 2026-07; “accepted” for a milestone' },
    value: { type: 'text', description: '98.6, a ratio 11640/11820, or the day of a milestone; without it give na' },
    estimate: { type: 'switch', description: 'the value is not confirmed yet' },
    weight: { type: 'text', description: 'of a value that counts by weight' },
    reason: { type: 'text', description: 'why a value that is there is corrected' },
    na: { type: 'text', description: 'why there is no value' },
    approvedBy: { type: 'text', description: 'who approved that there is none' },
    format: FORMAT,
  },
  needs: ['address', 'period'],
  answer(given, opened) {
    const [address = '', period = ''] = [textOf(given, 'address'), textOf(given, 'period')];
    const recorded = record(opened, {
      lines: [{ address, period, value: textOf(given, 'value'), quality: undefined }],
      estimate: given.estimate === true,
      weight: textOf(given, 'weight'),
      reason: textOf(given, 'reason'),
      na: textOf(given, 'na'),
      approvedBy: textOf(given, 'approvedBy'),
      dryRun: true,
    });
    return { ...single(recorded), then: recorded.then, edited: recorded.edited };
  },
};

/** All that may be asked. Pay is not among it, and nothing that writes. */
export const TOOLS: readonly Tool[] = [list, checkTool, scoreTool, explainTool, reviewTool, whatIfTool, proposeRecord];
