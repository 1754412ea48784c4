// Open a plan.
export { openPlan, type Look, type OpenedPlan, type Opening } from './app/open-plan';
export type { Surroundings } from './app/surroundings';
export { periodOf } from './app/period';
export { payPeriod } from './app/pay';
export { findPlanRoot, readTree, type PlanTree } from './source/read-tree';

// Ask a question.
export type { Answer } from './app/answer';
export { a3 } from './app/a3';
export { check, type CheckAnswer, type CheckQuestion } from './app/check';
export { draft, type Drafts } from './app/draft';
export { diff, type DiffQuestion } from './app/diff';
export { explain, type ExplainQuestion } from './app/explain';
export { forecast, type ForecastQuestion } from './app/forecast';
export { history, type HistoryQuestion } from './app/history';
export { letter, type LetterQuestion } from './app/letter';
export { map, type MapQuestion } from './app/map';
export { explainPay, pay, type PayQuestion } from './app/pay';
export { pictures } from './app/pictures';
export { readiness, type ReadinessQuestion } from './app/readiness';
export { roll } from './app/roll';
export { review, type ReviewQuestion, type Reviews, type ScorecardReview } from './app/review';
export { score, type ScoreQuestion } from './app/score';
export { sign, type SignQuestion } from './app/sign';
export { tree, type TreeQuestion } from './app/tree';
export { whatIf, type WhatIfQuestion } from './app/what-if';
export { mapKinds, type MapKind } from './reports/map';
export { treeViews } from './reports/tree';
export { rules } from './rules';
export type { Rule, RuleContext } from './rules/rule';
export { todo, type TodoQuestion } from './app/todo';

// Render the answer.
export { render, renderTogether, type Printing } from './app/render';
export { renderers } from './render';
export type { Renderer } from './render/renderer';

// Results of the functions above.
export type { Period } from './calendar/period';
export type { Diagnostic, Finding, Position, Severity, Span, WordedFinding } from './diagnostics/diagnostic';
export type * from './model/types';
export { say } from './model/text';
export type { CheckedPlan } from './pipeline';
export type { Block, Cell, Report } from './reports/base/report';
export type { KpiScore, PlanScore, ScorecardScore } from './scoring/types';
export { locate, type Origin } from './source/locate';
export type { Language, Localized } from './util/language';
export { sayMistake } from './language/say-mistake';
export type { SaidMistake } from './util/mistakes';
export { InputOutputError, UserError } from './util/user-error';

// Run a command line.
export { main } from './cli';
export type { Io } from './cli/io';
