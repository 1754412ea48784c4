import type { Scorecard } from './types';

/** An address as files of its own scorecard write it: `first-pass-rate` of `production/first-pass-rate`. */
export const addressWithin = ({ id }: Pick<Scorecard, 'id'>, { address }: { readonly address: string }): string =>
  address.slice(`${id}/`.length);
