import { cascadeOf } from '../model/cascade';
import { isComplete, isRead } from '../model/gaps';
import { superiorsOf } from '../model/superiors';
import type { Kpi, Plan, Scorecard, Supportable } from '../model/types';
import { scoredKpisOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { listed } from './words/lists';

const MOST_CHOICES = 6;

export const kpiWithoutParent: Rule = {
  id: 'kpi-without-parent',
  summary: 'A department KPI supports nothing, or a company objective supports no strategic KPI.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    const { inputs } = cascadeOf(plan);
    const scorecards = new Map(plan.scorecards.map((scorecard) => [keyOf(scorecard.id, scorecard.year), scorecard]));
    for (const kpi of scoredKpisOf(plan)) {
      if (hasParent(kpi) || inputs.has(kpi) || !isRead(plan, kpi.origin) || !isCompleteUpwards(kpi.scorecard, plan))
        continue;
      report({
        message:
          kpi.scorecard.id === 'company'
            ? {
                en: `Objective “${kpi.address}” supports no strategic KPI.`,
                'zh-CN': `年度目标“${kpi.address}”没有支撑任何战略KPI。`,
              }
            : {
                en: `KPI “${kpi.address}” supports nothing above it.`,
                'zh-CN': `KPI“${kpi.address}”没有支撑上级的任何目标。`,
              },
        span: locate(kpi.origin, kpi.supports.length > 0 ? ['supports'] : ['id']),
        help: helpFor(kpi, choicesFor(kpi, plan, scorecards)),
      });
    }
  },
};

const keyOf = (id: string, year: number): string => `${year} ${id}`;

/**
 * A link that leads nowhere is reported as such. An objective may also be a part of another one, which is asked itself.
 */
function hasParent({ supports, scorecard }: Kpi): boolean {
  if (scorecard.id !== 'company') return supports.length > 0;
  return supports.some(({ target }) => !target || target.type === 'strategicKpi' || scorecardOf(target) === 'company');
}

const scorecardOf = (item: Exclude<Supportable, { type: 'strategicKpi' }>): string =>
  (item.type === 'measure' ? item.kpi : item).scorecard.id;

/** The formula that it is a part of may stand in what could not be read. */
const isCompleteUpwards = ({ id, department }: Scorecard, plan: Plan): boolean =>
  isComplete(plan, 'plan') &&
  [id, ...superiorsOf(department)].every((scorecard) => isComplete(plan, 'scorecard', scorecard)) &&
  (id !== 'company' || isComplete(plan, 'strategy'));

/** Candidates for its `supports`: the KPIs of the nearest scorecard above, for an objective those of the strategy. */
function choicesFor(
  { scorecard: { id, department, year } }: Kpi,
  { strategies }: Plan,
  scorecards: ReadonlyMap<string, Scorecard>,
): string[] {
  if (id === 'company')
    return strategies.flatMap(({ ksfs }) => ksfs.flatMap(({ kpis }) => kpis.map(({ address }) => address)));
  const nearest = superiorsOf(department)
    .map((superior) => scorecards.get(keyOf(superior, year)))
    .find((found) => found !== undefined);
  return nearest?.kpis.map(({ address }) => address) ?? [];
}

function helpFor({ scorecard: { id, year } }: Kpi, choices: readonly string[]): Localized {
  const [first] = choices;
  if (first === undefined) {
    const isCompany = id === 'company';
    return {
      en: `Write ${isCompany ? 'a strategy' : `the company's scorecard of ${year}`} with what it is for, or set “kpi-without-parent: off” under “rules:” in plan.yaml.`,
      'zh-CN': `请编写${isCompany ? '战略规划' : `公司${year}年计分卡`}，写明它支撑的目标；或在plan.yaml的“rules:”中设“kpi-without-parent: off”。`,
    };
  }
  if (choices.length === 1) return { en: `Add “supports: [${first}]”.`, 'zh-CN': `请加上“supports: [${first}]”。` };
  const shown = listed(choices.slice(0, MOST_CHOICES));
  const isCut = choices.length > MOST_CHOICES;
  return {
    en: `Add “supports:” with what it is for, such as [${first}]; there are ${shown.en}${isCut ? ` … (${choices.length} in all)` : ''}.`,
    'zh-CN': `请用“supports:”写明它支撑的目标，如“[${first}]”；可选：${shown['zh-CN']}${isCut ? `……（共${choices.length}个）` : ''}。`,
  };
}
