import type { AskedSupport } from '../../tracking';
import type { Plan, Review } from '../../model/types';
import type { TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { left } from '../base/columns';
import type { ReviewFacts } from './facts';
import { cycleName, partnerName } from '../base/names';
import * as value from '../base/json-values';

/** Requests that this scorecard made or that were made of it; the company sees those of everybody. */
export const supportBetween = ({ support, scorecard: { id, department } }: ReviewFacts): readonly AskedSupport[] =>
  department ? support.filter(({ request, askedIn }) => askedIn.scorecardId === id || request.of === id) : support;

export function supportTable(
  asked: readonly AskedSupport[],
  { plan, cycle }: ReviewFacts,
  context: ReportContext,
): TableBlock {
  const { acting: own } = context.words.review;
  const { supportColumns: columns } = own;
  return {
    type: 'table',
    columns: [left(columns.ask), left(columns.asked), left(columns.of), left(columns.by), left(columns.reply)],
    rows: asked.map(({ request: { ask, of, by, reply, replied }, askedIn }) => ({
      cells: [
        context.say(ask),
        askedBy(askedIn, plan, cycle, context),
        of === undefined ? own.anyone : partnerName(of, plan, context),
        by ?? '–',
        reply === undefined
          ? own.noReply
          : replied === undefined
            ? context.say(reply)
            : own.reply(context.say(reply), replied),
      ],
    })),
  };
}

/** Requests of an earlier cycle say which one. */
function askedBy(
  { scorecardId, department, cycle: askedIn }: Review,
  plan: Plan,
  cycle: ReviewFacts['cycle'],
  context: ReportContext,
): string {
  const name = department ? partnerName(scorecardId, plan, context) : context.words.common.company;
  return askedIn.text === cycle.text ? name : context.words.review.acting.since(name, cycleName(askedIn, context));
}

export const supportData = (
  { request: { ask, of, by, reply, replied }, askedIn }: AskedSupport,
  context: ReportContext,
): object => ({
  ask: value.text(ask, context),
  askedBy: askedIn.scorecardId,
  cycle: askedIn.cycle.text,
  of: value.orNull(of),
  by: value.orNull(by),
  reply: value.text(reply, context),
  replied: value.orNull(replied),
});
