import { comparedUnit } from '../../model/strategic-objectives';
import { writtenWeight } from '../../model/relative-weights';
import { ResultsLink } from '../../model/results-link';
import { TakenLink } from '../../model/taken';
import type { Kpi, KpiChallenge, Link } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { isHarder } from '../../scoring';
import { isZero } from '../../util/decimal';
import { courseOfPoints } from '../course';
import { harderWhen, type Course, type ItemKind } from '../item-kind';
import { amount, flow, phasingText, scoringText, share, targetText } from '../values';

export const kpi: ItemKind<Kpi> = {
  id: 'kpi',
  list: (plan) =>
    kpisOf(plan).map((item) => ({
      key: `${item.scorecard.year} ${item.address}`,
      address: item.address,
      year: item.scorecard.year,
      name: item.name,
      item,
      origin: item.origin,
    })),
  fields: [
    {
      id: 'basic.target',
      read: ({ target }) => targetText(target),
      courseOf: (before, after) => courseOfPoints(before, { ...before, target: after.target }),
    },
    { id: 'weight', read: (item) => (item.role === 'score' ? amount(writtenWeight(item)) : undefined) },
    { id: 'role', read: ({ role }) => role },
    { id: 'ifNa', read: ({ ifNa }) => ifNa && heirs(ifNa) },
    {
      id: 'basic.scoring',
      read: ({ scoring }) => scoringText(scoring),
      courseOf: (before, after) => courseOfPoints(before, { ...before, scoring: after.scoring }),
    },
    { id: 'phasing', read: ({ phasing }) => phasingText(phasing) },
    {
      id: 'bounds',
      read: ({ bounds }) => bounds && `[${[bounds.low, bounds.high].map((end) => amount(end) ?? 'null').join(', ')}]`,
    },
    { id: 'challenge.target', read: ({ challenge }) => targetText(challenge?.target), courseOf: challengeCourse },
    { id: 'challenge.bonus', read: ({ challenge }) => amount(challenge?.bonus), courseOf: bonusCourse },
    { id: 'challenge.award', read: ({ challenge }) => challenge?.award },
    { id: 'challenge.requires', read: ({ challenge }) => challenge && requirement(challenge.requires) },
    { id: 'direction', read: ({ direction }) => direction },
    { id: 'aggregate', read: ({ aggregate }) => aggregate },
    { id: 'frequency', read: ({ frequency }) => frequency },
    { id: 'unit', read: comparedUnit },
    { id: 'start', read: ({ start }) => start?.text },
    { id: 'end', read: ({ end }) => end?.text },
    { id: 'definition', read: ({ definition }) => definition && flow(definition) },
    { id: 'source', read: ({ source }) => source && flow(source) },
    { id: 'formula', read: ({ valueTree }) => valueTree?.formula },
    {
      id: 'inputs',
      read: ({ valueTree }) =>
        valueTree && flow(Object.fromEntries(valueTree.inputs.map(({ name, link }) => [name, inputText(link)]))),
    },
    {
      id: 'tolerance',
      read: ({ valueTree }) => (valueTree && !isZero(valueTree.tolerance) ? share(valueTree.tolerance) : undefined),
    },
    { id: 'supports', read: ({ supports }) => supports.map(({ to }) => to).join(', ') || undefined },
    { id: 'baseline', read: ({ baseline }) => amount(baseline) },
  ],
  terms: ['weight', 'basic.target', 'challenge.target', 'challenge.bonus'],
};

/** Heirs as a plan writes them: `{to: [cost]}`, or `{to: {cost: 30%, quality: 70%}}`. */
function heirs(ifNa: NonNullable<Kpi['ifNa']>): string {
  const to = ifNa.every(({ share }) => share)
    ? Object.fromEntries(ifNa.map(({ link, share: part }) => [link.to, share(part)]))
    : ifNa.map(({ link }) => link.to);
  return flow({ to });
}

/** An address, or what else is taken as a plan writes it: `{kpi: company/eps, take: attainment}`. */
function inputText(link: Link<Kpi>): string | object {
  if (link instanceof ResultsLink) return { plan: link.plan, kpi: link.kpi };
  if (!(link instanceof TakenLink)) return link.to;
  return { [link.figure === 'score' ? 'scorecard' : 'kpi']: link.to, take: link.figure };
}

function challengeCourse({ challenge: before }: Kpi, { challenge: after, direction }: Kpi): Course {
  if (!before || !after) return 'neutral';
  return harderWhen(isHarder(after.target, before.target, direction), isHarder(before.target, after.target, direction));
}

/** The less a bonus gives, the harder it is to come by its points. */
export function bonusCourse(
  { challenge: before }: { readonly challenge?: Pick<KpiChallenge, 'bonus'> },
  { challenge: after }: { readonly challenge?: Pick<KpiChallenge, 'bonus'> },
): Course {
  if (!before || !after) return 'neutral';
  return harderWhen(after.bonus.lt(before.bonus), after.bonus.gt(before.bonus));
}

export const requirement = (requires: KpiChallenge['requires']): string =>
  requires === 'all' ? requires : requires.map(({ to }) => to).join(', ') || 'none';
