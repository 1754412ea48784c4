import { Marked, type Token, type Tokens } from 'marked';

/** A heading with the text that stands under it, for the search. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface RenderedPage {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

/** A page of Markdown as HTML. `follow` gives the address of a link, or undefined where it leads out of the site. */
export function renderPage(text: string, follow: (href: string) => string | undefined): RenderedPage {
  const marked = new Marked();
  const tokens = marked.lexer(text);
  const ids = headingIds(tokens);
  marked.use({
    renderer: {
      heading(token) {
        return `<h${token.depth} id="${ids.get(token)!}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
      },
      link({ href, tokens: inner }) {
        const [target, label] = [follow(href), this.parser.parseInline(inner)];
        return target === undefined ? label : `<a href="${target}">${label}</a>`;
      },
      image({ href, text: alternative }) {
        return `<img src="${follow(href) ?? href}" alt="${alternative}">`;
      },
      table(token) {
        const cell = (tag: string) => (one: Tokens.TableCell) =>
          `<${tag}>${this.parser.parseInline(one.tokens)}</${tag}>`;
        const row = (tag: string, cells: Tokens.TableCell[]) => `<tr>${cells.map(cell(tag)).join('')}</tr>`;
        const body = token.rows.map((cells) => row('td', cells)).join('\n');
        return `<div class="scroll"><table><thead>${row('th', token.header)}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const sections = sectionsOf(tokens, ids);
  return { title: sections[0]?.heading ?? '', html: marked.parser(tokens), sections };
}

type Heading = Tokens.Heading;

const isHeading = (token: Token): token is Heading => token.type === 'heading';

/** As GitHub makes them, so that links to headings hold there too; the second of a name is counted. */
function headingIds(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const seen = new Map<string, number>();
  return new Map(
    tokens.filter(isHeading).map((token) => {
      const id = plain(token)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      return [token, before === 0 ? id : `${id}-${before}`];
    }),
  );
}

function sectionsOf(tokens: readonly Token[], ids: ReadonlyMap<Token, string>): readonly Section[] {
  const starts = [...tokens.keys()].filter((i) => isHeading(tokens[i]!));
  return starts.map((start, i) => ({
    id: ids.get(tokens[start]!)!,
    heading: plain(tokens[start]!),
    text: tokens
      .slice(start + 1, starts[i + 1])
      .map(plain)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** What is read of a token, without its marks. */
function plain(token: Token): string {
  const inner = 'tokens' in token ? token.tokens : undefined;
  if (inner && inner.length > 0) return inner.map(plain).join('');
  if (token.type === 'list') return (token as Tokens.List).items.map(plain).join(' ');
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((row) => row.map(({ tokens }) => tokens.map(plain).join('')).join(' ')).join(' ');
  }
  return 'text' in token ? String(token.text) : '';
}
