import type { Mistakes, SheetMistakes } from '../util/mistakes';
import { UserError } from '../util/user-error';

/** Throws the mistake that a file cannot be read as a table, and why. */
export function refuse<Id extends keyof SheetMistakes>(id: Id, ...values: Mistakes[Id]): never {
  throw new UserError(id, ...values);
}
