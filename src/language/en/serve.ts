/** Words around the reports that “hoshin serve” shows in a browser. */
export const serve = {
  /** Printed in the terminal, below the address. */
  open: 'Open it in a browser. It follows every save; Ctrl-C ends it.',
  skip: 'Skip to the report',
  reports: 'Reports',
  pages: {
    review: 'Review',
    a3: 'A3 sheets',
    score: 'Scores',
    forecast: 'Forecast',
    tree: 'Tree',
    okr: 'OKR',
    bsc: 'Balanced Scorecard',
    map: 'Pictures',
    letter: 'Letter',
    todo: 'To do',
    check: 'Findings',
  },
  scorecard: 'Scorecard',
  cycle: 'Cycle',
  units: { year: 'Years', half: 'Halves', quarter: 'Quarters', month: 'Months', week: 'Weeks' },
  show: 'Show',
  languages: 'Language',
  findings: 'Findings',
  clean: 'No problems',
  /** Between counts: `2 errors, 1 warning`. */
  and: ', ',
  more: (count: number): string => `${count} more on the page “Findings”`,
  /** The files hold something that cannot be read; what is shown is from before. */
  old: 'Not the newest state: parts of the plan cannot be read, so this is what it was like before. It goes on once the errors are mended.',
  incomplete: 'Parts of the plan cannot be read, so what you see is incomplete.',
  /** Stands for a page that hoshin could not make. */
  fault: 'A fault in hoshin itself.',
  report: 'Please report it, with what the terminal says in which “hoshin serve” runs.',
  noPlan: 'The plan cannot be shown',
  noPage: 'There is nothing to show here',
  toStart: 'To the first page',
  changed: 'The plan has changed; this page is being made anew.',
  lost: 'The connection to “hoshin serve” is lost, and this page may be old. It goes on by itself when hoshin runs again.',
};
