import type { BillDocumentView, DocumentShelf } from '../ports/documents.js';
import { BILLS } from './test-bills.js';

const FIRST = 'a'.repeat(64);
const SECOND = 'b'.repeat(64);

/** Two made versions of a law, in hostile letters too. */
const TEXTS: Readonly<Record<string, string>> = {
  [FIRST]:
    'Article 1. Records\n\nRecords are kept for five years.\n\nArticle 2. Fines <script>alert(1)</script>\n\nA fine is paid.',
  [SECOND]:
    'Article 1. Records\n\nRecords are kept for seven years.\n\nArticle 2. Fines <script>alert(1)</script>\n\nA fine is paid.',
};

const document = (given: Partial<BillDocumentView>): BillDocumentView => ({
  url: 'https://parliament.example/text-1',
  title: 'Text as introduced',
  mediaType: 'application/pdf',
  language: 'en',
  date: '2026-05-01',
  kind: 'text',
  gone: false,
  triedAt: '2026-06-01T00:00:00Z',
  fault: null,
  copies: [],
  ...given,
});

const copy = (sha256: string): BillDocumentView['copies'][number] => ({
  sha256,
  mediaType: 'application/pdf',
  format: 'pdf',
  verdict: 'text',
  reason: null,
  characters: TEXTS[sha256]?.length ?? null,
  seenAt: '2026-06-01T00:00:00Z',
});

/** Of every bill: two versions with texts, a scan, one that could not be fetched. */
export const DOCUMENTS_OF_A_BILL: BillDocumentView[] = [
  document({ copies: [copy(FIRST)] }),
  document({
    url: 'https://parliament.example/text-2',
    title: 'Text as amended <b>',
    date: '2026-06-01',
    copies: [copy(SECOND)],
  }),
  document({
    url: 'https://parliament.example/scan',
    title: 'A scan',
    kind: 'other',
    copies: [{ ...copy('c'.repeat(64)), verdict: 'image-only', reason: 'Its 3 pages are pictures.', characters: null }],
  }),
  document({ url: 'https://parliament.example/lost', title: 'Lost', kind: 'explanatory', fault: 'it answered 404' }),
];

export const testDocuments: DocumentShelf = {
  of: async (bill) => (BILLS.some(({ id }) => id === bill) ? DOCUMENTS_OF_A_BILL : []),
  text: async (bill, sha256) => {
    const found = DOCUMENTS_OF_A_BILL.find(({ copies }) => copies.some((one) => one.sha256 === sha256));
    const text = TEXTS[sha256];
    if (!found || text === undefined || !BILLS.some(({ id }) => id === bill)) return null;
    const { title, language, date, url } = found;
    return { sha256, title, language, date, url, text };
  },
};
