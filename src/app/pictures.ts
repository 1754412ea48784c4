import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import { map, mapKinds } from '../reports/map';
import type { Report } from '../reports/base/report';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { tracksOf } from '../scoring/tracks';
import { contextOf } from './answer';
import type { OpenedPlan } from './open-plan';

/** All pictures of a scorecard that there is something to draw for; with the company those of the whole plan. */
export function pictures(opened: OpenedPlan, scorecard: Scorecard, period: Period): readonly Report[] {
  const { plan, askedDay } = opened;
  const question = ask(plan, period, { asOf: askedDay });
  const tracks = tracksOf(plan, question);
  const facts = { plan, tracks, score: scorePlan(plan, question) };
  const kinds = mapKinds.filter(
    ({ takes }) => takes.includes('scorecard') || (takes.length === 0 && scorecard.department === undefined),
  );
  const all = kinds.map((kind) =>
    map.build({ ...facts, kind, subject: kind.takes.length > 0 ? scorecard : undefined }, contextOf(opened)),
  );
  const drawings = all.filter(({ picture }) => picture !== undefined);
  return drawings.length > 0 ? drawings : all.slice(0, 1);
}
