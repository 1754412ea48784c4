import type { MethodWords } from '../../scoring/methods';
import { plural } from '../../util/plural';

const pair = (value: string, percent: string): string => `${value} → ${percent}%`;

const list = (parts: readonly string[]): string => parts.join('; ');

const goingOn = ([from, to]: readonly [string, string], end: boolean): string =>
  `on at the same rate as between ${from} and ${to}, ${end ? 'until nothing is left' : 'without a maximum'}`;

/** Scoring methods with their parameters: in a line of a table, and in sentences for whoever signs. */
export const methods: MethodWords = {
  ratio: {
    line: (cap, zeroBelow) =>
      `ratio: attainment × weight, at most ${cap}%${zeroBelow === undefined ? '' : `, nothing below ${zeroBelow}%`}`,
    sentences: {
      attainment: (cap) => `The points follow the attainment: weight × attainment, at most ${cap}% of the weight.`,
      zeroBelow: (attainment) => `An attainment below ${attainment}% earns nothing.`,
    },
  },
  linear: {
    line: {
      through: (points) => `linear: straight lines through ${points}`,
      point: pair,
      below: (percent) => `${percent}% left of the first`,
      above: (percent) => `${percent}% right of the last`,
      goesOn: { below: 'the first line goes on left of it', above: 'the last line goes on right of it' },
    },
    sentences: {
      between: (points) =>
        `The points lie on straight lines between these values, in per cent of the weight: ${list(points)}.`,
      point: pair,
      below: (value, percent) => `Below ${value}: ${percent}%.`,
      above: (value, percent) => `Above ${value}: ${percent}%.`,
      goesOn: {
        below: (value, line, end) => `Below ${value}: ${goingOn(line, end)}.`,
        above: (value, line, end) => `Above ${value}: ${goingOn(line, end)}.`,
      },
    },
  },
  perUnit: {
    line: {
      deduct: (points, size) => `perUnit: ${points} off for each ${size} short`,
      percentOfTarget: (percent) => `${percent}% of the target`,
      partial: {
        prorate: 'parts count pro rata',
        ignore: 'only complete units count',
        full: 'started units count whole',
      },
      atMost: (points) => `at most ${points}`,
      bonus: (points, size, most) => `${points} more for each ${size} beyond, at most ${most}`,
      added: (bonus) => `perUnit: ${bonus}`,
    },
    sentences: {
      zeroTolerance: 'Zero tolerance: full points only if there is none at all.',
      met: 'The target reached earns all points.',
      deduct: {
        higher: (points, size) => `${points} off per ${size} short of it`,
        lower: (points, size) => `${points} off per ${size} over it`,
        range: (points, size) => `${points} off per ${size} outside it`,
        zero: (points, size) => `${points} off per ${size}`,
      },
      points: (number) => (number === '1' ? '1 point' : `${number} points`),
      percentOfTarget: (percent) => `${percent}% of the target`,
      percentagePoints: (size) => (size === '1' ? '1 percentage point' : `${size} percentage points`),
      partial: {
        prorate: ', parts in proportion',
        ignore: ', for complete ones only',
        full: ', a part counting as a whole one',
      },
      untilNothing: ', until nothing is left.',
      atMost: (points) => `, ${points} at most.`,
      bonus: (points, size, most) => `Better than that: ${points} more per ${size}, ${most} at most.`,
      taken: {
        none: 'The target reached takes nothing from the score.',
        deduct: {
          higher: (points, size) => `${points} off the score per ${size} short of the target`,
          lower: (points, size) => `${points} off the score per ${size} over the target`,
          range: (points, size) => `${points} off the score per ${size} outside the target`,
          zero: (points, size) => `${points} off the score per ${size}`,
        },
        withoutEnd: '.',
      },
      added: (points, size, most) =>
        `Better than the target: ${points} more on the score per ${size}; ${most} at most.`,
    },
  },
  steps: {
    line: {
      tiers: (tiers, otherwise) => `steps: ${tiers}, otherwise ${otherwise}%`,
      tier: pair,
      taken: {
        tiers: (tiers, otherwise) => `steps: ${tiers}, otherwise ${otherwise} points`,
        tier: (bound, points) => `${bound} → ${points} points`,
      },
    },
    sentences: {
      tiers: (tiers, otherwise) =>
        `The best tier reached counts, its bound included, in per cent of the weight: ${list(tiers)}; otherwise ${otherwise}%.`,
      atLeast: (bound, percent) => `at least ${pair(bound, percent)}`,
      atMost: (bound, percent) => `at most ${pair(bound, percent)}`,
      taken: {
        tiers: (tiers, otherwise) =>
          `Points off the score, by the best tier reached, its bound included: ${list(tiers)}; otherwise ${otherwise}.`,
        atLeast: (bound, points) => `at least ${bound} → ${points}`,
        atMost: (bound, points) => `at most ${bound} → ${points}`,
      },
    },
  },
  milestones: {
    line: {
      late: (count, latePercent, days) =>
        `milestones: ${plural(count, 'share')}, ${latePercent}% less for each ${plural(days, 'day')} late that ${days === 1 ? 'has' : 'have'} begun`,
      early: (percent, days) => `${percent}% more for each ${plural(days, 'complete day')} early`,
      cap: (percent) => `at most ${percent}%`,
    },
    sentences: {
      accepted:
        'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
      late: (percent, days) =>
        `Accepted late, it loses ${percent}% for each ${plural(days, 'day')} that ${days === 1 ? 'has' : 'have'} begun.`,
      early: (percent, days) => `Accepted early, it gains ${percent}% for each ${plural(days, 'complete day')}.`,
      cap: (percent) => `Together they earn at most ${percent}% of the weight.`,
    },
  },
  grid: {
    line: {
      table: (other, rows, columns) =>
        `grid: a table of ${plural(rows, 'row')} and ${plural(columns, 'column')}, by its own value and that of ${other}`,
      between: { lines: 'straight lines between', steps: 'the last row and column reached' },
      outside: { hold: 'outside the edge counts', zero: 'nothing outside' },
    },
    sentences: {
      table: (other) =>
        `The points depend on two values together, its own and that of ${other}; the table gives them in per cent of the weight.`,
      between: {
        lines: 'Between the values of the table they lie on straight lines.',
        steps: 'The last row and the last column reached count.',
      },
      outside: { hold: 'Outside the table its edge counts.', zero: 'Outside the table nothing is earned.' },
    },
  },
};
