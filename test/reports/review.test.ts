import { hoshin } from '../support/run-cli';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { isDay } from '../../src/calendar/day';
import { linesOf } from '../../src/app/render';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { parsePeriod, type Period } from '../../src/calendar/period';
import { checkPlan } from '../../src/pipeline';
import { readTree } from '../../src/source/read-tree';
import { wordsOf } from '../../src/language';
import { say } from '../../src/model/text';
import { renderers } from '../../src/render';
import { review, reviewedScorecards, ReviewScores } from '../../src/reports/review';
import type { Report } from '../../src/reports/base/report';
import schema from '../../schemas/reports/review.schema.json';

const checked = checkPlan(readTree(resolve(__dirname, '../../examples/river-foods')), {
  asOf: '2026-07-15',
  rules: [],
});
const { plan } = checked;
const span = { file: '2026/sales.yaml', start: { line: 3, column: 1 }, end: { line: 3, column: 5 } };
const finding = {
  code: 'target-below-last-year',
  key: 'The target is low.',
  bare: 'The target is low.',
  message: 'The target is low.',
  span,
};

const warning: Diagnostic = { ...finding, severity: 'warning' };

const known = new Map<string, ReviewScores>();

/** All reviews of a cycle share their scores, as those of the command do. */
function scoresOf(cycle: Period): ReviewScores {
  const scores = known.get(cycle.text) ?? new ReviewScores(plan, cycle);
  known.set(cycle.text, scores);
  return scores;
}

function reviewOf(id: string, text = '2026-06', warnings = [warning]): Report {
  const cycle = parsePeriod(text)!;
  const scorecard = reviewedScorecards(plan, cycle).find((one) => one.id === id)!;
  return review.build(
    {
      scorecard,
      scores: scoresOf(cycle),
      revision: { commit: '1a2b3c4', modified: false },
      warnings,
      acknowledged: [{ finding, reason: 'Line 2 is down' }],
      actualsChangedSince: () => [],
    },
    { words: wordsOf('en'), language: 'en', say: (text) => say(text, 'en', plan.language) },
  );
}

const render = (report: Report, format: string, width = 80): string =>
  renderers
    .find(({ id }) => id === format)!
    .render(report, {
      color: false,
      width,
      lineAt: linesOf(checked),
    });

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, allowUnionTypes: true, formats: { date: isDay } });
const validate = ajv.compile(closed(schema) as object);

const headings = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : []));

/** Sections below page one and the facts of the meeting. */
const sections = (report: Report): string[] => headings(report).slice(headings(report).indexOf('Meeting') + 1);

