import { plural } from '../../../util/plural';

export const assessment = {
  final: 'The final result: everything is reported, confirmed and approved.',
  missing: (places: number): string =>
    `Not final yet, the figures below are provisional. ${plural(places, 'place')} must be completed first:`,
  notOver: 'Not final yet, the figures below are provisional: the period was not over on the day of the data.',
};
