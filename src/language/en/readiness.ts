import { plural } from '../../util/plural';

export const readiness = {
  title: (plan: string): string => `${plan}: readiness for OKR`,
  assessment: (name: string, on: string): string => `${name}, ${on}`,
  head: {
    fits: 'What fits',
    score: 'Score',
    answered: 'Answered',
    by: 'Answered by',
    before: 'Changes since',
    note: 'Note',
  },
  of5: (score: string): string => `${score} of 5`,
  part: (count: number, all: number): string => `${count} of ${all}`,
  questions: (count: number, all: number): string => `${count} of ${plural(all, 'question')}`,
  fits: { okr: 'full OKR', kpi: 'KPI with OKR-style process control', open: 'cannot be told yet' },
  fitsInShort: { okr: 'OKR', kpi: 'KPI', open: 'open' },
  verdict: {
    okr: 'Full OKR fits: all four conditions hold. Departments can set their objectives and key results themselves, without pay hanging on each of them.',
    kpi: 'KPI with OKR-style process control fits: results are assessed by KPIs with basic and challenge objectives, and the way to them is led as OKR is, by measures, process indicators and reviews that never reach pay.',
    open: 'Whether full OKR fits cannot be told yet: no condition fails, but too few questions are answered. Until then KPI with OKR-style process control is the safe choice.',
  },
  scored: (condition: string, score: string): string => `${condition} (${score})`,
  heldBackBy: (conditions: readonly string[]): string =>
    conditions.length === 1
      ? `One condition holds full OKR back: ${conditions[0]}.`
      : `${conditions.length} conditions hold full OKR back, the weakest first: ${conditions.join(', ')}.`,
  columns: {
    condition: 'Condition',
    score: 'Score',
    change: 'Change',
    answered: 'Answered',
    holds: 'Holds',
    why: 'Why',
    answer: 'Answer',
    statement: 'Statement',
    evidence: 'Evidence',
  },
  all: 'All four',
  holds: { yes: 'yes', no: 'no', open: 'open' },
  reasons: {
    enough: (least: string): string => `${least} or more`,
    low: (least: string): string => `below ${least}`,
    lowAnswers: (count: number, least: string): string => `${plural(count, 'answer')} below ${least}`,
    fewAnswers: (needed: number): string => `fewer than ${plural(needed, 'answer')}`,
  },
  rule: (score: string, answer: string, answered: number): string =>
    `A condition holds with ${answered} answers or more, a mean of ${score} or more, and no answer below ${answer}. Its score is the mean of its answers, that of all four the mean of theirs; what is not answered counts nowhere. 1: not true here at all, 5: wholly true.`,
  steps: (condition: string): string => `What to do first: ${condition}`,
  because: (statement: string, answer: string): string => `Answered ${answer}: ${statement}`,
  answers: 'Answers',
  toAnswer: 'To be answered',
  nothingToDo: 'Nothing holds full OKR back. Begin with a department that is ready, and assess again in a year.',
  notAnswered: 'not answered',
  noEvidence: 'no evidence',
  history: 'All assessments',
};
