import { contributorsTo } from '../../../model/supporters';
import type { Kpi } from '../../../model/types';
import { factsBlock } from '../../base/blocks';
import { bonusText, figure, join, status, target } from '../../base/cells';
import { methodText, phasingText } from '../../base/method-text';
import { servedName, shortName } from '../../base/names';
import type { Block, Cell } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { weightOf } from '../../base/columns';
import { readsMethod } from '../../../scoring/methods';
import { linksInLine, linkTo, type SiteLinks } from '../links';
import type { KpiPageFacts } from './facts';

/** The agreed meaning of a KPI, and what it hangs together with. */
export function definition({ plan, years: [{ kpi, track }], links }: KpiPageFacts, context: ReportContext): Block {
  const { words, say } = context;
  const { labels, frequency, aggregate, direction } = words.explain;
  return factsBlock([
    [labels.scorecard, linkTo(links.scorecard(kpi.scorecard.id), shortName(kpi.scorecard, context))],
    [labels.perspective, kpi.perspective && say(kpi.perspective.name)],
    [labels.status(words.common.toDate), join(status(track.toDate.status), words.common.status[track.toDate.status])],
    [words.score.columns.weight, weightOf(kpi)],
    [labels.role, kpi.role === 'score' ? undefined : words.explain.roles[kpi.role]],
    [labels.definition, kpi.definition && say(kpi.definition)],
    [labels.source, kpi.source && say(kpi.source)],
    [
      labels.measured,
      kpi.target &&
        words.common.clauses([frequency[kpi.frequency], aggregate[kpi.aggregate], direction[kpi.direction]]),
    ],
    [labels.target, kpi.target && target(kpi.target, kpi, { unit: kpi.unit })],
    [labels.challenge, kpi.challenge && challenge(kpi, context)],
    [labels.baseline, kpi.baseline && figure(kpi.baseline, kpi, { unit: kpi.unit })],
    [labels.phasing, kpi.target && phasingText(kpi.phasing, words)],
    [labels.method, readsMethod(kpi) ? methodText(kpi, words) : undefined],
    [labels.supports, linksInLine(kpi.supports.map((link) => served(link, links, context)))],
    [
      words.explain.headings.supporters,
      linksInLine(contributorsTo(kpi, plan).map((other) => linkTo(links.kpi(other.address), owned(other, context)))),
    ],
  ]);
}

const challenge = ({ challenge: own, ...kpi }: Kpi, { words }: ReportContext): Cell =>
  own
    ? join(
        target(own.target, kpi as Kpi, { unit: kpi.unit }),
        words.explain.challengeBonus(bonusText(own.bonus), words.explain.award[own.award]),
      )
    : '';

const owned = (kpi: Kpi, context: ReportContext): string =>
  context.words.common.ownedBy(context.say(kpi.name), shortName(kpi.scorecard, context));

/** A strategic KPI has no page of its own. */
function served(link: Kpi['supports'][number], links: SiteLinks, context: ReportContext): Cell {
  const kpi = link.target?.type === 'measure' ? link.target.kpi : link.target;
  return linkTo(kpi?.type === 'kpi' ? links.kpi(kpi.address) : undefined, servedName(link, context));
}