/** The printed lines from one heading to the next of the same rank. */
const part = (report: Report, title: string): string =>
  render(report, 'markdown')
    .split(/^## /m)
    .find((text) => text.startsWith(title)) ?? '';

describe('contents', () => {
  test('a department’s month goes from what was open through plan, do, check and act to feedback and warnings', () => {
    expect(sections(reviewOf('production'))).toEqual([
      'Since the last review',
      'Plan',
      'Do',
      'Check',
      'Challenge projects',
      'Act',
      'Feedback',
      'Warnings',
      'What is not there',
    ]);
  });

  test('the company’s month also has the red list of its departments', () => {
    expect(sections(reviewOf('company'))).toEqual([
      'Since the last review',
      'Summary',
      'Plan',
      'Do',
      'Check',
      'Red list',
      'Challenge projects',
      'Act',
      'Feedback',
      'Warnings',
      'What is not there',
    ]);
  });

  test.each(['2026-04', '2026-05', '2026-06'])(
    'what a KPI of the red list has reached is what makes it red (%s)',
    (month) => {
      const { redList } = reviewOf('company', month).data as { redList: { attainment: number | null }[] };
      expect(redList).not.toEqual([]);
      for (const { attainment } of redList) expect(attainment ?? 0).toBeLessThan(0.95);
    },
  );

  test.each<[string, string, readonly string[]]>([
    ['production', '2026-W26', ['Since the last review', 'Do', 'Act', 'What is not there']],
    ['company', '2026-W26', ['Since the last review', 'Work in hand', 'Overdue', 'Act', 'What is not there']],
    [
      'production',
      '2026-Q2',
      [
        'Since the last review',
        'Which actions worked',
        'Summary',
        'Plan',
        'Do',
        'Check',
        'Causes',
        'Will the measures suffice',
        'Challenge projects',
        'Act',
        'Warnings',
        'What is not there',
      ],
    ],
    [
      'company',
      '2026-Q2',
      [
        'Since the last review',
        'Which actions worked',
        'Summary',
        'Trend',
        'Objectives',
        'Plan',
        'Do',
        'Check',
        'Red list',
        'Causes',
        'Will the measures suffice',
        'X-matrix',
        'Strategy map',
        'Challenge projects',
        'Act',
        'Warnings',
        'What is not there',
      ],
    ],
    [
      'company',
      '2026-H1',
      [
        'Since the last review',
        'Which actions worked',
        'Trend',
        'Key success factors',
        'Strategic KPIs on their way',
        'Objectives',
        'Plan',
        'Do',
        'Check',
        'Red list',
        'Causes',
        'Will the measures suffice',
        'X-matrix',
        'Strategy map',
        'Challenge projects',
        'Act',
        'Warnings',
        'What is not there',
      ],
    ],
    [
      'line-1-technician',
      '2026',
      ['Do', 'Check', 'Carried over to the next cycle', 'Warnings', 'What is not there', 'Assessment sheet'],
    ],
    [
      'company',
      '2026',
      [
        'Trend',
        'Strategic KPIs on their way',
        'Key success factors',
        'Objectives',
        'Do',
        'Check',
        'Causes',
        'Targets',
        'Challenge projects',
        'Lessons',
        'Carried over to the next cycle',
        'Act',
        'Warnings',
        'What is not there',
        'Assessment sheet',
      ],
    ],
  ])('%s in %s', (id, cycle, expected) => expect(sections(reviewOf(id, cycle))).toEqual(expected));

  test.each(['2026-W26', '2026-06', '2026-Q2', '2026-H1', '2026'])(
    'the company and every department with a scorecard of the year have one for %s',
    (cycle) => {
      expect(reviewedScorecards(plan, parsePeriod(cycle)!).map(({ id }) => id)).toEqual(
        plan.scorecards.map(({ id }) => id),
      );
    },
  );

  test('there is none of a year without scorecards', () =>
    expect(reviewedScorecards(plan, parsePeriod('2025-06')!)).toEqual([]));
});

describe('what is said', () => {
  test('an action nobody followed up is carried into the printout', () => {
    expect(part(reviewOf('production'), 'What is not there')).toContain(
      'Nobody followed up, so that they stay open: Test whether film of 60 µm',
    );
  });

  test('what is not there is said', () => {
    const report = reviewOf('sales');
    expect(part(report, 'Check')).toContain('**Not recorded:** finding, whys or fishbone, cause');
    for (const words of ['No adjustment was asked for.', 'No comment of peers recorded.'])
      expect(part(report, 'What is not there')).toContain(words);
  });

  test('a cycle without a review says so, and still has its figures', () => {
    const report = reviewOf('quality', '2026-05');
    expect(render(report, 'markdown')).toContain('No review was written for this cycle');
    expect(sections(report)).toContain('Check');
  });

  test('an approved change has its old and new value, who asked and who approved', () => {
    const text = part(reviewOf('sales', '2026-04'), 'Act');
    for (const words of [
      'basic target: 6.5 → 6',
      'Asked by Qian Yu.',
      'Approved by Wang Fang on 2026-05-06.',
      'Effective from 2026-05.',
    ])
      expect(text).toContain(words);
  });

  test('a corrected actual is marked, with the value it replaces', () => {
    const text = part(reviewOf('sales'), 'Check');
    expect(text).toContain('868 \\*');
    expect(text).toMatch(/Sales volume, 2026-02: corrected \| 886 \| 868 \| Two digits/);
  });

  test('the value tree’s contributions stand below the KPI they explain', () => {
    expect(part(reviewOf('company'), 'Check')).toMatch(/### Amber again: Gross profit[^#]*\| Sales volume, t \|/);
  });

  test('process indicators and counts of the process are for improvement and recognition only', () => {
    expect(part(reviewOf('production'), 'Do')).toMatch(/For improvement and recognition only\.[^#]*First-pass yield/);
  });

  test('milestones accepted after the cycle are not known in it', () => {
    expect(part(reviewOf('sales', '2026-04'), 'Check')).toMatch(/Summer range listed \| 30% \| 2026-06-30 \| – /);
  });

  test('rows stand by perspective, then weight falling', () => {
    const { checking } = reviewOf('sales').data as { checking: { kpis: { id: string }[] } };
    expect(checking.kpis.map(({ id }) => id)).toEqual([
      'volume',
      'net-price',
      'overdue-receivables',
      'retailer-satisfaction',
      'new-products',
    ]);
  });

  test.each([
    [20, 20, undefined],
    [21, 2, 'And 19 more of this kind.'],
  ])('of %d warnings of a kind, %d are told', (count, told, more) => {
    const warnings = Array.from({ length: count }, (_, i) => ({ ...warning, bare: `Warning ${i + 1}.` }));
    const printed = part(reviewOf('production', '2026-06', warnings), 'Warnings');
    expect(printed.match(/Warning: Warning \d+\./g)).toHaveLength(told);
    expect(printed.match(/And .* of this kind\./)?.[0]).toBe(more);
  });

  test('findings are told by names, without ids of rules, places and YAML', async () => {
    const { out } = await hoshin(['review', '2026-06', 'examples/river-foods', '-f', 'markdown']);
    const warnings = out.split(/^## /m).find((text) => text.startsWith('Warnings'))!;
    expect(warnings).toContain('“Gross profit” has missed its target');
    expect(warnings).not.toMatch(/\.yaml|\\\[|company\/|: \{/);
  });

  test('causes are told by their names, and by their codes where they have none', async () => {
    const line = ['review', '2026-Q2', 'examples/river-foods', '-f', 'markdown'];
    expect((await hoshin(line)).out).toMatch(/\| Leaking seals \| \d+ \|/);
    expect((await hoshin([...line, '--language', 'zh-CN'])).out).toMatch(/\| 封口渗漏 \| \d+ \|/);
  });

  test('what has nothing to say stands in one paragraph, each sentence once', () => {
    const sentences = part(reviewOf('quality', '2026-05'), 'What is not there').split(/(?<=\.) /);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sections(reviewOf('quality', '2026-05'))).not.toContain('Feedback');
  });

  test('allowed findings have their reasons', () => {
    expect(part(reviewOf('sales'), 'Warnings')).toContain('Reason: Line 2 is down');
  });
});

describe.each(plan.scorecards.map(({ id }) => id))('%s', (id) => {
  test.each(['2026-W26', '2026-06', '2026-Q2', '2026-H1', '2026'])(
    'its %s fits 80, 100 and 120 columns, and prints no “undefined” or “NaN”',
    (cycle) => {
      const report = reviewOf(id, cycle);
      for (const width of [80, 100, 120]) {
        const lines = render(
          { ...report, blocks: report.blocks.filter(({ type }) => type !== 'findings') },
          'terminal',
          width,
        ).split('\n');
        expect(lines.filter((line) => line.length > width)).toEqual([]);
      }
      expect(render(report, 'markdown') + render(report, 'json')).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test.each([
    '2026-01',
    '2026-04',
    '2026-06',
    '2026-07',
    '2026-12',
    '2026-W01',
    '2026-W26',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
    '2026-H1',
    '2026-H2',
    '2026',
  ])('its JSON of %s has the shape of the schema, and nothing that the schema does not describe', (month) => {
    validate(JSON.parse(render(reviewOf(id, month), 'json')));
    expect(validate.errors ?? []).toEqual([]);
  });
});

/** The schema with every object of known properties closed. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && 'type' in copy && 'required' in copy ? { ...copy, additionalProperties: false } : copy;
}
