import type { Picture } from '../../charts';
import type { Kpi, Plan, ReviewFinding, Text } from '../../model/types';
import { gapTo, type Track } from '../../scoring';
import type { ReportContext } from '../base/report-kind';
import { signedText } from './figure-text';
import { nameInUnit } from '../base/names';

/** On one bone, and in one ladder; more would be a list, not a picture. */
const MOST = 12;

/** A KPI with the findings of reviews on it. */
export interface Asked {
  readonly kpi: Kpi;
  readonly track: Track;
  readonly findings: readonly ReviewFinding[];
  readonly plan: Plan;
}

/** The causes that reviews name, on the bones that the policy has; none where no cause is named. */
export function fishbonePicture(
  { kpi, track, findings, plan: { policy } }: Asked,
  context: ReportContext,
): Picture | undefined {
  const {
    words: {
      common,
      maps: { fishbone: words },
      review: {
        checking: { detail },
      },
    },
    say,
  } = context;
  const named = findings.flatMap(({ fishbone }) => fishbone);
  if (named.length === 0) return undefined;
  const heads = [...new Set([...policy.fishboneHeads, ...named.map(({ head }) => head)])];
  const bones = heads.map((head) => ({
    head: detail.heads[head] ?? head,
    causes: folded(
      named.filter((bone) => bone.head === head).flatMap(({ causes }) => causes),
      context,
    ),
  }));
  return {
    kind: 'fishbone',
    title: words.title(say(kpi.name)),
    description: common.sentences(
      bones.map(({ head, causes }) => words.bone(head, causes.length > 0 ? common.list(causes) : words.nothing)),
    ),
    facts: { effect: words.effect(nameInUnit(kpi, context), gapText(kpi, track)), bones },
  };
}

function gapText(kpi: Kpi, { toDate: { actual, target } }: Track): string | undefined {
  return actual && target && signedText(gapTo(actual, target), kpi);
}

/** A ladder for each finding that asks why. */
export function whysPictures(
  { kpi, findings }: Pick<Asked, 'kpi' | 'findings'>,
  context: ReportContext,
): readonly Picture[] {
  const {
    words: {
      maps: { whys: words },
      pictures,
    },
    say,
  } = context;
  return findings
    .filter(({ whys }) => whys.length > 0)
    .map(({ finding, whys }): Picture => {
      const problem = finding === undefined ? say(kpi.name) : say(finding);
      const answers = folded(whys, context);
      return {
        kind: 'whys',
        title: words.title(say(kpi.name)),
        description: pictures.listed([problem, ...answers]),
        facts: { problem, answers, words: { problem: words.problem, why: words.why, root: words.root } },
      };
    });
}

function folded(
  texts: readonly Text[],
  {
    words: {
      maps: { more },
    },
    say,
  }: ReportContext,
): readonly string[] {
  const all = texts.map(say);
  return all.length > MOST ? [...all.slice(0, MOST - 1), more(all.length - MOST + 1)] : all;
}
