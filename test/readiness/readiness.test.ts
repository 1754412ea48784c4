import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../schemas/reports/readiness.schema.json';
import { CONDITIONS, QUESTIONS } from '../../src/model/readiness-questions';
import { assess, firstSteps, questionnaire, readinessSeries, type Assessed } from '../../src/readiness';
import { readiness } from '../../src/reports/readiness';
import { fixed } from '../../src/util/decimal';
import type { Text } from '../../src/model/types';
import { checkTexts, errorsIn, places } from '../support/check-texts';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { complaints, contextOf, example, planOf, undescribed } from '../reports/sample';

type Answers = Readonly<Record<string, number>>;

const PLAN = 'kind: plan\nid: p\nname: P\ndepartments: [{id: shop, name: Shop}]\n';

const document = (answers: Answers, on = '2026-01-15', more = ''): string =>
  `---\nkind: readiness\non: ${on}\n${more}answers: {${Object.entries(answers)
    .map(([id, answer]) => `${id}: {answer: ${answer}, evidence: Seen}`)
    .join(', ')}}\n`;

const assessed = (answers: Answers): Assessed => assess(planOf(PLAN + document(answers)).plan.readiness[0]!);

/** The answers of the four conditions in the order of their questions; 0 is no answer. */
const answersOf = (...numbers: readonly (readonly number[])[]): Answers =>
  Object.fromEntries(
    CONDITIONS.flatMap(({ questions }, i) => questions.map(({ id }, j) => [id, numbers[i]?.[j] ?? 0] as const)).filter(
      ([, answer]) => answer > 0,
    ),
  );

const verdictOf = (answers: Answers): string => {
  const { verdict, heldBackBy } = assessed(answers);
  return [verdict, ...heldBackBy.map(({ condition }) => condition.id)].join(' ');
};

describe('the questions', () => {
  test('are a dozen, three for each of the four conditions, each id once', () => {
    expect(CONDITIONS.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['culture', 3],
      ['strategy', 3],
      ['organisation', 3],
      ['people', 3],
    ]);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(12);
  });

  test('have every text in English and Chinese', () => {
    const texts = [
      ...CONDITIONS.map(({ name }) => name),
      ...QUESTIONS.flatMap(({ text, low, high, step }) => [text, low, high, step]),
    ];
    expect(
      texts.filter(
        (text) =>
          typeof text === 'string' ||
          Object.keys(text).join() !== 'en,zh-CN' ||
          !/\p{Script=Han}/u.test(text['zh-CN']!),
      ),
    ).toEqual([]);
  });

  test.each([
    ['en', 'docs/readiness.md'],
    ['zh-CN', 'docs/readiness.zh-CN.md'],
  ] as const)('stand in the docs as they are, in %s', (language, path) => {
    const inLanguage = (text: Text): string => (typeof text === 'string' ? text : text[language]!);
    const file = join(ROOT, path);
    const text = readFileSync(file, 'utf8');
    const line = ({ id, text: statement }: (typeof QUESTIONS)[number]): string =>
      `| \`${id}\` | ${inLanguage(statement)} |`;
    const tables = CONDITIONS.map(({ name, questions }) =>
      [`| ${inLanguage(name)} | |`, '|---|---|', ...questions.map(line)].join('\n'),
    );
    const made = text.replace(
      /<!-- questions -->\n(\n(\|[^\n]*\n)+)*/,
      () => `<!-- questions -->\n\n${tables.join('\n\n')}\n`,
    );
    if (process.env.UPDATE) writeFileSync(file, made);
    else expect(text).toBe(made);
  });
});

