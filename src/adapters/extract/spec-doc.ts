/** Word 97 documents and other compound files made for the tests, byte by byte; all texts are synthetic. */

/** A run of letters with one formatting; a paragraph ends with \r, a cell and a row with \x07. */
export interface DocRun {
  text: string;
  isDeleted?: boolean;
  isHidden?: boolean;
  inTable?: boolean;
  rowEnd?: boolean;
}

export interface MadeDoc {
  body: readonly DocRun[];
  notes?: string;
  /** In the file behind the body and the notes; never part of the text. */
  header?: string;
  isLocked?: boolean;
  /** Latin letters in one byte each. */
  isNarrow?: boolean;
}

const TEXT_AT = 0x600;

function formattingPage(stretches: readonly { from: number; to: number; list: Buffer }[], step: number): Buffer {
  const page = Buffer.alloc(512);
  let free = 510;
  stretches.forEach(({ from, to, list }, index) => {
    page.writeUInt32LE(from, index * 4);
    page.writeUInt32LE(to, index * 4 + 4);
    free = (free - list.length) & ~1;
    list.copy(page, free);
    page[(stretches.length + 1) * 4 + index * step] = free / 2;
  });
  page[511] = stretches.length;
  return page;
}

const property = (code: number) => Buffer.from([code & 0xff, code >> 8, 1]);

function letterProperties(run: DocRun): Buffer {
  const list = Buffer.concat([
    ...(run.isDeleted ? [property(0x0800)] : []),
    ...(run.isHidden ? [property(0x083c)] : []),
  ]);
  return Buffer.concat([Buffer.from([list.length]), list]);
}

/** Size in words, counting the size byte, then the style. */
function paragraphProperties(run: DocRun): Buffer {
  const list = Buffer.concat([
    Buffer.alloc(2),
    ...(run.inTable ? [property(0x2416)] : []),
    ...(run.rowEnd ? [property(0x2417)] : []),
  ]);
  const padded = list.length % 2 === 0 ? Buffer.concat([list, Buffer.alloc(1)]) : list;
  return Buffer.concat([Buffer.from([(padded.length + 1) / 2]), padded]);
}

const fillTo = (bytes: Buffer, size: number) =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);

/** A Word 97 document: a compound file with a header, a piece table and formatting pages. @see [MS-DOC], [MS-CFB] */
export function madeDoc({ body, notes = '', header = '', isLocked, isNarrow }: MadeDoc): Buffer {
  const width = isNarrow ? 1 : 2;
  const all = [...body, { text: notes }, { text: header }].filter((run) => run.text !== '');
  const whole = all.map((run) => run.text).join('');
  let place = TEXT_AT;
  const runs = all.map((run) => ({ run, from: place, to: (place += run.text.length * width) }));
  const text = fillTo(Buffer.from(whole, isNarrow ? 'latin1' : 'utf16le'), 512);
  const letters = formattingPage(
    runs.map(({ run, from, to }) => ({ from, to, list: letterProperties(run) })),
    1,
  );
  const paragraphs = formattingPage(
    runs.map(({ run, from, to }) => ({ from, to, list: paragraphProperties(run) })),
    13,
  );
  const stream = Buffer.concat([Buffer.alloc(TEXT_AT), text, letters, paragraphs]);
  const pageNumber = (TEXT_AT + text.length) / 512;
  const words = (...numbers: number[]) => Buffer.from(Uint32Array.from(numbers).buffer);
  // Two pieces, so that the second is found too.
  const cut = Math.floor(whole.length / 2);
  const at = (letter: number) => (isNarrow ? ((TEXT_AT + letter) * 2) | 0x40000000 : TEXT_AT + letter * 2) >>> 0;
  const piece = (letter: number) => Buffer.concat([Buffer.alloc(2), words(at(letter)), Buffer.alloc(2)]);
  const pieces = Buffer.concat([words(0, cut, whole.length), piece(0), piece(cut)]);
  const list = Buffer.concat([Buffer.from([1, 2, 0, 9, 9, 2]), words(pieces.length), pieces]);
  const table = Buffer.concat([list, words(TEXT_AT, place, pageNumber), words(TEXT_AT, place, pageNumber + 1)]);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0x00c1, 2);
  stream.writeUInt16LE(0x0200 | (isLocked ? 0x0100 : 0), 0x0a);
  stream.writeUInt32LE(TEXT_AT, 0x18);
  stream.writeUInt32LE(
    body.reduce((sum, run) => sum + run.text.length, 0),
    0x4c,
  );
  stream.writeUInt32LE(notes.length, 0x50);
  stream.writeUInt32LE(header.length, 0x54);
  for (const [field, start, size] of [
    [0x1a2, 0, list.length],
    [0xfa, list.length, 12],
    [0x102, list.length + 12, 12],
  ] as const) {
    stream.writeUInt32LE(start, field);
    stream.writeUInt32LE(size, field + 4);
  }
  return madeCompound({ WordDocument: fillTo(stream, 4096), '1Table': table });
}

