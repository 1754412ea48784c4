import { comparePlaces, type Span } from '../diagnostics/diagnostic';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Kpi, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { locate, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { groupBy } from '../util/group';
import type { Localized } from '../util/language';
import type { Rule, RuleContext } from './rule';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  summary: 'Two siblings share one id, or ids that look the same.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    for (const siblings of siblingsOf(plan)) reportDuplicates(siblings, context);
    for (const siblings of renamedIn(plan)) reportFormer(siblings, context);
    for (const department of plan.departments.filter(({ id }) => RESERVED.has(plainForm(id))))
      reportReserved(department, context);
  },
};

/** Things among which an id may stand once. */
interface Siblings {
  /** `measure of production/first-pass-rate`: only asked for where two are alike. */
  what(): Localized;
  readonly items: readonly Identified[];
}

interface Identified {
  readonly id: string;
  readonly origin?: Origin;
}

/** Everything in a plan that has an id, in the groups in which ids must differ. */
export const siblingsOf = cachedPerPlan((plan): readonly Siblings[] => {
  const ksfs = plan.strategies.flatMap((strategy) => strategy.ksfs);
  const reviews = groupBy(plan.reviews, ({ scorecardId }) => scorecardId);
  return [
    { what: () => ({ en: 'department', 'zh-CN': '部门' }), items: plan.departments },
    { what: () => ({ en: 'perspective', 'zh-CN': '维度' }), items: plan.perspectives },
    { what: () => ({ en: 'key success factor', 'zh-CN': '关键成功因素' }), items: ksfs },
    ...ksfs.map(({ address, kpis }) => ({
      what: () => ({ en: `strategic KPI of ${address}`, 'zh-CN': `“${address}”的战略KPI` }),
      items: kpis,
    })),
    ...plan.scorecards.flatMap(({ id, year, kpis, challenges, vetoes, conditions, multipliers }) => [
      { what: () => objectivesOf(id, year, challenges.length > 0), items: [...kpis, ...challenges] },
      { what: () => ({ en: `veto of ${id} for ${year}`, 'zh-CN': `“${id}”${year}年的一票否决项` }), items: vetoes },
      {
        what: () => ({ en: `condition of ${id} for ${year}`, 'zh-CN': `“${id}”${year}年的挂钩条件` }),
        items: conditions,
      },
      {
        what: () => ({ en: `multiplier of ${id} for ${year}`, 'zh-CN': `“${id}”${year}年的系数` }),
        items: multipliers,
      },
      ...challenges.map(({ address, milestones }) => ({
        what: () => ({ en: `milestone of ${address}`, 'zh-CN': `“${address}”的里程碑` }),
        items: milestones,
      })),
    ]),
    ...kpisOf(plan).flatMap(insideKpi),
    { what: () => ({ en: 'item of the negative list', 'zh-CN': '负面清单条款' }), items: plan.policy.negativeList },
    { what: () => ({ en: 'cause', 'zh-CN': '原因' }), items: plan.policy.causes },
    ...byYear({ en: 'incident', 'zh-CN': '违规行为' }, plan.incidents),
    ...byYear({ en: 'person', 'zh-CN': '人员' }, plan.payroll.people),
    ...byYear({ en: 'pool', 'zh-CN': '二次分配' }, plan.payroll.pools),
    ...[...reviews].map(([id, own]) => ({
      what: () => ({ en: `action of ${id}`, 'zh-CN': `“${id}”的行动` }),
      items: own.flatMap(({ actions }) => actions),
    })),
  ];
});

const objectivesOf = (id: string, year: number, withChallenges: boolean): Localized => ({
  en: `KPI${withChallenges ? ' or challenge' : ''} of ${id} for ${year}`,
  'zh-CN': `“${id}”${year}年的KPI${withChallenges ? '或挑战目标' : ''}`,
});

const byYear = (what: Localized, items: readonly (Identified & { readonly year: number })[]): Siblings[] =>
  [...groupBy(items, ({ year }) => year)].map(([year, same]) => ({
    what: () => ({ en: `${what.en} of ${year}`, 'zh-CN': `${year}年的${what['zh-CN']}` }),
    items: same,
  }));

/** Measures and scored milestones share the addresses below their KPI. */
const insideKpi = ({ address, measures, scoring }: Kpi): Siblings[] => [
  scoring.method === 'milestones'
    ? {
        what: () => ({ en: `milestone or measure of ${address}`, 'zh-CN': `“${address}”的里程碑或行动措施` }),
        items: [...scoring.items, ...measures],
      }
    : { what: () => ({ en: `measure of ${address}`, 'zh-CN': `“${address}”的行动措施` }), items: measures },
  ...measures.flatMap((measure) => [
    {
      what: () => ({ en: `stage of ${measure.address}`, 'zh-CN': `“${measure.address}”的阶段` }),
      items: measure.stages,
    },
    {
      what: () => ({ en: `process indicator of ${measure.address}`, 'zh-CN': `“${measure.address}”的过程评价指标` }),
      items: measure.indicators,
    },
  ]),
];

