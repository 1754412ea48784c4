import { readPackageFile } from '../util/package-file';

/** The page of a rule, in markdown. */
export const rulePage = (id: string): string => readPackageFile(`src/rules/${id}.md`);