/** Streams of less than 4096 bytes stand in the mini stream. Sectors: table, folder, mini table, mini stream, large streams. */
export function madeCompound(streams: Readonly<Record<string, Buffer>>): Buffer {
  const END = 0xfffffffe;
  const small = Object.entries(streams).filter(([, bytes]) => bytes.length < 4096);
  const large = Object.entries(streams).filter(([, bytes]) => bytes.length >= 4096);
  const miniTable: number[] = [];
  const starts = new Map<string, number>();
  const miniBytes: Buffer[] = [];
  const chain = (table: number[], count: number) => {
    const first = table.length;
    for (let index = 1; index <= count; index += 1) table.push(index === count ? END : first + index);
    return first;
  };
  for (const [name, bytes] of small) {
    const filled = fillTo(bytes, 64);
    starts.set(name, chain(miniTable, filled.length / 64));
    miniBytes.push(filled);
  }
  const table = [0xfffffffd];
  const folderAt = chain(table, Math.ceil((Object.keys(streams).length + 1) / 4));
  const miniTableAt = chain(table, 1);
  const mini = fillTo(Buffer.concat([...miniBytes, Buffer.alloc(1)]), 512);
  const miniAt = chain(table, mini.length / 512);
  for (const [name, bytes] of large) starts.set(name, chain(table, Math.ceil(bytes.length / 512)));
  const entry = (name: string, type: number, start: number, size: number, child: number) => {
    const bytes = Buffer.alloc(128);
    bytes.write(name, 0, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 0x40);
    bytes[0x42] = type;
    bytes[0x43] = 1;
    [0xffffffff, 0xffffffff, child].forEach((link, index) => bytes.writeUInt32LE(link, 0x44 + index * 4));
    bytes.writeUInt32LE(start, 0x74);
    bytes.writeUInt32LE(size, 0x78);
    return bytes;
  };
  const names = Object.keys(streams);
  const entries = [
    entry('Root Entry', 5, miniAt, Buffer.concat(miniBytes).length, 1),
    ...names.map((name) => entry(name, 2, starts.get(name) as number, (streams[name] as Buffer).length, 0xffffffff)),
  ];
  // One sibling after another, to the right: an unbalanced tree, but a tree.
  entries.slice(1, -1).forEach((bytes, index) => bytes.writeUInt32LE(index + 2, 0x48));
  const numbers = (list: readonly number[]) => {
    const bytes = Buffer.alloc(512, 0xff);
    list.forEach((number, index) => bytes.writeUInt32LE(number, index * 4));
    return bytes;
  };
  const header = Buffer.alloc(512, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xfffe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  [1, folderAt].forEach((number, index) => header.writeUInt32LE(number, 0x2c + index * 4));
  header.writeUInt32LE(4096, 0x38);
  [miniTableAt, 1, END, 0].forEach((number, index) => header.writeUInt32LE(number, 0x3c + index * 4));
  header.fill(0xff, 0x4c);
  header.writeUInt32LE(0, 0x4c);
  return Buffer.concat([
    header,
    numbers(table),
    fillTo(Buffer.concat(entries), 512),
    numbers(miniTable),
    mini,
    ...large.map(([, bytes]) => fillTo(bytes, 512)),
  ]);
}
