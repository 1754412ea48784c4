import { plural } from '../../../util/plural';

export const causes = {
  columns: { cause: 'Cause', count: 'Named', bar: '', share: 'Share', cumulative: 'Together', for: 'For' },
  nothing: 'No cause recorded.',
  without: (findings: number): string => `${plural(findings, 'finding')} without a cause.`,
};
