import type { FiscalYear } from '../../../src/calendar/fiscal-year';
import { periodsOfYear } from '../../../src/calendar/fiscal-year';
import type { Draw } from './draw';
import { payPolicy } from './pay';
import { YEAR, type Document, type World, type Yaml } from './world';

/** plan.yaml: departments, perspectives and policy, some of all that there is. */
export function settings(draw: Draw): { readonly world: World; readonly plan: Document } {
  const fiscal: FiscalYear = { startMonth: draw.of([1, 1, 4, 7, 10]), namedBy: draw.of(['start', 'end']) };
  const departments = ['production', 'line-1', 'sales'].slice(0, draw.of([1, 1, 1, 2, 3]));
  const own = draw.maybe(() => ['financial', 'market', 'process'], 30);
  const world: World = {
    draw,
    fiscal,
    departments,
    months: periodsOfYear(YEAR, 'month', fiscal),
    reported: draw.of([2, 3, 6, 12]),
    perspectives: own ?? ['financial', 'customer', 'process', 'learning'],
  };
  const plan = {
    kind: 'plan',
    id: 'random',
    name: draw.text('Company'),
    currency: 'CNY',
    language: draw.maybe(() => 'zh-CN', 20),
    fiscalYear:
      fiscal.startMonth === 1
        ? undefined
        : { startMonth: fiscal.startMonth, namedBy: fiscal.namedBy === 'end' ? 'end' : undefined },
    departments: departments.map((id) => department(id, draw)),
    perspectives: own?.map((id) => ({ id, name: draw.text('Perspective') })),
    policy: policy(draw),
    rules: { 'measure-without-effect': draw.of(['warning', 'off']) },
  };
  return { world, plan };
}

const department = (id: string, draw: Draw): Yaml => ({
  id,
  name: draw.text('Department'),
  head: draw.person(),
  ...(id === 'line-1' && {
    parent: 'production',
    ...draw.of<object>([{ type: 'team' }, { type: 'position', holder: 'Sun Hao' }]),
  }),
});

const policy = (draw: Draw): Document => ({
  scoring: draw.maybe(() => ({
    challengeCap: draw.int(3, 9),
    totalCap: draw.int(105, 115),
    missing: draw.of(['error', 'zero']),
  })),
  status: draw.maybe(() => ({ green: '98%', amber: draw.share(80, 95) })),
  grades: draw.maybe(() => grades(draw)),
  quota: draw.maybe(() => ({ A: draw.share(5, 30) }), 30),
  assessment: draw.maybe(() => ({ results: 'half' })),
  ...payPolicy({ draw }),
  meetings: { department: ['month'], company: ['month'], graceDays: draw.int(5, 15) },
});

function grades(draw: Draw): Yaml {
  const bands = [
    ['A', 104, 1.3],
    ['B', 90, 1],
    ['C', 75, 0.7],
    ['D', 0, 0.2],
  ].map(([grade, from, coefficient]) => ({ grade, from, coefficient })) as readonly Yaml[];
  return draw.chance(50)
    ? bands
    : {
        bands,
        coefficient: {
          linear: [
            [50, 0],
            [80, 60],
            [100, 100],
            [120, 130],
          ],
          below: draw.int(0, 9),
        },
      };
}
