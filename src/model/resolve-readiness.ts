import { inside, type Origin } from '../source/locate';
import type { PlanDocument } from '../schema/plan-document';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import type { ResolveContext } from './resolve-context';
import type { RawAnswer } from './raw';
import { QUESTIONS } from './readiness-questions';
import { linkDepartment } from './resolve-scorecard';
import type { AssessmentQuestion, ReadinessAnswer, ReadinessAssessment, Text } from './types';

export function resolveReadiness(
  { data, origin }: PlanDocument<'readiness'>,
  company: Text,
  building: ResolveContext,
): ReadinessAssessment {
  const { on, department, by = [], answers = {}, note } = data;
  linkDepartment(department, origin, building);
  return {
    on,
    by,
    origin,
    scorecardId: department ?? 'company',
    name: department === undefined ? company : (building.departments.get(department)?.name ?? department),
    answers: Object.entries(answers).map(([id, raw]) =>
      resolveAnswer(id, raw, inside(origin, 'answers', id), building),
    ),
    ...defined({ note }),
  };
}

function resolveAnswer(id: string, raw: RawAnswer, origin: Origin, { references }: ResolveContext): ReadinessAnswer {
  const { answer, evidence } = typeof raw === 'number' ? { answer: raw, evidence: undefined } : { ...raw };
  return {
    question: references.toId<AssessmentQuestion>(id, 'question', origin, () => QUESTIONS),
    ...defined({ value: typeof answer === 'number' ? decimal(answer) : undefined, evidence: evidence ?? undefined }),
    origin,
  };
}
