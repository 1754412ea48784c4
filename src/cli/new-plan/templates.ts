import { wordsOf } from '../../language';
import { comment } from '../../reports/draft/lines';
import { flowText, inlineText } from '../../source/edit/write-yaml';
import { PLAN_FILE } from '../../source/walk-plan';
import { idOf, type NamedDepartment } from './departments';
import { filesBelow } from './files-below';
import { movedDay, TEMPLATE_YEAR, type TimeLeft } from './time-left';
import type { Wishes } from './wishes';
import type { NewPlanFile } from './write-new-plan';

export const TEMPLATES = [{ id: 'minimal' }, { id: 'full' }] as const;

export type TemplateId = (typeof TEMPLATES)[number]['id'];

/** The files of a template as they are wished for, all that is dated in them in the time left of the year. */
export function templateFiles(template: TemplateId, wishes: Wishes): readonly NewPlanFile[] {
  const files = datedFiles(`templates/${template}/${wishes.language}`, wishes.time);
  const all = wishes.departments.length === 0 ? files : withDepartments(files, template, wishes);
  return all.map(({ path, text }) => ({
    path,
    text: path === PLAN_FILE ? planText(text, wishes) : withTitle(withCurrency(text, wishes), wishes),
  }));
}

/** The plan.yaml of scorecards that are made of a table, which says nothing of what else a plan has. */
export function planOfTable(wishes: Wishes, isOfCompany: boolean): string {
  const [text] = datedFiles(`templates/minimal/${wishes.language}`, wishes.time).filter(
    ({ path }) => path === PLAN_FILE,
  );
  const listed = planText(text!.text, wishes);
  const plan = wishes.departments.length === 0 ? listed.replace(DEPARTMENTS, '') : listed;
  const off = ['kpi-without-measure', ...(isOfCompany ? ['objective-without-support'] : [])];
  const lines = [comment(wordsOf(wishes.language).newPlan.ofTable.rules), ...off.map((rule) => `${rule}: off`)];
  return plan + lines.map((line) => `  ${line}\n`).join('');
}

const datedFiles = (folder: string, time: TimeLeft): readonly NewPlanFile[] =>
  filesBelow(folder).map(({ path, text }) => ({ path: inYear(path, time.year), text: inTime(text, time) }));

/** The scorecards of the departments that were named, in the place of those of the template. */
function withDepartments(files: readonly NewPlanFile[], template: TemplateId, wishes: Wishes): readonly NewPlanFile[] {
  const [pattern] = datedFiles(`templates/department/${wishes.language}`, wishes.time);
  const kept = files.filter(({ path }) => !path.includes('/') || path.endsWith('/company.yaml'));
  return [
    ...kept.map(({ path, text }) => ({ path, text: withoutParts(text) })),
    ...wishes.departments.map((department) => ({
      path: `${wishes.time.year}/${department.id}.yaml`,
      text: departmentText(pattern!.text, department, template, wishes),
    })),
  ];
}

/** An objective that is made of figures of departments stands for itself, once they are others. */
const withoutParts = (text: string): string => text.replace(/^ +#.*\n +formula: .*\n +inputs: .*\n/m, '');

/** Without a strategy there is nothing to support. */
function departmentText(
  pattern: string,
  { id, name }: NamedDepartment,
  template: TemplateId,
  { language }: Wishes,
): string {
  const text = pattern
    .replace('DEPARTMENT', inlineText(id))
    .replaceAll('HEAD', () => inlineText(wordsOf(language).newPlan.headOf(name)));
  return template === 'full'
    ? text
    : text.replace(/^ +#.*\n( +supports: .*\n)/m, '$1').replace(/^ +supports: .*\n/gm, '');
}

function planText(text: string, { name, currency, departments, startMonth }: Wishes): string {
  const named =
    name === undefined
      ? text
      : withLine(withLine(text, 'name', inlineText(name)), 'id', inlineText(idOf(name) || 'plan'));
  const paid = currency === undefined ? named : withLine(named, 'currency', currency);
  const begun = withLine(paid, 'fiscalYear', flowText({ startMonth }));
  const list = departments.map(({ id, name: shown }) => `  - ${flowText({ id, name: shown })}\n`).join('');
  return list === '' ? begun : begun.replace(DEPARTMENTS, () => `departments:\n${list}`);
}

const DEPARTMENTS = /^departments:\n(?: +- .*\n)+/m;

/** Lines of a plan.yaml that wishes replace. */
const LINES = { name: /^name: .*$/m, id: /^id: .*$/m, currency: /^currency: .*$/m, fiscalYear: /^fiscalYear: .*$/m };

const withLine = (text: string, key: keyof typeof LINES, value: string): string =>
  text.replace(LINES[key], () => `${key}: ${value}`);

/** A page of Markdown is headed by the company; comments of other files go on behind their first line. */
const withTitle = (text: string, { name }: Wishes): string =>
  name === undefined ? text : text.replace(/^# .*\n\n/, () => `# ${name}\n\n`);

/** Figures of money are in thousands, or ten thousands, of the currency. */
function withCurrency(text: string, { currency, language }: Wishes): string {
  const unit = currency === undefined ? undefined : wordsOf(language).newPlan.money(currency);
  return unit === undefined ? text : text.replace(/unit: (?:EUR thousand|万元)$/gm, () => `unit: ${unit}`);
}

/** Days lie in the time left, the first month is that of the plan, and years count from its own. */
function inTime(text: string, time: TimeLeft): string {
  const begun = time.isWhole
    ? text.replace(/^(?: {4}#.*\n)? {4}start: 2026-01\n/gm, '')
    : text.replace(/start: 2026-01$/gm, `start: ${time.firstMonth.text}`);
  return begun.replace(/\b20\d\d-\d\d-\d\d\b|(?<![\d-])20\d\d(?![\d-])/g, (written) =>
    written.length === 4 ? inYear(written, time.year) : movedDay(written, time),
  );
}

const inYear = (text: string, year: number): string =>
  text.replace(/(?<!\d)20\d\d(?!\d)/g, (written) => String(Number(written) + year - TEMPLATE_YEAR));
