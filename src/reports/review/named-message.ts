import type { Plan, Text } from '../../model/types';
import type { Scorecard } from '../../model/types';
import type { ReportContext } from '../base/report-kind';

/** Puts names where a finding quotes addresses and ids of a scorecard: people read of what they know. */
export function namedMessage(scorecard: Scorecard, plan: Plan, { say }: ReportContext): (message: string) => string {
  const names = new Map(namesOf(scorecard, plan).map(([id, name]) => [id, say(name)]));
  return (message) =>
    message.replace(/“([^“”]{1,200})”/g, (quoted, id: string) => {
      const name = names.get(id);
      return name === undefined ? quoted : `“${name}”`;
    });
}

/** Addresses come last: where an id is written in two places, the address is the one that is meant. */
const namesOf = (scorecard: Scorecard, plan: Plan): readonly (readonly [id: string, name: Text])[] => {
  const { kpis, challenges, id, department, name } = scorecard;
  const measures = kpis.flatMap((kpi) => kpi.measures);
  const actions = plan.reviews.filter(({ scorecardId }) => scorecardId === id).flatMap((review) => review.actions);
  return [
    ...actions.map((one) => [one.id, one.action] as const),
    ...[...plan.policy.causes, ...measures.flatMap(({ stages }) => stages)].map((one) => [one.id, one.name] as const),
    [id, department?.name ?? name] as const,
    ...[...kpis, ...challenges, ...measures, ...measures.flatMap(({ indicators }) => indicators)].map(
      (one) => [one.address, one.name] as const,
    ),
  ];
};