describe('the verdict', () => {
  test.each([
    [
      'full OKR fits when all four hold',
      [
        [4, 4, 4],
        [4, 5, 3],
        [5, 5, 5],
        [4, 4, 4],
      ],
      'okr',
    ],
    [
      'a mean just below 4 holds it back',
      [
        [4, 4, 3],
        [5, 5, 5],
        [5, 5, 5],
        [5, 5, 5],
      ],
      'kpi culture',
    ],
    [
      'one answer below 3 holds it back, however high the mean',
      [
        [5, 5, 5],
        [5, 5, 2],
        [5, 5, 5],
        [5, 5, 5],
      ],
      'kpi strategy',
    ],
    [
      'the weakest link comes first',
      [
        [3, 3, 3],
        [5, 5, 5],
        [1, 2, 2],
        [3, 3, 2],
      ],
      'kpi organisation people culture',
    ],
    [
      'with equal scores the order is that of the method',
      [
        [3, 3, 3],
        [5, 5, 5],
        [3, 3, 3],
        [5, 5, 5],
      ],
      'kpi culture organisation',
    ],
    [
      'two of three answers are enough to tell',
      [
        [4, 4],
        [4, 4],
        [4, 4],
        [4, 4],
      ],
      'okr',
    ],
    ['one good answer is not', [[5], [4, 4], [4, 4], [4, 4]], 'open'],
    ['one bad answer is', [[5, 5, 5], [4, 4], [4, 4], [2]], 'kpi people'],
    ['nothing answered says nothing', [], 'open'],
  ])('%s', (_, numbers, expected) => expect(verdictOf(answersOf(...numbers))).toBe(expected));

  test('scores are means of what is answered, each condition counting the same', () => {
    const { score, answered, conditions } = assessed(answersOf([1, 2, 2], [5], [], [4, 4, 4]));
    expect(conditions.map((one) => one.score && fixed(one.score, 2))).toEqual(['1.67', '5.00', undefined, '4.00']);
    expect([fixed(score!, 2), answered]).toEqual(['3.56', 7]);
  });

  test('the first steps are those of the low answers, the lowest first', () => {
    const { heldBackBy } = assessed(answersOf([3, 4, 1], [5, 5, 5], [5, 5, 5], [5, 5, 5]));
    expect(firstSteps(heldBackBy[0]!).map(({ question }) => question.id)).toEqual([
      'ideas-tried',
      'mistakes-discussed',
    ]);
  });
});

const anyAnswers = fc.dictionary(fc.constantFrom(...QUESTIONS.map(({ id }) => id)), fc.integer({ min: 1, max: 5 }), {
  noNullPrototype: true,
});

describe('what always holds', () => {
  test('no score lies outside 1 to 5, and each condition holds, fails or is open', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { score, conditions, verdict, heldBackBy } = assessed(answers);
        for (const value of [score, ...conditions.map((one) => one.score)])
          expect(value === undefined || (value.gte(1) && value.lte(5))).toBe(true);
        expect(verdict === 'kpi').toBe(heldBackBy.length > 0);
        expect(verdict === 'okr').toBe(conditions.every(({ holds }) => holds === true));
      }),
    );
  });

  test('a better answer never makes a verdict worse, and a withdrawn one lowers no score by counting as low', () => {
    const ranks = { kpi: 0, open: 1, okr: 2 };
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTIONS.map(({ id }) => id)), (answers, id) => {
        fc.pre(answers[id] !== undefined);
        const better = assessed({ ...answers, [id]: 5 });
        const now = assessed(answers);
        expect(ranks[better.verdict]).toBeGreaterThanOrEqual(ranks[now.verdict]);
        expect(better.score!.gte(now.score!)).toBe(true);
        const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));
        const condition = CONDITIONS.findIndex(({ questions }) => questions.some((question) => question.id === id));
        const without = assessed(others).conditions[condition]!;
        if (answers[id] === 1 && without.score) expect(without.score.gte(now.conditions[condition]!.score!)).toBe(true);
      }),
    );
  });
});

describe('assessments in time', () => {
  const text =
    PLAN +
    document(answersOf([2, 2, 2]), '2025-01-10') +
    document(answersOf([3, 3, 3]), '2026-01-15') +
    document(answersOf([4, 4, 4]), '2026-03-01', 'department: shop\n');
  const { plan } = planOf(text);
  const seriesOf = (until?: string): readonly string[] =>
    readinessSeries(plan, { until }).map(({ id, assessed: own }) =>
      [id, ...own.map(({ assessment }) => assessment.on)].join(' '),
    );

  test('the company comes first, and the newest first', () =>
    expect(seriesOf()).toEqual(['company 2026-01-15 2025-01-10', 'shop 2026-03-01']));

  test('later ones than the day asked for are left out', () =>
    expect(seriesOf('2026-01-14')).toEqual(['company 2025-01-10']));

  test('changes are those since the one before', () => {
    const { assessments } = readiness.build({ plan, series: readinessSeries(plan) }, contextOf(plan)).data as {
      assessments: readonly { on: string; before: string | null; change: number | null }[];
    };
    expect(assessments.map(({ on, before, change }) => [on, before, change])).toEqual([
      ['2026-01-15', '2025-01-10', 1],
      ['2025-01-10', null, null],
      ['2026-03-01', null, null],
    ]);
  });
});

