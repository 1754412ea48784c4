/** Words that only a page in HTML has. */
export const html = {
  /** At the foot of every printed page. */
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  plan: (revision: string): string => `Plan: ${revision}`,
  confidential: 'Confidential',
  /** Note in place of a wide table that is printed at the end. */
  atEnd: 'at the end, on a wide page',
  contents: 'Contents',
  signature: 'Signature',
  /** Signature of a party to a contract, which may put its seal there. */
  seal: 'Signature (seal)',
  date: 'Date',
  /** Links between the files of a folder. */
  beside: 'Other pages of this folder',
  previous: 'Previous',
  next: 'Next',
};
