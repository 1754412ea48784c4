import type { ItemMistakes, WordsFor } from '../../../util/mistakes';

export const item: WordsFor<ItemMistakes> = {
  'no-department': (id, guess) => ({ message: `There is no department “${id}”.`, help: guess?.en }),
  'nobody-named': (name, guess) => ({
    message: `The plan names nobody “${name}”.`,
    help: guess?.en ?? 'Write the name as “head:”, “owner:” or “chair:” has it.',
  }),
  'department-without-scorecard': (id, year, guess) => ({
    message: `“${id}” has no scorecard for ${year}.`,
    help: guess?.en,
  }),
  'department-without-readiness': (id, guess) => ({
    message: `“${id}” has no readiness assessment.`,
    help: guess?.en,
  }),
  'no-readiness': (until) => ({
    message: `The plan has no readiness assessment${until === undefined ? '' : ` up to ${until}`}.`,
    help: '“hoshin readiness --questions > readiness.yaml” makes the questionnaire; fill it in and put it into the folder of the plan.',
  }),
  'no-address': (address, guess) => ({
    message: `There is nothing with the address “${address}”.`,
    help: guess?.en,
  }),
  'address-of-other-year': (address, year, years) => ({
    message: `“${address}” is not in the plan of ${year}.`,
    help: `Ask for a period of ${years.join(' or ')}.`,
  }),
  'address-without-history': (address, guess) => ({
    message: `No commit knows anything with the address “${address}”.`,
    help: guess?.en,
  }),
  'no-forecast': (address) => ({
    message: `“${address}” has no forecast: only scorecards and KPIs have one.`,
    help: `Ask “hoshin explain ${address}” for what is known of it.`,
  }),
  'picture-without-kpi': (picture, example = KPI) => ({
    message: `“hoshin map ${picture}” draws a KPI, and none is named.`,
    help: `Name its address: “hoshin map ${picture} ${example}”.`,
  }),
  'picture-of-whole-plan': (picture, address) => ({
    message: `“hoshin map ${picture}” draws the whole plan, not “${address}”.`,
    help: 'Leave the address out; a folder is given as ./FOLDER.',
  }),
  'not-in-picture': (picture, address, takes, example = KPI) => ({
    message: `“hoshin map ${picture}” does not draw “${address}”.`,
    help: `Name ${takes.map((type) => (type === 'kpi' ? 'a KPI' : 'a scorecard')).join(' or ')}, such as ${takes.includes('kpi') ? example : 'company'}.`,
  }),
  'nothing-to-draw': (picture, period) => ({
    message: `There is nothing to draw: the plan has nothing for “${picture}” up to ${period}.`,
    help: 'Ask for another address or a later --period.',
  }),
};

/** The form of an address, where the plan has none for an example. */
const KPI = 'DEPARTMENT/KPI';
