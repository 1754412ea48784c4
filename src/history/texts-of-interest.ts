import type { Renames } from '../model/renames';

/** Tests of the text of a plan file by the ids it contains, so that not every file of every commit need be parsed. */
export interface TextsOfInterest {
  /** Tests whether a change of the file may be one of the item. */
  mayChangeIt(text: string): boolean;
  /** Tests whether the file is of use to tell the values of the item. */
  haveAPart(text: string): boolean;
}

/** A file has a part in what is told of an item if it is of its department; it changes it only where it names it. */
export function textsOn(address: string, renames: Renames): TextsOfInterest {
  const [owner] = address.split('/') as [string];
  const [namesIt, isOfOwner] = [address, owner].map((part) => namesAny(namesOf(part, renames))) as [Test, Test];
  const haveAPart = owner === 'company' ? speaksOfCompany : isOfOwner;
  return { haveAPart, mayChangeIt: (text) => namesIt(text) && haveAPart(text) };
}

type Test = (text: string) => boolean;

const namesOf = (part: string, renames: Renames): readonly string[] => [
  part.split(/[/.]/).at(-1)!,
  ...renames.formerIds(part),
];

/** Leaves actuals out: they change nothing of what is agreed, and are reported most often. */
export function textsOnAgreed(address: string, renames: Renames): TextsOfInterest {
  const on = textsOn(address, renames);
  return { ...on, mayChangeIt: (text) => on.mayChangeIt(text) && !isOnlyActuals(text) };
}

/** Ids are compared as Unicode composes them, and an escape may stand for any letter. */
function namesAny(ids: readonly string[]): Test {
  const either = ids.map((id) => id.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${either})(?![\\p{L}\\p{N}_-])`, 'u');
  return (original) => {
    const text = original.normalize('NFC');
    // Looking for the letters alone is ten times faster, and mostly enough.
    return (ids.some((id) => text.includes(id)) && word.test(text)) || hasEscape(text);
  };
}

const hasEscape: Test = (text) => text.includes('\\') && /\\[ux]/i.test(text);

/** A document that names no department is of the company. */
const speaksOfCompany: Test = (text) =>
  text.includes('company') || text.split(/^---/m).some((document) => !document.includes('department'));

/** Tests whether every mention of a kind is of this one. */
function isOnlyActuals(text: string): boolean {
  const kinds = text.match(/\bkind\b\W*\w*/g) ?? [];
  return kinds.length > 0 && !hasEscape(text) && kinds.every((kind) => /\Wactuals$/.test(kind));
}
