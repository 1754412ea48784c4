import schema from '../../schemas/reports/map.schema.json';
import { ExitCode } from '../../src/cli/exit-code';
import { drawPicture } from '../../src/charts';
import { map, mapKinds, type MapFacts, type MapKind } from '../../src/reports/map';
import type { Report } from '../../src/reports/base/report';
import { tracksOf } from '../../src/scoring';
import type { Plan } from '../../src/model/types';
import { faultsOf } from '../support/geometry';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { complaints, contextOf, example, EXAMPLES, planOf, render, scoreOf, undescribed, widest } from './sample';

const kindOf = (id: string): MapKind => mapKinds.find((kind) => kind.id === id)!;

function factsOf(plan: Plan, period: string): MapFacts {
  const score = scoreOf(plan, period);
  return { plan, score, tracks: tracksOf(plan, score.question) };
}

/** The first thing of the plan that the picture takes. */
function reportOf(kind: MapKind, facts: MapFacts): Report {
  const [first] = facts.score.scorecards;
  const subject =
    kind.takes[0] === 'kpi' ? first!.kpis[0]!.kpi : kind.takes[0] === 'scorecard' ? first!.scorecard : undefined;
  return map.build({ ...facts, kind, subject }, contextOf(facts.plan));
}

describe.each(mapKinds.map((kind) => [kind.id, kind] as const))('the picture %s', (_, kind) => {
  test.each(EXAMPLES)(
    'of %s has the shape of the schema and fits 80 columns, whether there is something to draw or not',
    (name, period) => {
      const report = reportOf(kind, factsOf(example(name).plan, period));
      expect(complaints(schema, report.data)).toEqual([]);
      expect(widest(render(report, 'terminal'))).toBeLessThanOrEqual(80);
      expect(report.blocks.length).toBeGreaterThan(0);
    },
  );
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

const EMPTY = 'kind: plan\nid: p\nname: P\n';

const strategyOf = (ksfs: string): string =>
  `${EMPTY}---\nkind: strategy\nname: S\nhorizon: {from: 2026, to: 2030}\nksfs:\n${ksfs}`;

describe('a strategy map', () => {
  const pictureOf = (text: string) => {
    const { picture } = reportOf(kindOf('strategy'), factsOf(planOf(text).plan, '2026'));
    if (picture?.kind !== 'strategyMap') throw new Error('no strategy map');
    return picture;
  };

  test('has a lane for a perspective without a factor, and says of factors that have no KPI or no objective', () => {
    const { facts } = pictureOf(strategyOf('  - {id: a, name: A, perspective: financial}\n'));
    expect(facts.lanes).toHaveLength(4);
    expect(facts.boxes).toEqual([expect.objectContaining({ lane: 0, name: 'A', open: true, note: 'none this year' })]);
  });

  test('draws factors that drive each other in a circle, or themselves', () => {
    const picture = pictureOf(
      strategyOf(
        '  - {id: a, name: A, perspective: financial, drives: [b, a]}\n  - {id: b, name: B, perspective: financial, drives: [{to: a, strength: strong, lag: 6}]}\n',
      ),
    );
    expect(picture.facts.arrows).toEqual([
      { from: 0, to: 1, strength: 'medium', badge: 'M' },
      { from: 1, to: 0, strength: 'strong', badge: 'S 6' },
    ]);
    expect(faultsOf(drawPicture(picture))).toEqual([]);
  });

  test('counts what it has no room for', () => {
    const many = Array.from(
      { length: 4000 },
      (_, i) =>
        `  - {id: k${i}, name: Factor ${i}, perspective: ${i < 3990 ? 'process' : 'customer'}, drives: [k${(i * 7) % 4000}]}\n`,
    ).join('');
    const picture = pictureOf(strategyOf(many));
    expect(picture.facts.boxes.filter(({ isRest }) => isRest)).toEqual([
      expect.objectContaining({ lane: 2, name: 'and 3966 more' }),
    ]);
    expect(faultsOf(drawPicture(picture))).toEqual([]);
  });
});

describe('an X-matrix', () => {
  const matrix = (text: string) =>
    (reportOf(kindOf('x-matrix'), factsOf(planOf(text).plan, '2026')).data as { content: { links: unknown[] } })
      .content;
  const plan = (strategy: string, measures: string): string =>
    `${strategyOf(strategy)}---\nkind: scorecard\nyear: 2026\nkpis:\n  - {id: k, name: K, supports: [strategy/a/s], weight: 100, direction: higher, aggregate: sum, baseline: 100, basic: {target: 200}, measures: [${measures}]}\n`;
  const factor = (id: string, more = ''): string =>
    `  - {id: ${id}, name: ${id}, perspective: process, kpis: [{id: s, name: S, direction: higher, targets: {2026: 200}}]${more}}\n`;

  test('marks a goal served directly as strong, and one less than the drive for the goals behind it', () => {
    const links = (strength: string) =>
      matrix(plan(factor('a', `, drives: [{to: b, strength: ${strength}}]`) + factor('b'), '')).links;
    expect(links('strong')).toEqual([
      { from: 'company/k', to: 'strategy/a/s', strength: 'strong' },
      { from: 'company/k', to: 'strategy/b/s', strength: 'medium' },
    ]);
    expect(links('medium')).toContainEqual({ from: 'company/k', to: 'strategy/b/s', strength: 'weak' });
  });

  test.each([
    ['effect: 50, ', 'strong'],
    ['effect: 49, ', 'medium'],
    ['effect: 20, ', 'medium'],
    ['effect: 19, ', 'weak'],
    ['', 'weak'],
  ])('marks a measure with %s of a gap of 100 as %s', (effect, strength) => {
    expect(matrix(plan(factor('a'), `{id: m, name: M, ${effect}owner: Li Na}`)).links).toContainEqual({
      from: 'company/k',
      to: 'company/k/m',
      strength,
    });
  });

  test('leaves out measures that are cancelled', () => {
    expect(matrix(plan(factor('a'), '{id: m, name: M, owner: Li Na, status: cancelled}'))).toMatchObject({
      measures: [],
      owners: [],
    });
  });
});

describe('a value tree', () => {
  const tree = (kpis: string) => planOf(`${EMPTY}---\nkind: scorecard\nyear: 2026\nkpis:\n${kpis}`).plan;
  const kpi = (id: string, more = ''): string =>
    `  - {id: ${id}, name: ${id}, weight: 50, direction: higher, aggregate: sum, basic: {target: 12}${more}}\n`;
  const rootsOf = (plan: Plan, period = '2026') => {
    const { picture } = map.build({ ...factsOf(plan, period), kind: kindOf('value') }, contextOf(plan));
    return picture?.kind === 'valueTree' ? picture.facts.roots : [];
  };

  test('has the input that contributes most first, in the order written before anything is reported', () => {
    const unknown = tree(kpi('sum', ', formula: a + b, inputs: {a: company/a, b: company/b}') + kpi('a') + kpi('b'));
    expect(rootsOf(unknown)[0]!.inputs.map(({ name }) => name)).toEqual(['a', 'b']);
    const [profit] = rootsOf(example('river-foods').plan, '2026-06');
    expect(profit!.inputs.map(({ name, contribution }) => [name, contribution!.text])).toEqual([
      ['Sales volume, t', '+0.84'],
      ['Net price, CNY/kg', '−0.69'],
      ['Material cost, CNY/kg', '−0.57'],
      ['Conversion cost, CNY/kg', '−0.25'],
    ]);
  });

  test('says where a target is not what the targets of its inputs make', () => {
    const [profit] = rootsOf(example('river-foods').plan, '2026-06');
    expect(profit!.notes).toEqual(['The target of 43.24 is set 0.19 below its inputs.']);
  });

  test('ends where a tree goes in a circle, and says so', () => {
    const roots = rootsOf(
      tree(kpi('a', ', formula: x + 1, inputs: {x: company/b}') + kpi('b', ', formula: y + 1, inputs: {y: company/a}')),
    );
    expect(JSON.stringify(roots)).toContain('a circle');
  });

  test('is bounded however many share their inputs', () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      [0, 1, 2]
        .map((j) =>
          kpi(
            `l${i}-${j}`,
            i === 11
              ? ''
              : `, formula: x + y + z, inputs: {x: company/l${i + 1}-0, y: company/l${i + 1}-1, z: company/l${i + 1}-2}`,
          ),
        )
        .join(''),
    ).join('');
    const { plan } = { plan: tree(levels) };
    const report = map.build({ ...factsOf(plan, '2026'), kind: kindOf('value') }, contextOf(plan));
    expect(JSON.stringify(report.data).length).toBeLessThan(100_000);
    expect(faultsOf(drawPicture(report.picture!))).toEqual([]);
    expect(drawPicture(report.picture!).marks.length).toBeLessThan(2000);
  });
});

