import { UserError } from '../../util/user-error';

export interface NamedDepartment {
  readonly id: string;
  readonly name: string;
}

/** Departments by a list of their names: `Production, Sales` or `生产部、销售部`. Throws as `departmentsOf`. */
export const departmentsNamed = (text: string | undefined): readonly NamedDepartment[] =>
  text === undefined ? [] : departmentsOf(text.split(/[,，、]/));

/** Departments by their names. Throws a UserError where one has no id of its own. */
export function departmentsOf(names: readonly string[]): readonly NamedDepartment[] {
  const departments = names.map((name) => ({ id: idOf(name), name: name.trim() }));
  departments.forEach(({ id, name }, i) => {
    if (id === '') throw new UserError('department-without-name', names.join(','));
    if (RESERVED.includes(id)) throw new UserError('department-reserved', name, id);
    if (departments.findIndex((one) => one.id === id) < i) throw new UserError('department-named-twice', name);
  });
  return departments;
}

/** The id that a name gives, in any script: `Sales & Service` is `sales-service`. Empty where it has no letter. */
export const idOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

const LONGEST = 64;

/** Ids of the scorecard of the company and of the strategy. */
const RESERVED = ['company', 'strategy'];
