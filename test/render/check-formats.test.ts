import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Run } from 'sarif';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic, WordedFinding } from '../../src/diagnostics/diagnostic';
import { between, safe } from '../../src/render/text';
import type { CheckResults } from '../../src/reports/base/check-results';
import { rules } from '../../src/rules';
import { clean } from '../../src/util/clean';
import { anyResults, FORMATS, rendererOf, resultsOf, SAMPLE, SETTING, TEXTS, write } from '../support/check-results';
import { elementsIn, readXml, workflowCommand } from '../support/ci-readers';
import { expectGolden } from '../support/golden';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

describe.each(FORMATS)('%s', (format) => {
  test('shows a check and no other report', async () => {
    const { err, code } = await hoshin(['score', '2026-06', 'examples/river-foods', '-f', format]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `hoshin: There is no ${format} of “hoshin score”.\nhelp: Choose one of terminal, markdown, html, pdf, json, csv.\n`,
    });
  });

  test('the findings of a plan', () =>
    expectGolden(`check-formats/check${rendererOf(format).extension}`, write(format, SAMPLE)));

  test('names files from the top of the repository, wherever it is called', async () => {
    const files = Object.entries(TEXTS).map(([path, text]) => [`clients/shop/${path}`, text] as const);
    const top = temporaryFolder(Object.fromEntries([...files, ['.git/HEAD', '']]));
    const check = async (cwd: string, path: string): Promise<string> =>
      (await hoshin(['check', path, '-f', format], { cwd })).out;
    const out = await check(top, 'clients/shop');
    expect(out).toContain('clients/shop/2026/shop.yaml');
    expect(out).not.toContain(top);
    expect([await check(join(top, 'clients/shop/2026'), '.'), await check(ROOT, join(top, 'clients/shop'))]).toEqual([
      out,
      out,
    ]);
  });

  test('outside of a repository it names them from where it is called', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(TEXTS).map(([path, text]) => [`shop/${path}`, text])),
    );
    expect((await hoshin(['check', 'shop', '-f', format], { cwd: folder })).out).toContain('shop/2026/shop.yaml');
  });

  test('ends with the same code as the format for reading', async () => {
    for (const [plan, code] of [
      ['test/slip', 1],
      ['examples/minimal', 0],
    ] as const)
      expect(await hoshin(['check', plan, '-f', format])).toMatchObject({ code, err: '' });
  });

  test('whatever a plan holds, no control character and no order to a CI system but its own is printed', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const text = write(format, results);
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff\ufffe\p{Cs}]/u);
        const orders = text.split('\n').filter((line) => workflowCommand(line) ?? /^\s*::|##\[/.test(line));
        expect(orders).toHaveLength(format === 'github' ? results.diagnostics.length : 0);
      }),
    );
  });
});

/** What each format says of a finding on one line. */
/** A message is a sentence before another one follows it. */
const inOneLine = ({ message, help }: WordedFinding): string =>
  clean(help ? `${message}${/[.!?:;…][”’)]?$/.test(message) ? '' : '.'} ${help}` : message);

