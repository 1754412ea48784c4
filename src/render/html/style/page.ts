import { DEEPEST } from '../table-row';

/**
 * Fonts that systems have. Quotation marks are as wide as a Chinese character in Chinese fonts: those come first in
 * Chinese pages only.
 */
export const LATIN = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", "DejaVu Sans"';

export const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"';

/** Letters, headings, paragraphs, lists. */
const base = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: var(--ground);
  font-family: ${LATIN}, ${CHINESE}, sans-serif;
  font-size: 15px; line-height: 1.5; overflow-wrap: break-word;
}
:lang(zh) body { font-family: ${CHINESE}, ${LATIN}, sans-serif; }
h1, h2, h3 { line-height: 1.25; font-weight: 700; text-wrap: balance; }
h1 { margin: 0 0 .8rem; font-size: 1.7rem; letter-spacing: -.01em; }
h2 { margin: 2.2rem 0 .7rem; padding-bottom: .25rem; border-bottom: 1.5px solid var(--accent); color: var(--accent); font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .5rem 0; max-width: 46rem; }
ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .2rem 0; max-width: 46rem; }
li::marker { color: var(--line); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "WenQuanYi Micro Hei Mono", monospace; font-size: .88em; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); grid-auto-flow: dense; gap: .25rem 2rem; margin: .7rem 0; }
.facts div { display: flex; gap: .7rem; border-bottom: 1px solid var(--hair); padding: .15rem 0; }
.headline .claim { max-width: none; margin: .6rem 0 .4rem; font-size: 1.25em; font-weight: 700; line-height: 1.3; }
.standing { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.2rem; max-width: none; margin: 0 0 .8rem; }
.standing strong { font-size: 2.4em; line-height: 1.1; }
.facts dt { flex: none; min-width: 7.5rem; max-width: 62%; color: var(--soft); }
.facts dd { flex: 1; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.confidential { display: inline-block; margin: 0 0 .8rem; padding: .1rem .6rem; border: 1.5px solid var(--red); color: var(--red); font-weight: 700; }
.tree, .tree ul { list-style: none; }
.tree { padding-left: 0; }
.tree ul { margin: 0 0 0 .4rem; padding-left: 1rem; border-left: 1px solid var(--line); }
.tree li { max-width: none; }
.tree .about { color: var(--soft); }
.tree .about::before { content: "· "; }
.findings { list-style: none; padding: 0; }
.finding { max-width: none; margin: .9rem 0; padding: .5rem .9rem; border-left: 4px solid var(--line); background: var(--band); }
.finding p { margin: .2rem 0; max-width: none; }
.finding .severity { font-weight: 700; }
.finding .rule { color: var(--soft); white-space: nowrap; }
.finding .rule::before { content: "["; } .finding .rule::after { content: "]"; }
.finding .place, .finding .related { color: var(--soft); }
.finding.error { border-left-color: var(--red); } .finding.error .severity { color: var(--red); } .finding.error .severity::before { content: "■ "; }
.finding.warning { border-left: 4px double var(--amber); } .finding.warning .severity { color: var(--amber); } .finding.warning .severity::before { content: "▲ "; }
.finding.info { border-left: 4px dotted var(--accent); } .finding.info .severity { color: var(--accent); } .finding.info .severity::before { content: "● "; }
.finding pre { margin: .4rem 0; padding: .35rem .6rem; overflow-x: auto; background: var(--ground); border: 1px solid var(--hair); }
.finding pre .number { color: var(--soft); margin-right: 1rem; user-select: none; }
.finding mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--red); }
figure { margin: 1rem 0; } figure .scroll { margin: 0; }
header + section > figure:first-child figcaption { display: none; }
figcaption { margin-bottom: .3rem; color: var(--soft); font-size: .85em; font-weight: 700; }
.mini svg { display: inline-block; vertical-align: -.2em; margin: 0 .2em; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2.5rem 2.5rem; margin: 2.5rem 0 1rem; }
.signatures .role { margin: 0 0 2.2rem; }
.signatures .line { display: flex; justify-content: space-between; gap: 1rem; margin: 0; padding-top: .2rem; border-top: 1px solid var(--ink); color: var(--soft); font-size: .85em; }
.signatures .line span + span { min-width: 5.5rem; }
`;

/** Few lines and no boxes; figures below each other; what is too wide scrolls by itself. */
const tables = `
.scroll { overflow-x: auto; margin: .7rem 0 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .92em; line-height: 1.4; }
th, td { padding: .3rem .6rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { padding-left: .2rem; }
th:last-child, td:last-child { padding-right: .2rem; }
.right, .token { white-space: nowrap; }
.breaks { overflow-wrap: anywhere; }
.right { text-align: right; }
.right + :not(.right) { padding-left: 1.4rem; }
thead th { word-break: keep-all; vertical-align: bottom; color: var(--soft); font-weight: 700; font-size: .88em; }
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

/**
 * A letter, a shape and a colour for each status, those of the pictures: any one of them is enough, also on a copy in
 * black and white.
 */
const status = `
.status { display: inline-block; width: 1.6em; height: 1.6em; line-height: 1.6em; margin: -.15em 0; vertical-align: middle; text-align: center; text-decoration: none; font-weight: 700; font-size: .82em; color: var(--ground); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.status.challenge { background: var(--challenge); width: 2em; height: 2em; line-height: 2em; margin: -.2em; clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); font-size: .75em; }
.status.green { background: var(--green); border-radius: 50%; }
.status.amber { background: var(--amber); width: 2em; height: 1.65em; line-height: 2.08em; margin: -.2em -.15em; clip-path: polygon(41% 0, 59% 0, 100% 100%, 0 100%); font-size: .78em; }
.status.red { background: var(--red); }
.status.missing { color: var(--missing); border: 1.5px dotted; border-radius: 50%; line-height: calc(1.6em - 3px); }
.status.na, .status.none { color: var(--missing); }
`;

/** Room around the sheet, and links to those beside it. */
const screen = `
@media screen {
  main { max-width: 74rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
  nav { max-width: 74rem; margin: 0 auto; padding: .9rem 1.5rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; font-size: .9em; }
  .scroll:focus-visible { outline-offset: 4px; }
  .contents { margin: 0 0 1.2rem; padding: 0; }
  article + article { margin-top: 4rem; padding-top: 2rem; border-top: 3px solid var(--line); }
}
@media screen and (min-width: 44rem) { .facts .long { grid-column: span 2; } .facts .longer { grid-column: 1 / -1; } }
@media screen and (max-width: 44rem) {
  main { padding: 1.2rem 1rem 3rem; } nav { padding: .8rem 1rem 0; }
  h1 { font-size: 1.35rem; }
  figure svg { min-width: 36rem; }
  .facts dt { min-width: 6.5rem; }
  .scroll[tabindex] td:not(.right, .token) { min-width: 9rem; }
  .scroll[tabindex] tbody th { position: sticky; left: 0; min-width: 8.5rem; background: var(--ground); }
}
`;

/** Rules for screen and paper alike, then those of the screen. */
export const pageStyle = [base, tables, status, screen].join('\n');
