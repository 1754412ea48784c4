import { countFindings, type Fix } from '../../diagnostics/diagnostic';
import { groupBy } from '../../util/group';
import type { SourceFile } from '../source-file';
import type { EditedFile } from './plan-edit';
import { spliced } from './splice';

/**
 * The files that fixes change. Those of a file are made at once, or none where they would spoil its form together, as
 * two keys do that become the same. Pure: nothing is written.
 */
export function withFixes(files: readonly SourceFile[], fixes: readonly Fix[]): readonly EditedFile[] {
  const ofFile = groupBy(fixes, ({ span }) => span.file);
  return files.flatMap((before): EditedFile[] => {
    const after = before.withText(fixedText(before, ofFile.get(before.path) ?? []));
    return after.text === before.text || problemsIn(after) > problemsIn(before) ? [] : [{ before, after }];
  });
}

function fixedText(file: SourceFile, fixes: readonly Fix[]): string {
  const splices = fixes
    .map(({ span, text }) => ({ start: file.offset(span.start), end: file.offset(span.end), text }))
    .toSorted((one, other) => one.start - other.start);
  return spliced(
    file.text,
    splices.filter(({ start }, i) => i === 0 || start >= splices[i - 1]!.end),
  );
}

const problemsIn = (file: SourceFile): number => countFindings(file.parse().problems);