describe('sarif', () => {
  const runOf = (results: CheckResults): Run => (JSON.parse(write('sarif', results)) as Log).runs[0]!;
  const prints = (results: CheckResults): (string | undefined)[] =>
    runOf(results).results!.map(({ partialFingerprints }) => partialFingerprints?.['problem/v1']);

  test('all rules are told with their pages', async () => {
    const { out } = await hoshin(['check', 'examples/minimal', '-f', 'sarif']);
    const { driver } = (JSON.parse(out) as Log).runs[0]!.tool;
    expect(driver.rules!.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(
      driver.rules!.filter(
        ({ id, help, fullDescription }) =>
          !help?.markdown?.startsWith(`# ${id}\n`) || !fullDescription!.text.endsWith('.'),
      ),
    ).toEqual([]);
  });

  test('whatever a plan holds, every finding is there in its words', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const text = write('sarif', results);
        const found = [...results.diagnostics, ...results.acknowledged.map(({ finding }) => finding)];
        const { results: listed } = (JSON.parse(text) as Log).runs[0]!;
        expect(listed!.map(({ ruleId, message }) => [ruleId, message.text])).toEqual(
          found.map((finding) => [finding.code, inOneLine(finding).replace(/\](?=\()/g, '] ')]),
        );
        expect(new Set(prints(results)).size).toBe(found.length);
      }),
    );
  });

  test('no text of a plan becomes a link', () => {
    const [first] = SAMPLE.diagnostics;
    const { results } = runOf({
      ...SAMPLE,
      diagnostics: [{ ...first!, message: 'See [the fix](https://x.example).' }],
    });
    expect(results![0]!.message.text).toMatch(/^See \[the fix\] \(https:/);
  });

  test('file names are written as addresses', () => {
    const [first] = SAMPLE.diagnostics;
    const run = runOf({
      ...SAMPLE,
      folder: '',
      diagnostics: [{ ...first!, span: { ...first!.span, file: 'a b/100%:é?#.yaml' } }],
    });
    expect(run.results![0]!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'a%20b/100%25%3A%C3%A9%3F%23.yaml',
      uriBaseId: 'SRCROOT',
    });
  });

  test('what the plan allows is suppressed, with the reason', () => {
    const [allowed, ...others] = runOf(SAMPLE).results!.filter(({ suppressions }) => suppressions);
    expect(others).toEqual([]);
    expect(allowed).toMatchObject({
      ruleId: 'kpi-without-measure',
      suppressions: [{ kind: 'inSource', justification: 'the landlord repairs it in May' }],
    });
  });

  test('fingerprints stay when lines move and figures change, and tell findings apart that read alike', () => {
    const before = prints(SAMPLE);
    expect(new Set(before).size).toBe(before.length);
    const shop = TEXTS['2026/shop.yaml']!;
    expect(
      prints(resultsOf({ ...TEXTS, '2026/shop.yaml': `# two\n# lines\n${shop.replace('weight: 30', 'weight: 25')}` })),
    ).toEqual(before);
    expect(prints(resultsOf({ ...TEXTS, '2026/shop.yaml': shop.replaceAll('sales', 'takings') }))).not.toEqual(before);
    expect(prints({ ...SAMPLE, plan: 'other' })).not.toEqual(before);
  });

  test('fingerprints stay when the folder of the plan is renamed', () =>
    expect(prints(resultsOf(TEXTS, 'clients/other/'))).toEqual(prints(SAMPLE)));

  test('fingerprints stay when one becomes several, and several one', () => {
    const [some] = SAMPLE.diagnostics;
    const found = (key: string) => prints({ ...SAMPLE, acknowledged: [], diagnostics: [{ ...some!, key }] });
    const late = found('“sales” is 1 day late, and 2 actions are open.');
    expect(found('“sales” is 12 days late, and 1 action is open.')).toEqual(late);
    expect(found('“sales” is 1 day early, and 2 actions are open.')).not.toEqual(late);
  });

  test('each plan of a repository has results of its own, and rules have names', () => {
    const { automationDetails, tool } = runOf(SAMPLE);
    expect(automationDetails).toEqual({ id: 'hoshin/tiny/' });
    expect(tool.driver.rules!.map(({ name }) => name)).toContain('WeightsNot100');
  });

  test('of too many findings the worst are listed, and that is said', () => {
    const [some] = SAMPLE.diagnostics;
    const infos = Array.from({ length: 25_000 }, (_, i): Diagnostic => ({
      ...some!,
      severity: 'info',
      message: `Finding ${i}.`,
      key: `Finding ${i}.`,
    }));
    const run = runOf({ ...SAMPLE, acknowledged: [], diagnostics: [...infos, { ...some!, severity: 'error' }] });
    expect(run.results!.map(({ level }) => level)).toEqual(['error', ...Array<string>(24_999).fill('note')]);
    expect(run.invocations![0]!.toolExecutionNotifications).toMatchObject([
      {
        level: 'warning',
        message: { text: expect.stringMatching(/^Of 25001 findings the worst 25000 are listed/) as string },
      },
    ]);
    expect(runOf(SAMPLE).invocations![0]!.toolExecutionNotifications).toEqual([]);
  });
});

