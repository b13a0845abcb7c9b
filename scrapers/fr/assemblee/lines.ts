import { type Page, oneLine } from '../../kit/index.js';

type Node = ReturnType<ReturnType<Page['all']>['contents']>[number];

export interface Link {
  href: string;
  text: string;
}

/** A line as a reader sees it: «1<sup>ère</sup> lecture» is one word and a half, and breaks stand between lines. */
export interface Line {
  text: string;
  links: Link[];
  /** The line begins a block of the procedure. */
  isBlock: boolean;
}

const BREAKS: readonly string[] = ['br', 'p', 'div', 'tr', 'td', 'table', 'li', 'ul', 'center', 'commentaire', 'body'];
const SILENT: readonly string[] = ['script', 'style', 'head', 'nav', 'header'];

/** What stands between two rules (hr): the law, the stages of one bill, or the texts at the foot. */
export type Part = Line[];

class Reader {
  readonly parts: Part[] = [[]];
  private text: string[] = [];
  private links: Link[] = [];
  private isBlock = false;

  constructor(private readonly page: Page) {}

  read(node: Node): void {
    if (node.type === 'text') this.text.push(node.data);
    if (!('children' in node)) return;
    const name = 'name' in node ? node.name : 'root';
    if (SILENT.includes(name)) return;
    const isBreak = name === 'hr' || BREAKS.includes(name);
    if (isBreak) this.endLine();
    if (name === 'hr') this.parts.push([]);
    if (name === 'a') this.anchor(node);
    for (const child of node.children) this.read(child as Node);
    if (isBreak) this.endLine();
  }

  private anchor(node: Node): void {
    const anchor = this.page.$(node);
    if (anchor.attr('name')?.startsWith('ETAPE')) {
      this.endLine();
      this.isBlock = true;
    }
    const href = anchor.attr('href');
    if (href !== undefined) this.links.push({ href, text: oneLine(anchor.text()) });
  }

  endLine(): void {
    const text = oneLine(this.text.join(' ')).replace(/(\d) (ère|er|e)\b/g, '$1$2');
    if (text !== '') {
      this.parts.at(-1)?.push({ text, links: this.links, isBlock: this.isBlock });
      [this.links, this.isBlock] = [[], false];
    }
    this.text = [];
  }
}

/** The page cut into parts at its rules, and each part into lines. */
export function partsOf(page: Page): Part[] {
  const reader = new Reader(page);
  const [body] = page.all('body').toArray();
  if (body !== undefined) reader.read(body as Node);
  reader.endLine();
  return reader.parts;
}
