interface Block {
  kind: 'paragraph' | 'row';
  text: string;
}

/** Collects a document's text as paragraphs and table rows, in the order in which its reader meets them. */
export class Layout {
  readonly #blocks: Block[] = [];
  readonly #notes: string[] = [];
  #text = '';
  #tables = 0;
  #note: string | null = null;

  add(text: string): void {
    this.#text += text;
  }

  /** Inside a paragraph. */
  line(): void {
    this.add(this.#tables > 0 ? ' ' : '\n');
  }

  /** Inside a cell, paragraphs stand in one line, as the row does. */
  paragraph(): void {
    if (this.#tables > 0) this.add(' ');
    else this.#end('paragraph');
  }

  /** Tables inside a cell are read as part of the cell. */
  table(): void {
    if (this.#tables === 0) this.#end('paragraph');
    this.#tables += 1;
  }

  cell(): void {
    this.add(this.#tables > 1 ? ' ' : '\t');
  }

  row(): void {
    if (this.#tables > 1) this.add(' ');
    else this.#end('row');
  }

  tableEnd(): void {
    if (this.#tables === 1) this.#end('row');
    this.#tables = Math.max(0, this.#tables - 1);
  }

  /** Footnotes stand behind the text, in the order of their marks. */
  noteBegins(): void {
    this.#note ??= this.#text;
    this.#text = '';
  }

  noteEnds(): void {
    if (this.#note === null) return;
    this.#notes.push(this.#text);
    this.#text = this.#note;
    this.#note = null;
  }

  #end(kind: Block['kind']): void {
    const text = kind === 'row' ? this.#text.replaceAll('\n', ' ').trimEnd() : this.#text;
    if (/\S/.test(text)) this.#blocks.push({ kind, text });
    this.#text = '';
  }

  /** Rows of one table follow each other by a line break, all else by a blank line. */
  toString(): string {
    this.#end('paragraph');
    const notes = this.#notes.filter((note) => /\S/.test(note)).map((text): Block => ({ kind: 'paragraph', text }));
    const blocks = [...this.#blocks, ...notes];
    const gapBefore = (block: Block, index: number) =>
      index === 0 ? '' : block.kind === 'row' && blocks[index - 1]?.kind === 'row' ? '\n' : '\n\n';
    return blocks.map((block, index) => gapBefore(block, index) + block.text).join('');
  }
}