describe('junit', () => {
  const schema = readFileSync(join(ROOT, 'test/data/jenkins-junit/junit.xsd'), 'utf8');

  test('Jenkins’s schema holds, whatever a plan holds', async () => {
    const texts = [SAMPLE, ...fc.sample(anyResults, 100)].map((results) => write('junit', results));
    const { valid, errors } = await validateXML({
      xml: texts.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
      schema: [schema],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  test('errors fail, warnings and what is allowed are skipped, infos are output, a clean file passes', () => {
    const cases = elementsIn(readXml(write('junit', SAMPLE)), 'testcase');
    expect(
      cases.map(({ attributes, children }) => [
        attributes.classname!.replace(SETTING.folder, ''),
        attributes.name,
        children.map(({ name }) => name).join(),
      ]),
    ).toEqual([
      ['2026/actuals', 'all rules', ''],
      ['2026/shop', 'kpi-without-measure', 'skipped'],
      ['2026/shop', 'weight-extreme', 'system-out'],
      ['2026/shop', 'duplicate-id', 'failure'],
      ['2026/shop', 'weights-not-100', 'failure'],
      ['2026/shop', 'target-below-last-year', 'skipped'],
      ['plan', 'all rules', ''],
    ]);
  });

  test('a case is told by its file and rule, and the counts are right', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const root = readXml(write('junit', results));
        const cases = elementsIn(root, 'testcase');
        const suites = elementsIn(root, 'testsuite');
        expect(cases).toHaveLength(Number(root.attributes.tests));
        expect(elementsIn(root, 'failure')).toHaveLength(Number(root.attributes.failures));
        for (const suite of suites) {
          expect(new Set(suite.children.map(({ attributes }) => attributes.name)).size).toBe(
            Number(suite.attributes.tests),
          );
          expect(elementsIn(suite, 'skipped')).toHaveLength(Number(suite.attributes.skipped));
        }
        for (const { message } of results.diagnostics)
          expect(
            suites.some((suite) => JSON.stringify(suite).includes(JSON.stringify(clean(message)).slice(1, -1))),
          ).toBe(true);
      }),
    );
  });
});

describe('github', () => {
  const commands = (results: CheckResults) =>
    write('github', results)
      .split('\n')
      .map(workflowCommand)
      .filter((command) => command !== undefined);

  test('whatever a plan holds, the runner reads one command for each finding, with its place and words', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const found = commands(results);
        expect(found.map(({ name }) => name)).toEqual(
          results.diagnostics.map(({ severity }) => (severity === 'info' ? 'notice' : severity)),
        );
        for (const [i, { span, code, message, help }] of results.diagnostics.entries()) {
          expect(found[i]!.properties).toMatchObject({
            file: clean(results.folder + span.file),
            line: String(span.start.line),
            endLine: String(span.end.line),
            title: code,
          });
          const lines = found[i]!.message.split('\n');
          expect(lines[0]).toBe(safe(message));
          if (help) expect(lines.at(-1)).toBe(safe(`help:${between('help:', help)}${help}`));
        }
      }),
    );
  });

  test('columns are given for a place on one line only, as GitHub wants it', () => {
    const [first] = SAMPLE.diagnostics;
    const long = { ...first!, span: { ...first!.span, end: { line: first!.span.start.line + 2, column: 1 } } };
    const [one, several] = commands({ ...SAMPLE, diagnostics: [first!, long] });
    expect(Object.keys(one!.properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(Object.keys(several!.properties)).toEqual(['file', 'line', 'endLine', 'title']);
  });

  test('the counts stand below, for the log', () => {
    expect(write('github', SAMPLE)).toMatch(
      /\n2 errors, 3 warnings, 1 info in 3 files, as of 2026-07-15\.\n1 finding is allowed where it stands, with a reason\.\n$/,
    );
  });
});

test('gitlab: whatever a plan holds, every finding is an issue with an id of its own', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const issues = JSON.parse(write('gitlab', results)) as {
        description: string;
        fingerprint: string;
        location: { lines: { begin: number } };
      }[];
      expect(issues.map(({ description, location }) => [description, location.lines.begin])).toEqual(
        results.diagnostics.map((finding) => [inOneLine(finding), finding.span.start.line]),
      );
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    }),
  );
});

test('checkstyle: whatever a plan holds, every finding is an error element with its words', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const errors = elementsIn(readXml(write('checkstyle', results)), 'error').map(({ attributes }) => attributes);
      const expected = results.diagnostics.map((finding) => ({
        line: String(finding.span.start.line),
        column: String(finding.span.start.column),
        severity: finding.severity,
        message: inOneLine(finding),
        source: `hoshin.${finding.code}`,
      }));
      expect(errors).toHaveLength(expected.length);
      expect(errors).toEqual(expect.arrayContaining(expected));
    }),
  );
});
