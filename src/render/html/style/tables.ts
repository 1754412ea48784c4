import { DEEPEST } from '../table-row';

/** Few lines and no boxes; figures below each other; what is too wide scrolls by itself. */
export const tables = `
.scroll { overflow-x: auto; margin: .7rem 0 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .92em; line-height: 1.4; }
th, td { padding: .3rem .6rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { padding-left: .2rem; }
th:last-child, td:last-child { padding-right: .2rem; }
.right, .token { white-space: nowrap; }
.right { text-align: right; }
.right + :not(.right) { padding-left: 1.4rem; }
thead th { vertical-align: bottom; color: var(--soft); font-weight: 700; font-size: .88em; }
thead th.right { white-space: normal; }
thead tr > * { border-bottom: 1.5px solid var(--ink); }
tbody th { font-weight: 400; }
tbody tr > * { border-bottom: 1px solid var(--hair); }
.together tr:not(:last-child) > td { border-bottom: 0; padding-bottom: 0; }
.group > *, .total > * { font-weight: 700; }
.group > td { font-weight: 400; }
.group > * { padding-top: .7rem; }
.total > * { border-top: 1.5px solid var(--ink); }
${Array.from({ length: DEEPEST }, (_, i) => `tbody .depth-${i + 1} { padding-left: ${i + 1}.3rem; }`).join('\n')}
`;
