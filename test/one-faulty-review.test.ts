import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../src/cli/exit-code';
import { renderers } from '../src/render';
import type { Renderer } from '../src/render/renderer';
import type { Report } from '../src/reports/base/report';
import { causes } from '../src/reports/a3/boxes/causes';
import { review } from '../src/reports/review';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const { build } = review;
const failAt = (id: string): void =>
  void jest.spyOn(review, 'build').mockImplementation((input, context) => {
    if (input.scorecard.id === id) throw new Error('Division by Zero');
    return build.call(review, input, context);
  });

/** Makes a renderer fail at the review of a scorecard, wherever it stands. */
function failToRender(format: string, subject: string): void {
  const renderer = renderers.find(({ id }) => id === format)!;
  const { render, together } = renderer;
  const fault = (report: Report): void => {
    if (report.id === 'review' && report.page.subject === subject) throw new Error('Division by Zero');
  };
  jest.spyOn(renderer, 'render').mockImplementation((report, context) => {
    fault(report);
    return render.call(renderer, report, context);
  });
  if (together)
    jest.spyOn(renderer as Required<Renderer>, 'together').mockImplementation((reports, context) => {
      reports.forEach(fault);
      return together.call(renderer, reports, context);
    });
}
afterEach(() => jest.restoreAllMocks());

const ALL = ['review', '2026-06', 'examples/river-foods', '--all'];
const TOLD =
  'hoshin: A fault in hoshin itself, in the review of sales: Division by Zero. Please report it, with the output of the same command and --debug.\n';

test('a fault in one review of --all writes the others and the lists, and names the scorecard', async () => {
  const out = temporaryFolder();
  failAt('sales');
  const { code, err } = await hoshin([...ALL, '-f', 'html', '--out', out]);
  expect({ code, err }).toEqual({ code: ExitCode.Fault, err: TOLD });
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(['2026-06-company.html', '2026-06-production.html', 'index.html']),
  );
  expect(readdirSync(out)).not.toContain('2026-06-sales.html');
});

test('in one stream too, and --debug shows where it was', async () => {
  failAt('sales');
  const { code, out, err } = await hoshin([...ALL, '-f', 'json', '--debug']);
  expect(code).toBe(ExitCode.Fault);
  expect(JSON.parse(out).reviews.map((one: { scorecard: { id: string } }) => one.scorecard.id)).not.toContain('sales');
  expect(err).toMatch(/^hoshin: A fault in hoshin itself, in the review of sales: .*\nError: Division by Zero\n +at /);
});

describe('a fault while one review is rendered', () => {
  test('writes the others and the lists, which say nothing of it', async () => {
    const out = temporaryFolder();
    failToRender('html', 'Sales');
    const { code, err } = await hoshin([...ALL, '-f', 'html', '--out', out]);
    expect({ code, err }).toEqual({ code: ExitCode.Fault, err: TOLD });
    const files = readdirSync(out);
    expect(files).toEqual(expect.arrayContaining(['2026-06-company.html', '2026-06-production.html', 'index.html']));
    expect(files).not.toContain('2026-06-sales.html');
    for (const file of files) expect(readFileSync(join(out, file), 'utf8')).not.toContain('2026-06-sales.html');
  });

  test.each(['terminal', 'markdown', 'html'])('prints the others in one stream: %s', async (format) => {
    failToRender(format, 'Sales');
    const { code, out, err } = await hoshin([...ALL, '-f', format]);
    expect({ code, err, others: /Production/.test(out), sales: /Sales: review/.test(out) }).toEqual({
      code: ExitCode.Fault,
      err: TOLD,
      others: true,
      sales: false,
    });
  });

  test('of it alone prints nothing', async () => {
    failToRender('html', 'Sales');
    const { code, out } = await hoshin([
      'review',
      '2026-06',
      'examples/river-foods',
      '--department',
      'sales',
      '-f',
      'html',
    ]);
    expect({ code, out }).toEqual({ code: ExitCode.Fault, out: '' });
  });
});

describe('a fault in the A3s of one scorecard', () => {
  const sheetsOf = (data: string): readonly string[] =>
    JSON.parse(data).sheets.map(({ scorecard }: { scorecard: string }) => scorecard);

  beforeEach(() => {
    const { blocks } = causes;
    jest.spyOn(causes, 'blocks').mockImplementation((facts, context) => {
      if (facts.review.scorecard.id === 'sales') throw new Error('Division by Zero');
      return blocks.call(causes, facts, context);
    });
  });

  test('prints those of the others', async () => {
    const { code, out, err } = await hoshin([...ALL, '--a3', '-f', 'json']);
    expect({ code, err, others: sheetsOf(out).includes('production'), sales: sheetsOf(out).includes('sales') }).toEqual(
      { code: ExitCode.Fault, err: TOLD, others: true, sales: false },
    );
  });

  test('writes those of the others into a folder', async () => {
    const out = temporaryFolder();
    const { code } = await hoshin([...ALL, '--a3', '-f', 'html', '--out', out]);
    const files = readdirSync(out).join();
    expect(code).toBe(ExitCode.Fault);
    expect(files).toMatch(/2026-06-a3-production-first-pass-rate/);
    expect(files).not.toMatch(/sales/);
  });
});

test('a review alone that fails prints nothing', async () => {
  failAt('sales');
  const { code, out } = await hoshin(['review', '2026-06', 'examples/river-foods', '--department', 'sales']);
  expect({ code, out }).toEqual({ code: ExitCode.Fault, out: '' });
});

test('a fault in one review takes its page from a site, and no other; KPIs lead to their pages', async () => {
  const out = temporaryFolder();
  failAt('sales');
  const asked = ['site', 'examples/river-foods', '--cycles', '2026-06', '--language', 'en', '--out', out];
  const { code, err } = await hoshin(asked);
  expect(code).toBe(ExitCode.Fault);
  expect(err).toContain('review.2026-06.sales.html is missing.\nhoshin: A fault in hoshin itself: Division by Zero.');
  const page = (name: string): string => readFileSync(join(out, name), 'utf8');
  expect(page('review.2026-06.production.html')).toContain(
    '<a href="kpi.production.first-pass-rate.html">One-time inspection pass rate</a>',
  );
  expect(page('cycle.2026-06.html')).toContain('href="review.2026-06.sales.html"');
  expect(page('review.2026-06.sales.html')).toContain('A fault in hoshin kept it from being made');
  expect(readdirSync(out)).not.toContain('review.2026-06.sales.json');
});
