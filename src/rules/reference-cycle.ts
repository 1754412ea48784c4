import { readingsOf, scoreNodes, type ScoreNode } from '../model/score-graph';
import type { Department, Ksf, Kpi, Link, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { locate, type Origin } from '../source/locate';
import type { Localized } from '../util/language';
import { cyclesIn, type Edge } from './reference-cycle/cycles';
import type { Rule } from './rule';

export const referenceCycle: Rule = {
  id: 'reference-cycle',
  summary: 'Departments, supports, formulas or drives that come back to themselves.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    for (const { verb, nodes, edges } of webs(plan)) {
      for (const cycle of cyclesIn<Node, Bond>(nodes, edges)) {
        const named = cycle.filter(({ from, to }) => nameOf(from) !== nameOf(to));
        const [first, ...others] = named.length > 0 ? named : cycle;
        const way = [...[first!, ...others].map(({ from }) => from), first!.from].map(nameOf);
        report({
          message: {
            en: `“${way[0]}” comes back to itself: ${way.join(` ${verb.en} `)}.`,
            'zh-CN': `“${way[0]}”循环引用自身：${way.map((name) => `“${name}”`).join(verb['zh-CN'])}。`,
          },
          span: locate(first!.origin),
          help: {
            en: 'Take out the link that should not be there.',
            'zh-CN': '请删除其中不应有的一处引用。',
          },
          ...(others.length > 0 && {
            related: others.map(({ from, to, origin }) => ({
              message: bondOf(nameOf(from), verb, nameOf(to)),
              span: locate(origin),
            })),
          }),
        });
      }
    }
  },
};

type Node = Department | Ksf | ScoreNode;

interface Bond extends Edge<Node> {
  readonly origin: Origin;
}

interface Web {
  readonly verb: Localized;
  readonly nodes: readonly Node[];
  edges(node: Node): readonly Bond[];
}

const bondOf = (from: string, verb: Localized, to: string): Localized => ({
  en: `“${from}” ${verb.en} “${to}” here.`,
  'zh-CN': `“${from}”在这里${verb['zh-CN']}“${to}”。`,
});

const nameOf = (node: Node): string => {
  if ('kpi' in node) return node.kpi.address;
  return 'address' in node ? node.address : node.id;
};

/** Each is looked at alone: a KPI may support what its own value goes into. */
const webs = (plan: Plan): Web[] => [
  web({ en: 'is part of', 'zh-CN': '隶属于' }, plan.departments, ({ parent }) =>
    parent ? [{ link: parent, to: parent.target }] : [],
  ),
  web({ en: 'supports', 'zh-CN': '支撑' }, kpisOf(plan), ({ supports }) =>
    supports.map((link) => ({ link, to: supportedKpi(link.target) })),
  ),
  {
    verb: { en: 'is made of', 'zh-CN': '引用' },
    nodes: scoreNodes(plan.scorecards),
    edges: (from) => readingsOf(from as ScoreNode).map(({ to, origin }) => ({ from, to, origin })),
  },
  web(
    { en: 'drives', 'zh-CN': '驱动' },
    plan.strategies.flatMap(({ ksfs }) => ksfs),
    ({ drives }) => drives.map((link) => ({ link, to: link.target })),
  ),
];

/** To support a measure is to support its KPI. */
function supportedKpi(target: Kpi['supports'][number]['target']): Kpi | undefined {
  if (target?.type === 'measure') return target.kpi;
  return target?.type === 'kpi' ? target : undefined;
}

const web = <T extends Node>(
  verb: Localized,
  nodes: readonly T[],
  linksOf: (node: T) => readonly { link: Link<unknown>; to: T | undefined }[],
): Web => ({
  verb,
  nodes,
  edges: (from) => linksOf(from as T).flatMap(({ link: { origin }, to }) => (to ? { from, to, origin } : [])),
});
