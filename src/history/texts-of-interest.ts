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
  return (original) => {
    const text = original.normalize('NFC');
    return ids.some((id) => hasWord(text, id)) || hasEscape(text);
  };
}

/** Tests whether a text has an id that is no part of a longer one. */
function hasWord(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + id.length, at + id.length + 2)];
    if (!ENDS_IN_ID.test(before) && !BEGINS_AS_ID.test(behind)) return true;
  }
  return false;
}

/** A letter of some scripts takes two places of a string. */
const ENDS_IN_ID = /[\p{L}\p{N}_-]$/u;
const BEGINS_AS_ID = /^[\p{L}\p{N}_-]/u;

const hasEscape: Test = (text) => text.includes('\\') && /\\[ux]/i.test(text);

/** A document that names no department is of the company. */
const speaksOfCompany: Test = (text) =>
  text.includes('company') || text.split(/^---/m).some((document) => !document.includes('department'));

/** Tests whether every mention of a kind is of this one. */
function isOnlyActuals(text: string): boolean {
  const kinds = text.match(/\bkind\b\W*\w*/g) ?? [];
  return kinds.length > 0 && !hasEscape(text) && kinds.every((kind) => /\Wactuals$/.test(kind));
}
