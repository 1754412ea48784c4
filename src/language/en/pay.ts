import { plural } from '../../util/plural';

export const pay = {
  title: (plan: string, period: string): string => `${plan}: performance pay of ${period}`,
  explained: (name: string, id: string, period: string): string => `${name} (pay/${id}), performance pay of ${period}`,
  head: {
    period: 'Period',
    kind: 'Kind',
    scores: 'Scores',
    currency: 'Currency',
    policy: 'Policy',
    confidential: 'Confidential',
    span: (period: string, from: string, to: string): string => `${period}: ${from} to ${to}`,
    month: 'monthly sheet: conduct, and the advance of the annual part',
    year: 'settlement of the year',
    half: 'settlement of the first half',
    final: (asOf: string): string => `final, as of ${asOf}`,
    refused: 'refused',
    onlyFor: 'for those who decide and do the pay; nothing of it stands in any other report',
  },
  policy: {
    factors: (factors: string): string => `annual part × coefficient of ${factors}`,
    prepay: (share: string): string => `${share} prepaid unless agreed otherwise`,
    cap: (share: string): string => `incidents take at most ${share} of the monthly part`,
    list: (parts: readonly string[]): string => parts.join('; '),
  },
  factor: { department: 'department', company: 'company', person: 'person' },
  factors: (names: readonly string[]): string => names.join(' × '),
  /** A score and the share with which it counts in a weighted sum. */
  part: (share: string, name: string): string => `${share} ${name}`,
  sum: (parts: readonly string[]): string => `(${parts.join(' + ')})`,
  weightedSum: 'Weighted sum',
  columns: {
    person: 'Person',
    department: 'Department',
    monthly: 'Monthly part',
    deducted: 'Deducted',
    pay: 'Pay',
    refunds: 'Paid back',
    advance: 'Advance',
    offset: 'Kept',
    total: 'Paid out',
    incident: 'Incident',
    on: 'Day',
    item: 'Item',
    rule: 'Rule',
    amount: 'Amount',
    months: 'Months',
    scorecard: 'Scorecard',
    score: 'Score',
    grade: 'Grade',
    factor: 'Coefficient',
    weight: 'Share',
    k: 'K',
    annual: 'Annual part',
    due: 'Due',
    prepaid: 'Prepaid',
    settlement: 'Settlement',
    part: 'Part',
    share: 'Share',
  },
  headings: {
    incidents: 'Incidents charged',
    results: 'Results and coefficients',
    settlement: 'Settlement',
    shortfalls: 'Shortfalls',
    steps: 'Step by step',
    evidence: 'Evidence and notes',
    pool: (name: string): string => `Pool: ${name}`,
    score: (scorecard: string): string => `The score of ${scorecard}`,
  },
  /** Told on standard error, so without names and amounts. */
  recorded: (period: string, people: number, files: readonly string[]): string =>
    people === 0
      ? `Nothing to record of ${period}.`
      : `Recorded as paid for ${period}: ${plural(people, 'person', 'people')}, in ${files.join(', ')}.`,
  kept: (period: string, people: number): string =>
    `Of ${plural(people, 'person', 'people')} another amount is recorded for ${period}, which stays; the settlement of the year takes the difference in.`,
  notRecorded: 'Nothing is recorded while pay is refused.',
  all: 'All',
  rule: {
    share: (share: string): string => `${share} of the monthly part`,
    amount: (amount: string): string => amount,
    points: (points: string, value: string): string => `${points} points at ${value}`,
    monthZero: 'the whole monthly part',
    /** A fiscal year may hold two calendar years: repetitions are counted in that of the act. */
    times: (rule: string, multiplier: string, time: number, year: string): string =>
      `${rule} × ${multiplier} (no. ${time} of the calendar year ${year})`,
    zeroedBy: (rule: string, item: string): string => `${rule}; the whole monthly part for “${item}”`,
  },
  noIncidents: 'No incident is charged to this month.',
  refunded: (month: string, repeats: readonly string[]): string =>
    `revoked; charged in ${month}${repeats.length > 0 ? `, as were later cases as repetitions in ${repeats.join(', ')}` : ''}`,
  paidBack: (person: string, incident: string, why: string, amount: string): string =>
    `${person}: ${amount} is paid back besides the settlement for ${incident} (${why}).`,
  /** The annual part that changed inside the year, and its mean. */
  annualFrom: (
    person: string,
    steps: readonly { readonly from: string; readonly amount: string }[],
    mean: string,
  ): string =>
    `${person}: the annual part is ${steps.map(({ from, amount }) => `${amount} from ${from}`).join(', ')}, on average ${mean}.`,
  /** A person's line of the months in one department. */
  stretch: (department: string, from: string): string => `${department}, from ${from}`,
  correction: (person: string, amount: string, paid: string): string =>
    `${person}: the settlement contains ${amount} as correction of the first half, for which ${paid} was paid.`,
  capped: (person: string, penalties: string, deduction: string): string =>
    `${person}: penalties of ${penalties}, limited to ${deduction} by the cap.`,
  partMonth: (person: string, month: string, part: string): string => `${person}: ${part} of ${month} counts.`,
  shortfall: {
    recover: (person: string, amount: string): string =>
      `${person}: ${amount} more was paid than earned, to be paid back.`,
    offset: (person: string, amount: string, monthly: string): string =>
      `${person}: ${amount} more was paid than earned, to be kept from next year’s advances: ${monthly}.`,
    waive: (person: string, amount: string): string =>
      `${person}: ${amount} more was paid than earned, and is waived: 0.00.`,
    yearEnd: (person: string, amount: string): string =>
      `${person}: ${amount} more was paid than earned until now; the settlement of the year decides.`,
  },
  poolWaits: (name: string): string => `“${name}” is shared once the results of everybody in the pay file are final.`,
  poolAmount: (amount: string, count: number): string =>
    `${amount}, shared among ${plural(count, 'person', 'people')} by annual part × months × coefficient / 12.`,
  lacking: {
    'no-scorecard': (place: string, factor: string): string =>
      `${place}: pay follows the ${factor}’s score, and there is no scorecard of it for the year`,
    'no-score': (place: string, factor: string): string =>
      `${place}: pay follows the ${factor}’s score, and nothing in that scorecard counts`,
  },
  refused: (places: number): string =>
    `Pay follows final results only, and ${plural(places, 'place')} must be completed first:`,
  seeScore: (scorecard: string, period: string): string =>
    `“hoshin score ${period} --department ${scorecard} --final” prints the whole sheet.`,
  nobody: 'Nobody has performance pay here.',
};
