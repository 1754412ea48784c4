/** A PDF without what differs each time that a page is printed. Nothing in it moves, which it would have to know. */
export const sameBytes = (pdf: Buffer): Buffer =>
  Buffer.from(withIdsInOrder(withoutClock(pdf.toString('latin1'))), 'latin1');

const withoutClock = (pdf: string): string =>
  pdf.replace(/\/(?:Creation|Mod)Date \(D:[\d+'Z-]*\)/g, (date) => ' '.repeat(date.length));

/** Numbers the cells of tables anew: a browser counts on from the page that it printed before. */
function withIdsInOrder(pdf: string): string {
  const ids = [...new Set(pdf.match(CELL))].sort();
  const numbers = new Map(ids.map((id, i) => [id, String(i + 1).padStart(id.length, '0')]));
  return pdf.replace(CELL, (id) => numbers.get(id)!);
}

/** The number in `(node00000062)`, where it is an id or in a list of them, and not where it is somebody's title. */
const CELL = /(?<=(?:\/ID |\[|[)R] )\(node)\d{8}(?=\))/g;
