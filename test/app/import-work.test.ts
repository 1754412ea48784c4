import { draft } from '../../src/app/draft';
import { importTables } from '../../src/app/import';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { sheets } from '../../src/app/sheet';
import { parsePeriod } from '../../src/calendar/period';
import { readTable } from '../../src/sheets/read-table';
import type { Content, Workbook } from '../../src/sheets/workbook';
import { TempPlan } from '../support/temp-plan';

const FILES = {
  'plan.yaml': 'kind: plan\nid: works\nname: Works\ndepartments: [{id: forge, name: Forge}]\n',
  'forge.yaml': `kind: scorecard
department: forge
year: 2026
kpis:
  - id: cost
    name: Cost
    weight: 100
    direction: lower
    aggregate: mean
    basic: {target: 4, scoring: {method: perUnit, deduct: 2, per: 1}}
    measures:
      - {id: ovens, name: New ovens, owner: Ada, start: 2026-01-10, due: 2026-12-10, stages: [{id: bought, name: Bought, due: 2026-07-20}]}
      - {id: gas, name: Less gas, owner: Ada, start: 2026-01-10, due: 2026-12-10}
`,
  'june.yaml': `kind: review
cycle: 2026-06
department: forge
held: 2026-07-02
act: [{id: ask-city, action: Ask the city, for: cost, owner: Ada, due: 2026-08-01}]
`,
};

const plans: TempPlan[] = [];
afterAll(() => plans.forEach((plan) => plan.dispose()));

function planOf(files: Readonly<Record<string, string>>): OpenedPlan {
  const made = new TempPlan(files);
  plans.push(made);
  return openPlan({ path: made.root, asOf: '2026-08-03' }, { cwd: made.root, env: {}, now: new Date('2026-08-03') });
}

const text = (value: string): Content => ({ type: 'text', text: value });

/** The sheet of July, with words on a measure, its stage and an action. */
async function filled(opened: OpenedPlan): Promise<Workbook> {
  const [file] = await sheets(opened, { period: parsePeriod('2026-07')!, department: 'forge' });
  const { sheets: pages } = await readTable(Buffer.from(file!.content), 'july.xlsx');
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'cost/ovens': { Progress: '60%', Difficulty: 'Late by a week' },
    'cost/ovens/bought': { 'Finished on': '2026-07-18' },
    'ask-city': { Status: 'done', Note: 'Granted' },
  };
  return {
    sheets: pages.map((page) => {
      const heads = page.rows[2]?.map((one) => (one.type === 'text' ? one.text : '')) ?? [];
      const rows = page.rows.map((row) => {
        const id = row[heads.indexOf('Id')];
        const own = id?.type === 'text' ? said[id.text] : undefined;
        return own ? heads.map((head, i) => (own[head] === undefined ? row[i]! : text(own[head]))) : row;
      });
      return page.hidden ? page : { ...page, rows };
    }),
  };
}

const take = async (opened: OpenedPlan) =>
  importTables(opened, [{ file: 'july.xlsx', workbook: await filled(opened) }]);

const DRAFT = '2026/reviews/2026-07-forge.yaml';

test('words on work go into a review made as by draft where there is none', async () => {
  const opened = planOf(FILES);
  const { edited, report } = await take(opened);
  expect([edited.map(({ before, after }) => [before, after.path]), report.data]).toMatchObject([
    [[undefined, DRAFT]],
    { new: 3, problems: [] },
  ]);
  const { text: written } = edited[0]!.after;
  expect(written).toContain('# Review of Forge, July 2026');
  expect(written.match(/- measure: /g)).toHaveLength(2);
  expect(written).toContain('status: done');
  expect(written).toContain('progress: 60%');
});

test('the same as into a draft that is there, and again they change nothing', async () => {
  const opened = planOf(FILES);
  const [draftFile] = draft(opened, { cycle: parsePeriod('2026-07')!, department: 'forge' }).files;
  const withDraft = planOf({ ...FILES, [DRAFT]: draftFile!.after.text });
  const { edited } = await take(withDraft);
  const [fresh] = (await take(opened)).edited;
  expect(edited.map(({ after }) => after.text)).toEqual([fresh!.after.text]);
  const again = await take(planOf({ ...FILES, [DRAFT]: fresh!.after.text }));
  expect([again.edited, again.report.data]).toMatchObject([[], { new: 0, corrections: 0, conflicts: 0 }]);
});
