import type { AssessedQuestion } from '../../readiness';
import { number } from '../base/cells';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { change, questionBefore, type Pair } from './facts';

/** Every question by condition, with its answer and the evidence beside it. What is not there is said. */
export function answers(pair: Pair, context: ReportContext): readonly Block[] {
  const {
    words: { readiness: words },
    say,
  } = context;
  const { columns } = words;
  const changes = pair.before ? [{ title: columns.change, align: 'right' } as const] : [];
  return [
    { type: 'heading', level: 3, text: words.answers },
    {
      type: 'table',
      columns: [
        { title: columns.statement },
        { title: columns.answer, align: 'right' },
        ...changes,
        { title: columns.evidence },
      ],
      rows: pair.now.conditions.flatMap(({ condition, questions }) => [
        { emphasis: 'group', cells: [say(condition.name), '', ...changes.map(() => ''), ''] } as const,
        ...questions.map((question) => row(question, pair, context)),
      ]),
    },
  ];
}

function row(assessed: AssessedQuestion, pair: Pair, context: ReportContext): Row {
  const { question, value } = assessed;
  const changed = change(value, questionBefore(assessed, pair)?.value);
  return {
    depth: 1,
    cells: [
      context.say(question.text),
      number(value, { decimals: 0 }),
      ...(pair.before ? [number(changed, { decimals: 0, signed: true })] : []),
      evidence(assessed, context),
    ],
  };
}

function evidence({ value, given }: AssessedQuestion, { words: { readiness: words }, say }: ReportContext): string {
  const said = given?.evidence === undefined ? undefined : say(given.evidence);
  if (!value) return said ?? words.notAnswered;
  return said ?? words.noEvidence;
}
