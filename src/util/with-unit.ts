/** A figure and its unit: `12,000 kg`, but `99.5%` and `12万元`. */
export const withUnit = (figure: string, unit = ''): string =>
  figure + (unit === '' || /^[%‰\p{Script=Han}]/u.test(unit) ? unit : ` ${unit}`);
