/** A letter, a shape and a colour for each status: any one of them is enough, also on a copy in black and white. */
export const status = `
.status { display: inline-block; min-width: 1.55em; padding: 0 .3em; border: 1.5px solid; text-align: center; text-decoration: none; font-weight: 700; font-size: .85em; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
:lang(zh) .status { font-size: .9em; padding: 0 .2em; }
.status.challenge { color: var(--challenge); border: 3px double; border-radius: .8em; padding: 0 .45em; line-height: 1.25; }
.status.green { color: var(--green); border-radius: .8em; }
.status.amber { color: var(--amber); background: var(--amber-ground); border-style: dashed; border-radius: .25em; }
.status.red { color: var(--ground); background: var(--red); border-color: var(--red); }
.status.missing, .status.na { color: var(--missing); border-style: dotted; }
`;
