export const history = {
  title: (name: string, address: string): string => `${name}: history of ${address}`,
  columns: { field: 'Value', before: 'Before', after: 'Now', course: 'Course' },
  commit: (day: string, hash: string, author: string, subject: string): string =>
    `${day} ${hash} ${author}: ${subject}`,
  notCommitted: 'Not committed yet',
  gone: 'gone',
  endsAt: (day: string, hash: string): string =>
    `Only the commits since ${day} (${hash}) were cloned, so nobody is named for what was there by then. “git fetch --unshallow” brings the others.`,
  nothing: 'No commit changed it.',
};
