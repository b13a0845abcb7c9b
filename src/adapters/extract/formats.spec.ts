import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../../scrapers/kit/charset.js';
import { pdfPages } from '../pdfjs/pdf-pages.js';
import { readDocument } from './read-document.js';
import type { DocumentFile } from './read-document.js';
import { madeCompound, madeDoc } from './spec-doc.js';
import { docxParagraph, madeDocx, madePdf, madeZip } from './spec-files.js';

// One file, though long: a table of files, format by format, over the same makers of documents.

const read = (bytes: Buffer, rest: Partial<DocumentFile> = {}) =>
  readDocument({ bytes, contentType: null, fileName: null, language: null, ...rest }, { decode, readPdf: pdfPages });
const textOf = async (bytes: Buffer, rest: Partial<DocumentFile> = {}) => {
  const { verdict, text, reason } = await read(bytes, rest);
  return verdict === 'text' ? text : `${verdict}: ${reason}`;
};
const html = (body: string) => Buffer.from(`<html><body>${body}</body></html>`);
const rtf = (
  body: string,
  head = '\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset161 Greek;}}',
) => Buffer.from(`{\\rtf1${head}${body}}`, 'latin1');
const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
const numbering = (text: string, format = 'decimal') =>
  `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const inList = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;

describe('a web page', () => {
  it.each<[string, string, string]>([
    [
      'paragraphs are parted by one blank line',
      '<p>One.</p>\n\n\n<p>Two.</p><div>Three.</div>',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['a line break stays', '<p>One<br>two</p>', 'One\ntwo'],
    [
      'a table is read as rows',
      '<table><tr><th>No</th><th>Fee</th></tr><tr><td><p>1</p></td><td>50</td></tr></table><p>End.</p>',
      'No\tFee\n1\t50\n\nEnd.',
    ],
    [
      'scripts, styles, navigation and hidden parts are no text',
      '<nav>Home</nav><script>x()</script><style>p{}</style><p>One<span style="display: none">two</span></p><footer>f</footer>',
      'One',
    ],
    ['a proposed deletion is no text', '<p>The <del>old </del><ins>new</ins> law</p>', 'The new law'],
    [
      'numbers of a list are made as a browser makes them',
      '<ol start=3><li>a<li>b</ol><ol type=a><li>c</ol>',
      '3. a\n\n4. b\n\na. c',
    ],
    ['entities are letters', '<p>&laquo;&#1047;&nbsp;&amp;&raquo;</p>', '«З &»'],
    [
      'marks of direction and soft hyphens go',
      '<p>\u202eevil\u202c regis\u00adtra\u00ad\ntion \u200f</p>',
      'evil registration',
    ],
    ['a joiner stays: Persian needs it', '<p>می\u200cشود</p>', 'می\u200cشود'],
    [
      'open tags are closed as a browser closes them',
      '<p>One<p>Two<table><tr><td>a<td>b<tr><td>c',
      'One\n\nTwo\n\na\tb\nc',
    ],
  ])('%s', async (_, body, expected) => expect(await textOf(html(body))).toBe(expected));

  it.each(['windows-1251', 'koi8-r', 'utf-8', 'utf-16le', 'iso-8859-5'])(
    'is read in %s when the header says so',
    async (charset) => {
      expect(
        await textOf(iconv.encode('<html><p>Статья 5. Учёт</p></html>', charset), {
          contentType: `text/html; charset=${charset}`,
        }),
      ).toBe('Статья 5. Учёт');
    },
  );

  it('is read in the charset it declares itself', async () => {
    expect(
      await textOf(iconv.encode('<html><meta charset="windows-1250"><p>Článok żółć</p></html>', 'windows-1250')),
    ).toBe('Článok żółć');
  });

  it('that ends too soon says so', async () => {
    expect(await read(Buffer.from('<html><body><p>One'))).toMatchObject({
      verdict: 'text',
      text: 'One',
      reason: expect.stringContaining('its end may be missing'),
    });
  });
});

describe('plain text', () => {
  const TEXTS: readonly [string, string | null, string, string][] = [
    [
      'Russian',
      null,
      'windows-1251',
      'Статья 5. Общественное объединение обязано представить отчёт в уполномоченный орган.',
    ],
    ['Russian', null, 'koi8-r', 'Статья 5. Общественное объединение обязано представить отчёт в уполномоченный орган.'],
    ['Russian', 'ru', 'ibm866', 'Статья 5. Общественное объединение обязано представить отчёт в уполномоченный орган.'],
    ['Ukrainian', 'uk', 'windows-1251', 'Стаття 5. Громадське об’єднання подає звіт до уповноваженого органу.'],
    ['Polish', 'pl', 'windows-1250', 'Artykuł 5. Stowarzyszenie składa sprawozdanie właściwemu organowi i ogłasza je.'],
    [
      'Polish',
      'pl',
      'iso-8859-2',
      'Artykuł 5. Stowarzyszenie składa sprawozdanie właściwemu organowi, gdyż ma środki.',
    ],
    ['Greek', null, 'windows-1253', 'Άρθρο 5. Το σωματείο υποβάλλει έκθεση στην αρμόδια αρχή.'],
    ['Hebrew', null, 'windows-1255', 'סעיף 5. העמותה תגיש דוח לרשם העמותות מדי שנה.'],
    ['Arabic', null, 'windows-1256', 'المادة 5. تقدم الجمعية تقريرا إلى الجهة المختصة كل سنة.'],
    ['Thai', 'th', 'windows-874', 'มาตรา ๕ สมาคมต้องรายงานต่อนายทะเบียน'],
    [
      'French',
      null,
      'windows-1252',
      'Article 5. L’association présente à l’autorité compétente un rapport détaillé, où figurent ses dépenses.',
    ],
    ['Turkish', 'tr', 'windows-1254', 'Madde 5. Dernek yıllık raporunu yetkili makama sunar, değişiklikleri bildirir.'],
    ['Chinese', 'zh-TW', 'big5', '第五條　社團應向主管機關申報。'],
    ['Chinese', 'zh', 'gb18030', '第五条　社会团体应当向登记机关报告。'],
    ['Japanese', 'ja', 'shift_jis', '第五条　団体は報告をしなければならない。'],
    ['Korean', 'ko', 'euc-kr', '제5조 단체는 보고하여야 한다.'],
    ['English', null, 'utf-16le', 'Article 5. Reports are made each year.'],
    ['any script', null, 'utf-8', '5-берене. მუხლი 5. 第五條'],
  ];
  it.each(TEXTS)('in %s (%s given), %s, without a word about its charset', async (_, language, charset, text) => {
    expect(await textOf(iconv.encode(text.normalize('NFC'), charset), { language })).toBe(text);
  });

  it('keeps its lines, and one blank line between paragraphs', async () => {
    expect(await textOf(Buffer.from('One\r\ntwo\r\n\r\n\r\n\r\nThree  four\f5'))).toBe('One\ntwo\n\nThree four\n\n5');
  });
});

describe('an RTF document', () => {
  it.each<[string, Buffer, string]>([
    ['bytes are read in the code page of the document', rtf("\\'d1\\'f2\\'e0\\'f2\\'fc\\'ff 5."), 'Статья 5.'],
    ['and in that of their font', rtf("\\f2\\'c1\\'f1\\'e8\\'f1\\'ef 5 {\\f0\\'d1\\'f2.}"), 'Αρθρο 5 Ст.'],
    ['a font of a charset of its own is that of the document otherwise', rtf("\\f1\\'d1\\'f2."), 'Ст.'],
    [
      '\\u is a letter, and its stand-in is not',
      rtf("\\uc1\\u1057?\\u1090\\'3f. \\u-10187?\\u-8832?"),
      'Ст. \ud835\udd80',
    ],
    ['\\uc0 has no stand-in', rtf('\\uc0\\u1057\\u1090.'), 'Ст.'],
    ['\\uc2 has two', rtf("\\uc2\\u1057\\'53\\'74\\u1090??."), 'Ст.'],
    ['paragraphs', rtf('One\\par\nTwo\\par\\par Three\\line four'), 'One\n\nTwo\n\nThree\nfour'],
    [
      'tables',
      rtf(
        'A\\par\\trowd\\cellx1\\cellx2\\pard\\intbl 1\\cell 2\\par 3\\cell\\row\\trowd\\pard\\intbl 4\\cell 5\\cell\\row\\pard End',
      ),
      'A\n\n1\t2 3\n4\t5\n\nEnd',
    ],
    [
      'headers, footers, fields and hidden text are no text',
      rtf(
        '{\\header Page 1}{\\footer x}{\\*\\generator Word}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} {\\v secret}{\\deleted gone}shown{\\pict\\bin4 {{{{}',
      ),
      '7 shown',
    ],
    [
      'a footnote stands at the end',
      rtf('One{\\super\\chftn{\\footnote Note.}} two.\\par Three.'),
      'One two.\n\nThree.\n\nNote.',
    ],
    ['signs are escaped', rtf('\\{a\\}\\\\b\\~c\\_d\\endash'), '{a}\\b c-d–'],
    ['a two-byte code page', rtf("\\'b2\\'c4\\'a4\\'ad\\'b1\\'f8", '\\ansi\\ansicpg950'), '第五條'],
    ['what stands behind the last brace is no text', Buffer.concat([rtf('One'), Buffer.from('\n{two}')]), 'One'],
  ])('%s', async (_, bytes, expected) => expect(await textOf(bytes)).toBe(expected));
});

describe('a Word document (.docx)', () => {
  it.each<[string, Buffer, string]>([
    [
      'paragraphs',
      madeDocx(docxParagraph('Бир') + docxParagraph('') + docxParagraph('Эки &amp; үч')),
      'Бир\n\nЭки & үч',
    ],
    [
      'tables as rows, with a table inside a cell',
      madeDocx(
        `<w:tbl><w:tr>${cell('1')}<w:tc>${docxParagraph('2')}${docxParagraph('3')}<w:tbl><w:tr>${cell('x')}${cell('y')}</w:tr></w:tbl></w:tc></w:tr><w:tr>${cell('4')}${cell('5')}</w:tr></w:tbl>${docxParagraph('End')}`,
      ),
      '1\t2 3 x y\n4\t5\n\nEnd',
    ],
    [
      'proposed insertions are text, deletions are not',
      madeDocx(
        '<w:p><w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>',
      ),
      'The new',
    ],
    [
      'hidden text and codes of fields are no text',
      madeDocx(
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>shown</w:t></w:r></w:p>',
      ),
      'shown',
    ],
    [
      'numbers that Word makes are text',
      madeDocx(
        docxParagraph('Aim', inList(0)) +
          docxParagraph('first', inList(1)) +
          docxParagraph('second', inList(1)) +
          docxParagraph('Scope', inList(0)) +
          docxParagraph('again', inList(1)),
        { 'word/numbering.xml': numbering('Article %1.') },
      ),
      'Article 1. Aim\n\n1.a) first\n\n1.b) second\n\nArticle 2. Scope\n\n2.a) again',
    ],
    [
      'Roman ones too',
      madeDocx(docxParagraph('Aim', inList(0)) + docxParagraph('Scope', inList(0)), {
        'word/numbering.xml': numbering('Глава %1.', 'upperRoman'),
      }),
      'Глава I. Aim\n\nГлава II. Scope',
    ],
    [
      'and those of a style',
      madeDocx(docxParagraph('Aim', '<w:pStyle w:val="Sub"/>'), {
        'word/numbering.xml': numbering('Art. %1'),
        'word/styles.xml':
          '<w:styles><w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:styleId="Sub"><w:basedOn w:val="Base"/></w:style></w:styles>',
      }),
      'Art. 1 Aim',
    ],
    [
      'footnotes stand at the end, headers nowhere',
      madeDocx(docxParagraph('One'), {
        'word/footnotes.xml': `<w:footnotes><w:footnote>${docxParagraph('Note')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr>${docxParagraph('Page 1')}</w:hdr>`,
      }),
      'One\n\nNote',
    ],
    [
      'breaks, tabs and hyphens',
      madeDocx(
        '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>',
      ),
      'a\nb c-de',
    ],
  ])('%s', async (_, bytes, expected) => expect(await textOf(bytes)).toBe(expected));

  it('is found where its relationships say', async () => {
    const bytes = madeZip({
      '_rels/.rels':
        '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>',
      'word/document2.xml': `<w:document xmlns:w="w"><w:body>${docxParagraph('Two')}</w:body></w:document>`,
    });
    expect(await textOf(bytes)).toBe('Two');
  });
});

describe('a Word document (.doc)', () => {
  const row = (...cells: string[]) => [
    { text: cells.map((text) => `${text}\x07`).join(''), inTable: true },
    { text: '\x07', inTable: true, rowEnd: true },
  ];
  it.each<[string, Buffer, string]>([
    [
      'paragraphs in two-byte letters',
      madeDoc({ body: [{ text: 'Статья 5.\rУчёт ведётся.\r' }] }),
      'Статья 5.\n\nУчёт ведётся.',
    ],
    [
      'and in one-byte letters',
      madeDoc({ body: [{ text: 'Article 5.\r“Été”\r'.replace('“', '\x93').replace('”', '\x94') }], isNarrow: true }),
      'Article 5.\n\n“Été”',
    ],
    [
      'tables as rows, an empty cell in its place',
      madeDoc({ body: [{ text: 'A\r' }, ...row('1', '', '3'), ...row('4', '5', '6'), { text: 'End\r' }] }),
      'A\n\n1\t\t3\n4\t5\t6\n\nEnd',
    ],
    [
      'results of fields, not their codes',
      madeDoc({ body: [{ text: 'See \x13 REF a \x13 x \x15\x14article 5\x15.\r' }] }),
      'See article 5.',
    ],
    [
      'deleted and hidden text is no text',
      madeDoc({
        body: [
          { text: 'The ' },
          { text: 'old ', isDeleted: true },
          { text: 'new' },
          { text: 'secret', isHidden: true },
          { text: ' law\r' },
        ],
      }),
      'The new law',
    ],
    [
      'footnotes stand at the end, headers nowhere',
      madeDoc({ body: [{ text: 'One\x02\r' }], notes: '\x02Note\r', header: 'Page 1\r' }),
      'One\n\nNote',
    ],
    [
      'marks of Word are letters or nothing',
      madeDoc({ body: [{ text: 'a\x0bb\x1ec\x1fd\x01\r\x0cNext\r' }] }),
      'a\nb-cd\n\nNext',
    ],
  ])('%s', async (_, bytes, expected) => expect(await textOf(bytes)).toBe(expected));
});

describe('a PDF', () => {
  it('lines of a paragraph are one, paragraphs are parted', async () => {
    const lines = [
      'Article 1. Registration',
      '',
      'The Ministry keeps a public register of associations and enters a',
      'founder within ten days of the request made in writing by the said',
      'founder.',
      '',
      'A second paragraph follows it.',
    ];
    expect(await textOf(madePdf({ pages: [lines] }))).toBe(
      'Article 1. Registration\n\nThe Ministry keeps a public register of associations and enters a founder within ten days of the request made in writing by the said founder.\n\nA second paragraph follows it.',
    );
  });

  it('a word divided at a line end is whole, unless it is written with a hyphen elsewhere', async () => {
    const lines = ['A long-term plan for the regis-', 'tration of every body and a long-', 'term plan.'];
    expect(await textOf(madePdf({ pages: [lines] }))).toBe(
      'A long-term plan for the registration of every body and a long-term plan.',
    );
  });

  it('headers, footers and page numbers of each page are no text', async () => {
    const page = (number: number, body: string) => [
      'Official Gazette No. 12',
      '',
      '',
      `${body} begins here and goes on to the end of the line`,
      'and goes on.',
      '',
      '',
      `Page ${number} of 4`,
      '',
      `- ${number} -`,
    ];
    const pages = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((body, index) => page(index + 1, body));
    const text = await textOf(madePdf({ pages }));
    expect(text).not.toMatch(/Gazette|Page|- \d -/);
    expect(text?.match(/begins here/g)?.length).toBe(4);
  });

  it('but the title that they repeat stays where it is large', async () => {
    const bodies = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((body) => `${body} is told here.`);
    const pages = bodies.map((body, index) => [
      index === 0 ? '#Law on Associations' : 'Law on Associations',
      '',
      '',
      body,
    ]);
    expect(await textOf(madePdf({ pages }))).toBe(['Law on Associations', ...bodies].join('\n\n'));
  });

  it('a table of contents keeps its lines', async () => {
    const lines = ['Article 1. Aim . . . . . . . . . . . . . . . . 1', 'Article 2. Scope of this Act . . . . . . . 12'];
    expect((await textOf(madePdf({ pages: [lines] })))?.split('\n\n').length).toBe(2);
  });

  it('but an article at the head of each page is text', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      `Article ${number}. Aim`,
      `The aim of article ${'abcd'[number - 1]} is told at length in this line`,
      `and ends with ${'wxyz'[number - 1]}.`,
    ]);
    expect((await textOf(madePdf({ pages })))?.match(/Article \d/g)).toEqual([
      'Article 1',
      'Article 2',
      'Article 3',
      'Article 4',
    ]);
  });

  it('a paragraph goes on over the page', async () => {
    const first = [
      'The Ministry keeps a public register of associations and enters a',
      'founder within ten days of the request made in writing by the said',
    ];
    expect(await textOf(madePdf({ pages: [first, ['founder and no other.']] }))).toMatch(
      /the said founder and no other\.$/,
    );
  });

  it('a table is read as rows', async () => {
    expect(await textOf(madePdf({ pages: [['Fees', '', 'No\tFee', '1\t50', '2\t60', '', 'End.']] }))).toBe(
      'Fees\n\nNo\tFee\n1\t50\n2\t60\n\nEnd.',
    );
  });

  it('says how many pages it has, and which are pictures', async () => {
    expect(
      await read(
        madePdf({
          pages: [['A page of text that is long enough to be one.', 'And more of it stands here, to the end.'], []],
          hasPictures: true,
        }),
      ),
    ).toMatchObject({
      verdict: 'text',
      pages: 2,
      reason: expect.stringContaining('1 of its 2 pages hold no text'),
    });
  });
});

describe('the format is told by the bytes', () => {
  it.each<[string, Buffer, string | null, string | null, string, string | null]>([
    [
      'a page sent as Word',
      html('<p>x</p>'),
      'application/msword',
      'bill.doc',
      'html',
      'The file was sent as application/msword and named bill.doc, but is a web page.',
    ],
    [
      'a PDF named .docx',
      madePdf({ pages: [['Some text of a bill.']] }),
      null,
      'bill.DOCX',
      'pdf',
      'The file was named bill.DOCX, but is a PDF.',
    ],
    [
      'RTF named .doc',
      rtf('x'),
      'application/octet-stream',
      'bill.doc',
      'rtf',
      'The file was named bill.doc, but is an RTF document.',
    ],
    [
      'a Word document as it says',
      madeDocx(docxParagraph('x')),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'bill.docx',
      'docx',
      null,
    ],
    ['text without any word about it', Buffer.from('Article 1'), null, null, 'txt', null],
  ])('%s', async (_, bytes, contentType, fileName, format, reason) => {
    expect(await read(bytes, { contentType, fileName })).toMatchObject({ verdict: 'text', format, reason });
  });

  it.each<[string, Buffer, RegExp]>([
    ['a picture', Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\x1a\n')]), /is a picture/],
    ['a spreadsheet', madeZip({ 'xl/workbook.xml': '<x/>' }), /spreadsheet/],
    ['an OpenDocument file', madeZip({ mimetype: '', 'application/vnd.oasis': 'x' }), /archive of files|OpenDocument/],
    ['an archive', madeZip({ 'a.txt': 'x' }), /archive of files/],
    ['an old spreadsheet', madeCompound({ Workbook: Buffer.alloc(5000) }), /without a text/],
    ['bytes of no kind', Buffer.from([1, 2, 3, 0, 5, 200, 7, 8, 9, 10, 11, 12]), /unknown kind/],
  ])('what is not read is named: %s', async (_, bytes, reason) => {
    const { verdict, text, reason: said } = await read(bytes);
    expect([verdict, text]).toEqual(['unsupported', null]);
    expect(said).toMatch(reason);
  });
});
