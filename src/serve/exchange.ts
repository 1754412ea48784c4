import { wordsFor } from '../app/answer';
import type { Words } from '../language';
import { element, type Content, type Html } from '../render/html/element';
import { safe } from '../render/text';
import { reviewedScorecards } from '../reports/review';
import { shortName } from '../reports/base/names';
import { writeAddress } from './address';
import { isProblem } from './problem';
import { SHEET_PATH } from './sheet-file';
import type { Shown } from './shown';

/** The sheets of a cycle to download, and the place to drop those that are filled in. */
export function exchange({ choice, reported, content, language }: Shown, words: Words): Content {
  if (choice?.page.id !== 'sheets' || !reported || isProblem(content)) return undefined;
  const { plan } = reported;
  const { cycle } = choice;
  const context = wordsFor({ plan, language });
  const links = reviewedScorecards(plan, cycle).map((one) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: writeAddress(SHEET_PATH, { cycle: cycle.text, department: one.id, language }), download: 'download' },
        safe(shortName(one, context)),
      ),
    ),
  );
  const { sheets } = words.serve;
  return [
    element('section', { class: 'exchange' }, element('h2', {}, sheets.download), element('ul', {}, links)),
    element(
      'section',
      { class: 'exchange' },
      element('h2', {}, sheets.handIn),
      dropPlace(
        plan.importMaps.map(({ id }) => id),
        words,
      ),
      element('div', { id: 'answers', 'aria-live': 'polite' }),
    ),
  ];
}

function dropPlace(maps: readonly string[], { serve: { sheets } }: Words): Html {
  return element(
    'div',
    { id: 'drop', 'data-failed': sheets.failed },
    element('label', { for: 'files' }, sheets.drop),
    element('input', { id: 'files', type: 'file', multiple: 'multiple', accept: '.xlsx,.csv,.json' }),
    maps.length === 0
      ? undefined
      : [
          element('label', { for: 'map' }, sheets.map),
          element(
            'select',
            { id: 'map' },
            element('option', { value: '' }, sheets.noMap),
            maps.map((id) => element('option', { value: id }, safe(id))),
          ),
        ],
  );
}
