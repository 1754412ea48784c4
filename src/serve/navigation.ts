import { wordsFor } from '../app/answer';
import { LANGUAGES } from '../app/languages';
import { cyclesOf } from '../app/period';
import type { Words } from '../language';
import { UNITS, type Period, type PeriodUnit } from '../calendar/period';
import type { Plan } from '../model/types';
import { element, type Content, type Html } from '../render/html/element';
import { languageLinks, pageLinks } from '../render/html/links';
import { safe } from '../render/text';
import type { ReportContext } from '../reports/base/report-kind';
import { reviewedScorecards } from '../reports/review';
import { cycleName, shortName } from '../reports/base/names';
import { writeAddress } from './address';
import type { Choice } from './choice';
import { isProblem } from './problem';
import { servedPages } from './served-pages';
import type { Shown } from './shown';

/** Links and a form, so that it works without the script as well. */
export function navigation({ choice, reported, content }: Shown, words: Words): Content {
  if (!choice || !reported) return undefined;
  return [
    pageLinks(
      words.serve.reports,
      servedPages.map((page) => ({
        href: addressOf({ ...choice, page }),
        text: words.serve.pages[page.id],
        current: page.id === choice.page.id && !isProblem(content),
      })),
    ),
    form(choice, reported.plan, wordsFor({ plan: reported.plan, language: choice.language })),
  ];
}

/** Links to the page in other languages. */
export const languages = ({ choice, language }: Shown, words: Words): Content =>
  choice &&
  languageLinks(
    words.serve.languages,
    LANGUAGES.map(({ id }) => id),
    language,
    (id) => addressOf({ ...choice, language: id }),
  );

const addressOf = ({ page, cycle, scorecard, language }: Choice): string =>
  writeAddress(`/${page.id}`, { cycle: cycle.text, department: scorecard.id, language });

function form(choice: Choice, plan: Plan, context: ReportContext): Html {
  const { page, cycle, scorecard, language } = choice;
  const { serve } = context.words;
  const scorecards = reviewedScorecards(plan, cycle).map((one) =>
    option(one.id, shortName(one, context), one.id === scorecard.id),
  );
  const cycles = UNITS.map((unit) =>
    element(
      'optgroup',
      { label: serve.units[unit] },
      offered(plan, unit, cycle).map((one) => option(one.text, cycleName(one, context), one.text === cycle.text)),
    ),
  );
  const same = cyclesOf(plan, cycle.unit);
  const at = same.findIndex(({ text }) => text === cycle.text);
  return element(
    'form',
    { method: 'get', action: `/${page.id}` },
    element('input', { type: 'hidden', name: 'language', value: language }),
    select('department', serve.scorecard, scorecards),
    select('cycle', serve.cycle, cycles),
    element('button', { type: 'submit' }, serve.show),
    step('prev', '‹', same[at - 1], choice, context),
    step('next', '›', same[at + 1], choice, context),
  );
}

/** A link to the cycle before or after. */
const step = (rel: string, arrow: string, cycle: Period | undefined, choice: Choice, context: ReportContext): Content =>
  cycle &&
  element(
    'a',
    {
      class: 'step',
      rel,
      href: addressOf({ ...choice, cycle }),
      title: cycleName(cycle, context),
      'aria-label': cycleName(cycle, context),
    },
    arrow,
  );

const select = (name: string, label: string, options: Content): Content =>
  element(
    'span',
    { class: 'field' },
    element('label', { for: name }, label),
    element('select', { id: name, name }, options),
  );

const option = (value: string, text: string, selected: boolean): Html =>
  element('option', { value, selected: selected ? 'selected' : undefined }, safe(text));

/** Offers only the weeks of the year in question, as there are so many. */
const offered = (plan: Plan, unit: PeriodUnit, { year }: Period): readonly Period[] =>
  cyclesOf(plan, unit).filter((cycle) => unit !== 'week' || cycle.year === year);
