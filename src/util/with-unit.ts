/**
 * Units that follow the figure without a blank, in every language: signs of per cent, and units in Chinese characters.
 */
const CLOSE = /^[%‰％\p{Script=Han}]/u;

/** A figure and its unit: `12,000 kg`, but `99.5%` and `12万元`. */
export const withUnit = (figure: string, unit = ''): string =>
  figure + (unit === '' || CLOSE.test(unit) ? unit : ` ${unit}`);
