import { compareCycles } from '../calendar/cycles';
import { inChinese } from '../calendar/ranges';
import type { PlanDocument } from '../schema/plan-document';
import type { Kind } from '../source/kinds';
import { inside } from '../source/locate';
import { PLAN_FILE } from '../source/read-tree';
import { SourceFile } from '../source/source-file';
import { sortBy } from '../util/compare';
import { groupBy } from '../util/group';
import { ActualsIndex } from './actuals-index';
import { AddressBook } from './address-book';
import type { ReadScoring, ResolveContext } from './resolve-context';
import { applyConductVetoes } from './conduct-vetoes';
import { inheritPerspectives } from './inherit-perspectives';
import type { RawPlan } from './raw';
import { References } from './references';
import { makeWeightsRelative } from './relative-weights';
import { resolveImportMaps } from './resolve-import-map';
import { reportRepeated } from './report-repeated';
import { resolveReadiness } from './resolve-readiness';
import { resolveResults } from './resolve-results';
import { resolveIncidents } from './resolve-incidents';
import { resolvePayroll } from './resolve-payroll';
import { isDraft } from './drafts';
import { linkFollowUps, resolveReview } from './resolve-review';
import { resolveScorecard } from './resolve-scorecard';
import {
  resolveDepartments,
  resolveFiscalYear,
  resolvePerspectives,
  resolvePolicy,
  resolveRuleSettings,
} from './resolve-settings';
import { readRenames, withPresentDepartment } from './renames';
import { resolveStrategy } from './resolve-strategy';
import { linkActuals } from './link-actuals';
import type { UnitLanguages } from './resolve-unit';
import type { Gap, Language, Plan, ReadinessAssessment, Review, Scorecard } from './types';

/**
 * One plan from all valid documents. The result does not depend on the names or the order of files: documents are
 * merged in an order made from what they say. Without settings (`plan.yaml` may be unreadable) the defaults stand in.
 */
export function resolvePlan(
  documents: readonly PlanDocument[],
  gaps: readonly Gap[],
  files: readonly SourceFile[],
  readScoring: ReadScoring,
  reader?: Language,
): Plan {
  const [settings = missingSettings(files), ...more] = ofKind(documents, 'plan');
  const renames = readRenames(settings.data, documents);
  const building = startBuilding(settings, { readScoring, renames, reader });
  for (const again of more)
    building.duplicates.push({
      what: { en: 'the plan', 'zh-CN': '计划（kind: plan）' },
      first: settings.origin,
      again: again.origin,
    });
  const present = documents.map((document) => withPresentDepartment(document, renames));
  const parts = resolveParts(present, settings, building);
  connect(parts, building);
  return {
    ...planSettings(settings, building),
    ...parts,
    gaps: documents.some(({ kind }) => kind === 'plan') ? gaps : [...gaps, { kind: 'plan' }],
    renames,
    references: building.references.all,
    unresolved: building.references.followAll(),
    duplicates: building.duplicates,
    strays: straysOf(parts.scorecards, building),
  };
}

const ofKind = <K extends Kind>(documents: readonly PlanDocument[], kind: K): Extract<PlanDocument, { kind: K }>[] =>
  documents.filter((document): document is Extract<PlanDocument, { kind: K }> => document.kind === kind);

type Parts = Pick<
  Plan,
  | 'policy'
  | 'strategies'
  | 'scorecards'
  | 'reviews'
  | 'drafts'
  | 'readiness'
  | 'importMaps'
  | 'results'
  | 'incidents'
  | 'payroll'
>;

/** Resolves kind by kind: those that others take their parts from come first. */
function resolveParts(
  documents: readonly PlanDocument[],
  { data: settings }: PlanDocument<'plan'>,
  building: ResolveContext,
): Parts {
  for (const document of ofKind(documents, 'actuals')) building.actuals.add(document);
  const strategies = inOrder(ofKind(documents, 'strategy'), ({ data }) => data.ksfs).map((document) =>
    resolveStrategy(document, building),
  );
  building.results.push(...resolveResults(ofKind(documents, 'results'), building));
  const scorecards = resolveScorecards(ofKind(documents, 'scorecard'), settings, building);
  building.scorecards.push(...scorecards);
  const reviews = resolveReviews(ofKind(documents, 'review'), building);
  const readiness = resolveAssessments(ofKind(documents, 'readiness'), settings, building);
  const importMaps = resolveImportMaps(ofKind(documents, 'import'), building);
  linkActuals(building);
  const payroll = resolvePayroll(ofKind(documents, 'pay'), building);
  const { policy, results } = building;
  const { negativeList } = policy;
  const incidents = resolveIncidents(ofKind(documents, 'incidents'), { negativeList, payroll, building });
  const drafts = reviews.filter(isDraft);
  return {
    policy,
    strategies,
    scorecards,
    reviews: reviews.filter((review) => !drafts.includes(review)),
    drafts,
    readiness,
    importMaps,
    results,
    incidents,
    payroll,
  };
}

/** Completes what needs the whole plan. Who is above whom has to be known before anything can be looked up there. */
function connect({ policy, incidents, payroll, scorecards }: Parts, building: ResolveContext): void {
  const { negativeList, scoring } = policy;
  building.references.followAll();
  if (scoring.weights === 'relative') makeWeightsRelative(scorecards);
  inheritPerspectives(scorecards);
  applyConductVetoes({ negativeList, incidents, payroll }, scorecards, building);
}