interface Renamed extends Identified {
  readonly formerly?: readonly string[];
}

/** Things that may have had other ids, and all whose ids those could be. */
const renamedIn = (
  plan: Plan,
): readonly { readonly items: readonly Renamed[]; readonly among: readonly Identified[] }[] => [
  { items: plan.departments, among: plan.departments },
  ...plan.scorecards.map(({ kpis, challenges }) => ({ items: kpis, among: [...kpis, ...challenges] })),
];

/** A former id that is in use, or that two things had: nobody knows whose past it names. */
function reportFormer({ items, among }: ReturnType<typeof renamedIn>[number], { report }: RuleContext): void {
  const taken = new Map(among.map(({ id, origin }) => [id, locate(origin!, ['id'])]));
  for (const { id, origin, formerly = [] } of items) {
    for (const [i, former] of formerly.entries()) {
      const span = locate(origin!, ['formerly', originalIndex(formerly, i)]);
      const first = taken.get(former);
      taken.set(former, first ?? span);
      if (!first) continue;
      report({
        message: {
          en: `“${former}” is a former id of “${id}” and belongs to something else too.`,
          'zh-CN': `“${former}”是“${id}”的曾用编号，但另有所属。`,
        },
        span,
        help: {
          en: 'Take it out of “formerly:”, or give what stands there another id.',
          'zh-CN': '请将其从“formerly:”中删去，或为另一处另取编号。',
        },
        related: [{ message: { en: 'It stands here too.', 'zh-CN': '也出现在这里。' }, span: first }],
      });
    }
  }
}

const RESERVED: ReadonlySet<string> = new Set(['company', 'strategy']);

/** Common form of ids that cannot be told apart, or only by careful eyes. */
const plainForm = (id: string): string => (SIMPLE.test(id) ? id : id.normalize('NFKC').toLowerCase());

/** Has no other form. */
const SIMPLE = /^[a-z0-9\-_.]*$/;

function reportDuplicates({ what, items }: Siblings, { report }: RuleContext): void {
  if (items.length < 2 || new Set(items.map(({ id }) => plainForm(id))).size === items.length) return;
  const name = what();
  for (const same of groupBy(items, ({ id }) => plainForm(id)).values()) {
    const [first, ...others] = same.map(placeOf).sort((a, b) => comparePlaces(a.span, b.span));
    for (const again of others) {
      report({
        message:
          again.id === first!.id
            ? {
                en: `There is already a ${name.en} with the id “${again.id}”.`,
                'zh-CN': `${name['zh-CN']}中已有编号“${again.id}”。`,
              }
            : {
                en: `The id “${again.id}” differs from “${first!.id}”, another ${name.en}, only in case or in its Unicode form.`,
                'zh-CN': `${name['zh-CN']}中，编号“${again.id}”与“${first!.id}”仅大小写或Unicode形式不同。`,
              },
        span: again.span,
        help: {
          en: 'Give one of the two another id, and use it wherever this one is meant.',
          'zh-CN': '请为其中一个另取编号，并在引用它的各处一并修改。',
        },
        related: [
          {
            message: { en: `“${first!.id}” stands here first.`, 'zh-CN': `“${first!.id}”首次出现在这里。` },
            span: first!.span,
          },
        ],
      });
    }
  }
}

/** Perspectives without a place are hoshin's own, and those are alone. */
const placeOf = ({ id, origin }: Identified): { readonly id: string; readonly span: Span } => ({
  id,
  span: locate(origin!, ['id']),
});

function reportReserved({ id, origin }: Identified, { report }: RuleContext): void {
  const isCompany = plainForm(id) === 'company';
  report({
    message: {
      en: `No department can have the id “${id}”: it stands for the ${isCompany ? 'whole company' : 'strategy'} in addresses.`,
      'zh-CN': `部门不能以“${id}”为编号：它在地址中代表${isCompany ? '整个公司' : '战略规划'}。`,
    },
    span: locate(origin!, ['id']),
    help: isCompany
      ? {
          en: "Choose another id; the company's own scorecard is one without “department:”.",
          'zh-CN': '请另取编号；公司自己的计分卡不写“department:”。',
        }
      : {
          en: 'Choose another id, such as strategy-office.',
          'zh-CN': '请另取编号，如“strategy-office”。',
        },
  });
}