describe('findings', () => {
  const check = (answers: string): readonly string[] =>
    places(checkTexts({ 'readiness.yaml': `kind: readiness\non: 2026-01-15\nanswers:\n  ${answers}\n` }).diagnostics);

  test.each([
    [
      'a question that is not there',
      'strategy-knwn: {answer: 3, evidence: Seen}',
      'readiness.yaml:4:3 unknown-reference',
    ],
    ['an answer above 5', 'strategy-known: {answer: 6, evidence: Seen}', 'readiness.yaml:4:28 bad-value'],
    ['an answer of 0 alone', 'strategy-known: 0', 'readiness.yaml:4:19 bad-value'],
    ['half an answer', 'strategy-known: {answer: 3.5, evidence: Seen}', 'readiness.yaml:4:28 wrong-type'],
    ['an answer in words', 'strategy-known: often', 'readiness.yaml:4:19 wrong-type'],
    ['a misspelt key', 'strategy-known: {anser: 3}', 'readiness.yaml:4:20 unknown-key'],
    ['an answer without evidence', 'strategy-known: 3', 'readiness.yaml:4:3 answer-without-evidence'],
  ])('%s', (_, answers, place) => expect(check(answers)).toContain(place));

  test('an unknown question offers the nearest', () => {
    const { diagnostics } = checkTexts({
      'readiness.yaml': 'kind: readiness\non: 2026-01-15\nanswers: {strategy-knwn: 3}\n',
    });
    expect(diagnostics.find(({ code }) => code === 'unknown-reference')).toMatchObject({
      message: 'There is no question “strategy-knwn”.',
      help: 'Did you mean “strategy-known”?',
    });
  });

  test('two assessments of one day are one too many, and the first counts', () => {
    const [first, again] = [document(answersOf([2]), '2026-01-15'), document(answersOf([5]), '2026-01-15')];
    const checked = planOf(PLAN + first + again);
    expect(places(errorsIn(checked))).toEqual(['plan.yaml:10:1 duplicate-value']);
    expect(readinessSeries(checked.plan)[0]!.assessed.map(({ score }) => fixed(score!, 0))).toEqual(['2']);
  });

  test('an unknown department', () =>
    expect(places(errorsIn(planOf(PLAN + document({}, '2026-01-15', 'department: shp\n'))))).toEqual([
      'plan.yaml:8:13 unknown-reference',
    ]));
});

describe('hoshin readiness', () => {
  test.each(['en', 'zh-CN'] as const)(
    'the questionnaire in %s is a plan file without findings, and nothing is answered yet',
    (language) => {
      const checked = checkTexts({
        'readiness.yaml': questionnaire({ on: '2026-01-15', language, department: 'sales' }),
      });
      expect(places(checked.diagnostics)).toEqual([]);
      expect(assess(checked.plan.readiness[0]!)).toMatchObject({
        answered: 0,
        asked: 12,
        verdict: 'open',
        assessment: { scorecardId: 'sales' },
      });
    },
  );

  test('the questionnaire needs no plan', async () => {
    const { code, out } = await hoshin(['readiness', '--questions', '--language', 'zh-CN', '--as-of', '2026-02-03'], {
      cwd: temporaryFolder(),
    });
    expect([code, out.includes('on: 2026-02-03'), out.includes('鼓励创新的文化')]).toEqual([0, true, true]);
  });

  test('a plan without an assessment says how to begin', async () => {
    const { code, err } = await hoshin(['readiness', 'examples/minimal']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^hoshin: The plan has no readiness assessment\.\nhelp: “hoshin readiness --questions > readiness\.yaml”/,
    );
  });

  test('a department without one is named, with those that have one', async () => {
    expect(await hoshin(['readiness', 'examples/river-foods', '--department', 'sales'])).toMatchObject({
      code: 2,
      err: 'hoshin: “sales” has no readiness assessment.\nhelp: Choose one of company.\n',
    });
  });

  test('the data has the shape of the schema, in which every field is described', () => {
    const { plan } = example('river-foods');
    expect(complaints(schema, readiness.build({ plan, series: readinessSeries(plan) }, contextOf(plan)).data)).toEqual(
      [],
    );
    expect(undescribed(schema)).toEqual([]);
  });
});