describe('hoshin map', () => {
  const river = 'examples/river-foods';

  test('writes the format that the file is named for', async () => {
    const folder = temporaryFolder();
    expect((await hoshin(['map', 'strategy', river, '--out', `${folder}/map.svg`])).out).toBe(
      `wrote ${folder}/map.svg\n`,
    );
    expect((await hoshin(['map', 'strategy', river, '-f', 'svg'])).out).toMatch(/^<\?xml .*\n<svg /);
  });

  test('draws a strategy before there is a scorecard', async () => {
    const folder = temporaryFolder({ 'plan.yaml': strategyOf('  - {id: a, name: A, perspective: financial}\n') });
    expect((await hoshin(['map', 'strategy', folder, '-f', 'svg'])).out).toContain('>A</text>');
  });

  test.each([
    [['map', 'strategi', river], 'There is no picture “strategi”.\nhelp: Did you mean “strategy”?'],
    [
      ['map', 'trend', river],
      '“hoshin map trend” draws a KPI, and none is named.\nhelp: Name its address: “hoshin map trend company/gross-profit”.',
    ],
    [
      ['map', 'trend', 'production', river],
      '“hoshin map trend” does not draw “production”.\nhelp: Name a KPI, such as company/gross-profit.',
    ],
    [
      ['map', 'bowling', 'production/first-pass-rate', river],
      '“hoshin map bowling” does not draw “production/first-pass-rate”.\nhelp: Name a scorecard, such as company.',
    ],
    [
      ['map', 'strategy', 'production', river],
      '“hoshin map strategy” draws the whole plan, not “production”.\nhelp: Leave the address out; a folder is given as ./FOLDER.',
    ],
    [
      ['map', 'value', 'production/first-pass-rate', river, '-f', 'svg'],
      'There is nothing to draw: the plan has nothing for “value” up to 2026-06.\nhelp: Ask for another address or a later --period.',
    ],
    [['score', '2026-06', river, '-f', 'svg'], 'There is no svg of “hoshin score”.\nhelp: Choose one of '],
  ])('%s says what to do', async (argv, message) => {
    const { code, err } = await hoshin(argv);
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain(message);
  });
});
