import type { Renames } from '../model/renames';

/** Tests of the text of a plan file by the ids it contains, so that not every file of every commit need be parsed. */
export interface TextsOfInterest {
  /** Tests whether a change of the file may be one of the item. */
  mayChangeIt(text: string): boolean;
  /** Tests whether the file is of use to tell the values of the item. */
  haveAPart(text: string): boolean;
}

/** A file changes an item only where it names it; the scorecard and the department that it belongs to have a part. */
export function textsOn(address: string, renames: Renames): TextsOfInterest {
  const parts = address.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'));
  const namesOf = (part: string): readonly string[] => [part.split(/[/.]/).at(-1)!, ...renames.formerIds(part)];
  const [own, all] = [namesOf(address), parts.flatMap(namesOf)];
  const isOfCompany = parts[0] === 'company';
  return {
    mayChangeIt: (text) => names(own, text),
    haveAPart: (text) => names(all, text) || (isOfCompany && speaksOfCompany(text)),
  };
}

/** Leaves actuals out: they change nothing of what is agreed, and are reported most often. */
export function textsOnAgreed(address: string, renames: Renames): TextsOfInterest {
  const on = textsOn(address, renames);
  return { ...on, mayChangeIt: (text) => on.mayChangeIt(text) && !isOnlyActuals(text) };
}

/** Ids are compared as Unicode composes them, and an escape may stand for any letter. */
function names(ids: readonly string[], text: string): boolean {
  const composed = text.normalize('NFC');
  return hasEscape(text) || ids.some((id) => composed.includes(id));
}

const hasEscape = (text: string): boolean => /\\[ux]/i.test(text);

/** A document that names no department is of the company. */
const speaksOfCompany = (text: string): boolean =>
  text.split(/^---/m).some((document) => !document.includes('department'));

/** Tests whether every mention of a kind is of this one. */
function isOnlyActuals(text: string): boolean {
  const kinds = text.match(/\bkind\b\W*\w*/g) ?? [];
  return kinds.length > 0 && !hasEscape(text) && kinds.every((kind) => /\Wactuals$/.test(kind));
}
