import type { KpiScore, ScorecardScore } from '../../scoring/types';
import type { Decimal } from '../../util/decimal';
import { points, scoreCell } from '../base/cells';
import { groupBy } from '../../util/group';
import { heading, paragraph, section } from '../base/blocks';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { changedKpis, changedScorecards, type DiffFacts } from './facts';
import { isSame, type Effect, difference } from './effect';
import { moved } from './order';

/** Effects of the changes together on scores and grades. */
export function effects(facts: DiffFacts, context: ReportContext): readonly Block[] {
  const { diff: own } = context.words;
  const scorecards = changedScorecards(facts);
  const title = heading(own.effects, 2);
  if (!facts.base.score && !facts.head.score) return [title, paragraph(own.noScores)];
  return [title, scorecards.length > 0 ? scorecardTable(scorecards, context) : paragraph(own.noEffect)];
}

/** Effects on the points of KPIs, the largest first. */
export function kpiEffects(facts: DiffFacts, context: ReportContext): readonly Block[] {
  const kpis = [...changedKpis(facts)].sort((a, b) => moved(b).compare(moved(a)));
  const byScorecard = groupBy(kpis, ({ now, before }) => (now ?? before)!.kpi.scorecard.id);
  return section(context.words.diff.kpis, kpis.length > 0 ? [kpiTable([...byScorecard.values()].flat(), context)] : []);
}

const right = { align: 'right' } as const;

function scorecardTable(items: readonly Effect<ScorecardScore>[], { words, say }: ReportContext): Block {
  const { effectColumns: columns, grades } = words.diff;
  return {
    type: 'table',
    columns: [
      { title: columns.scorecard },
      { title: columns.before, ...right },
      { title: columns.now, ...right },
      { title: columns.change, ...right },
      { title: columns.grade },
    ],
    rows: items.map(({ before, now }): Row => ({
      cells: [
        say((now ?? before)!.scorecard.name),
        scoreOf(before),
        scoreOf(now),
        changeOf(before, now),
        grades(before?.grade ?? '–', now?.grade ?? '–'),
      ],
    })),
  };
}

const scoreOf = (one: ScorecardScore | undefined): Cell => (one ? scoreCell(one.score, one.scale) : points(undefined));

/** Scores of two scales have no difference. */
function changeOf(before: ScorecardScore | undefined, now: ScorecardScore | undefined): Cell {
  if (!before || !now || !before.scale.full.equals(now.scale.full)) return points(undefined);
  const decimals = Math.max(before.scale.decimals, now.scale.decimals);
  return scoreCell(difference(before.score, now.score), { decimals }, true);
}

function kpiTable(items: readonly Effect<KpiScore>[], { words, say }: ReportContext): Block {
  const { kpiColumns: columns } = words.diff;
  let group = '';
  return {
    type: 'table',
    open: 40,
    columns: [
      { title: columns.kpi },
      { title: columns.before, ...right },
      { title: columns.now, ...right },
      { title: columns.change, ...right },
    ],
    rows: items.flatMap(({ before, now }): Row[] => {
      const { kpi } = (now ?? before)!;
      const isNew = kpi.scorecard.id !== group;
      group = kpi.scorecard.id;
      return [
        ...(isNew ? [{ emphasis: 'group' as const, cells: [say(kpi.scorecard.name)] }] : []),
        ...pointsRow(say(kpi.name), before?.points, now?.points),
        ...pointsRow(words.diff.challengeOf(say(kpi.name)), before?.challenge?.points, now?.challenge?.points),
      ];
    }),
  };
}

function pointsRow(name: string, before: Decimal | undefined, now: Decimal | undefined): readonly Row[] {
  return isSame(before, now)
    ? []
    : [{ depth: 1, cells: [name, points(before), points(now), points(difference(before, now), true)] }];
}