const straysOf = (scorecards: readonly Scorecard[], { actuals, book }: ResolveContext): Plan['strays'] =>
  actuals.strays(
    (address) => book.yearsOf(address),
    (id) => scorecards.flatMap((scorecard) => (scorecard.id === id ? [scorecard.year] : [])),
  );

function missingSettings(files: readonly SourceFile[]): PlanDocument<'plan'> {
  const file = files.find(({ path }) => path === PLAN_FILE) ?? new SourceFile(PLAN_FILE, '');
  return { kind: 'plan', data: { kind: 'plan', id: 'plan', name: 'Plan' }, origin: { file, document: 0, path: [] } };
}

interface Readers extends Pick<ResolveContext, 'readScoring' | 'renames'> {
  /** The language of those who read the plan. Default: its own. */
  readonly reader: Language | undefined;
}

function startBuilding(
  { data: raw, origin }: PlanDocument<'plan'>,
  { readScoring, renames, reader }: Readers,
): ResolveContext {
  const book = new AddressBook(renames);
  const references = new References(book, renames);
  const duplicates: ResolveContext['duplicates'] = [];
  const fiscalYear = resolveFiscalYear(raw);
  return {
    book,
    references,
    duplicates,
    fiscalYear,
    policy: resolvePolicy(raw.policy, inside(origin, 'policy')),
    readScoring,
    unitLanguages: unitLanguagesOf(raw, reader),
    renames,
    actuals: new ActualsIndex(fiscalYear, duplicates, renames),
    ...resolveDepartments(raw, origin, references),
    perspectives: resolvePerspectives(raw, origin),
    ksfs: [],
    results: [],
    scorecards: [],
  };
}

const unitLanguagesOf = ({ language = 'en' }: RawPlan, reader: Language = language): UnitLanguages => ({
  reader,
  own: language,
});

function planSettings(
  { data: raw, origin }: PlanDocument<'plan'>,
  { fiscalYear, departmentList, perspectives }: ResolveContext,
) {
  const { id, name, currency, language = 'en' as const } = raw;
  return {
    id,
    name,
    language,
    fiscalYear,
    departments: departmentList,
    perspectives,
    origin,
    ...(currency !== undefined && { currency }),
    ruleSettings: resolveRuleSettings(raw, origin),
  };
}

function resolveScorecards(
  documents: readonly PlanDocument<'scorecard'>[],
  { name }: RawPlan,
  building: ResolveContext,
): Scorecard[] {
  const groups = groupBy(
    documents,
    ({ data: { year, department = 'company' } }) => `${year} ${rankOf(department, building)} ${department}`,
  );
  const sorted = sortBy([...groups], ([key]) => key);
  return sorted.map(([, group]) =>
    resolveScorecard(
      inOrder(group, ({ data }) => data.kpis),
      name,
      building,
    ),
  );
}

function resolveReviews(documents: readonly PlanDocument<'review'>[], building: ResolveContext): Review[] {
  const sorted = sortBy(
    documents,
    ({ data: { department = 'company', held = '' } }) => `${rankOf(department, building)} ${department} ${held}`,
  );
  const reviews = sorted
    .map((document) => resolveReview(document, building))
    .sort((a, b) => compareCycles(a.cycle, b.cycle, building.fiscalYear));
  reportRepeated(
    reviews,
    ({ scorecardId, cycle }) => `${scorecardId} ${cycle.text}`,
    ({ scorecardId, cycle }) => ({
      en: `the review of ${scorecardId} for ${cycle.text}`,
      'zh-CN': `“${scorecardId}”${inChinese(cycle)}的回顾`,
    }),
    building,
  );
  linkFollowUps(reviews, building);
  return reviews;
}

function resolveAssessments(
  documents: readonly PlanDocument<'readiness'>[],
  { name }: RawPlan,
  building: ResolveContext,
): ReadinessAssessment[] {
  const sorted = sortBy(
    documents,
    ({ data: { on, department = 'company' } }) => `${on} ${rankOf(department, building)} ${department}`,
  );
  const assessments = sorted.map((document) => resolveReadiness(document, name, building));
  reportRepeated(
    assessments,
    ({ scorecardId, on }) => `${scorecardId} ${on}`,
    ({ scorecardId, on }) => ({
      en: `the readiness of ${scorecardId} on ${on}`,
      'zh-CN': `“${scorecardId}”${on}的准备度自评`,
    }),
    building,
  );
  return assessments;
}

/** The company first, then departments as listed in plan.yaml; unknown ones last. */
const rankOf = (id: string, { ranks }: ResolveContext): string =>
  String(id === 'company' ? 0 : (ranks.get(id) ?? 999_999)).padStart(6, '0');

/** Documents that are parts of one thing, by the first id in their main list. */
const inOrder = <D extends PlanDocument>(
  documents: readonly D[],
  listOf: (document: D) => readonly { readonly id: string }[] | undefined,
): D[] => sortBy(documents, (document) => listOf(document)?.[0]?.id ?? '');
