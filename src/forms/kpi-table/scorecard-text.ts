import { comment } from '../../reports/draft/lines';
import { wordsOf } from '../../language';
import { blockEntry, USUAL } from '../../source/edit/write-yaml';
import { Plain, type Writable } from '../../source/edit/plan-edit';
import type { Language } from '../../util/language';
import type { TableKpi } from './read-kpis';

/** A scorecard that is made of a table. */
export interface NewScorecard {
  /** The id of a department; undefined for the company. */
  readonly department: string | undefined;
  readonly year: number;
  /** The first month that is measured, as it is written; undefined for the whole year. */
  readonly start: string | undefined;
  readonly kpis: readonly (TableKpi & { readonly id: string })[];
}

/** The file of a scorecard. What the table says in words that are not read is a comment where it belongs. */
export function scorecardText({ department, year, start, kpis }: NewScorecard, language: Language): string {
  const head = [
    'kind: scorecard',
    ...(department === undefined ? [] : [blockEntry('department', department, '', USUAL)]),
    `year: ${year}`,
    'kpis:',
  ];
  return `${head.join('\n')}\n${kpis.map((kpi) => kpiText(kpi, start, language)).join('\n')}`;
}

function kpiText(kpi: TableKpi & { readonly id: string }, start: string | undefined, language: Language): string {
  const words = wordsOf(language).newPlan.ofTable;
  const [id, ...lines] = [
    blockEntry('id', kpi.id, '', USUAL),
    ...entries({
      name: kpi.name,
      perspective: kpi.perspective,
      weight: new Plain(kpi.weight),
      start: start === undefined ? undefined : new Plain(start),
      unit: kpi.unit || (kpi.target === undefined ? '%' : undefined),
    }),
    ...entries({ direction: kpi.direction, aggregate: aggregateOf(kpi) }),
    ...entries({
      baseline: kpi.baseline === undefined ? undefined : new Plain(kpi.baseline),
      source: kpi.source || undefined,
      definition: kpi.definition || undefined,
    }),
    ...(kpi.target === undefined ? [comment(words.target(kpi.targetText))] : []),
    ...(kpi.methodText !== '' && !kpi.method ? [comment(words.method(kpi.methodText))] : []),
    ...entries({ basic: basicOf(kpi) }),
  ];
  return [`  - ${id}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

const entries = (data: Readonly<Record<string, Writable | undefined>>): readonly string[] =>
  Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [blockEntry(key, value, '    ', USUAL)]));

/** A target that is no figure is reached in per cent. */
function basicOf({ target = '100', method }: TableKpi): Writable {
  if (method?.method !== 'perUnit') return { target: new Plain(target) };
  const { deduct, per, unit } = method;
  const scoring = {
    method: 'perUnit',
    deduct: new Plain(deduct),
    per: new Plain(per),
    ...(unit === 'percent' && { unit }),
  };
  return { target: new Plain(target), scoring };
}

/** Months of a rate add up by numerators and denominators, amounts by their sum, times and ratings by their mean. */
function aggregateOf({ target, unit }: TableKpi): string {
  if (target === undefined) return 'last';
  if (unit === '%') return 'ratio';
  return /^(?:天|日|分|分钟|小时|人|级|名|days?|hours?|minutes?|points?|score)$|\//.test(unit) ? 'mean' : 'sum';
}
