import { createHash } from 'node:crypto';
import type { DocumentKind } from '../../domain/bill.js';
import { canonicalJson } from '../../domain/canonical.js';
import { type VersionDocument, versionsOf } from '../../domain/document.js';
import { type JudgedInput, type JudgedText, TEXTS_JOINED_BY } from '../../domain/judgement.js';
import type { ClassifyInput } from '../../domain/threat.js';
import type { Tx } from './database.js';

/** A code of law has two million letters; what is longer is a budget, and its first part is judged. */
const MOST_CHARACTERS = 10_000_000;

/** A bill as it is judged now. */
export interface ReadInput {
  input: ClassifyInput;
  /** The same to be kept with the judgement, the texts named by their bytes. */
  frozen: Omit<JudgedInput, 'needsText'>;
  /** SHA-256 of the input. */
  hash: string;
}

type Shelved = VersionDocument & { kind?: DocumentKind };

/** The newest of some documents, in the bill's language where there is one in it. */
function newestOf(documents: readonly Shelved[], language: string | null): Shelved | undefined {
  // Sorted out by kind already: without a kind all are taken for texts.
  const versions = versionsOf(
    documents.map(({ kind: _kind, ...document }) => document),
    language,
  );
  const own = versions.filter((version) => version.language === language);
  const url = (own.length > 0 ? own : versions).at(-1)?.documents[0]?.url;
  return documents.find((document) => document.url === url);
}

/** The bill's newest text and the newest note on it; where no kind is told, every document is taken for a text. */
async function newestDocuments(tx: Tx, billId: string, language: string | null): Promise<Shelved[]> {
  const rows = await tx.document.findMany({
    where: { billId, gone: false, text: { not: null }, sha256: { not: null } },
    select: { url: true, title: true, mediaType: true, language: true, date: true, kind: true, sha256: true },
    orderBy: [{ place: { sort: 'asc', nulls: 'last' } }, { url: 'asc' }],
  });
  const documents = rows.map(({ kind, ...row }): Shelved => ({
    ...row,
    ...(kind === null ? {} : { kind: kind as DocumentKind }),
  }));
  const isTold = documents.some(({ kind }) => kind !== undefined);
  const text = newestOf(isTold ? documents.filter(({ kind }) => kind === 'text') : documents, language);
  const note = newestOf(
    documents.filter(({ kind }) => kind === 'explanatory'),
    language,
  );
  return [text, note].filter((document) => document !== undefined);
}

async function readTexts(tx: Tx, billId: string, documents: readonly Shelved[]): Promise<[JudgedText, string][]> {
  const read: [JudgedText, string][] = [];
  let room = MOST_CHARACTERS;
  for (const { url, sha256, title, date, kind } of documents) {
    const row = await tx.document.findUnique({ where: { billId_url: { billId, url } }, select: { text: true } });
    const text = (row?.text as string).slice(0, room);
    if (text.trim() === '') continue;
    room -= text.length;
    read.push([{ url, sha256: sha256 as string, title, date, kind: kind ?? null, characters: text.length }, text]);
  }
  return read;
}

const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(TEXTS_JOINED_BY));

/** What a bill is judged by: its title, its English title, and its texts when some have been read. Null for an unknown bill. */
export async function readInput(tx: Tx, id: string): Promise<ReadInput | null> {
  const bill = await tx.bill.findUnique({
    where: { id },
    select: { title: true, titleEn: true, language: true, country: true },
  });
  if (bill === null) return null;
  const texts = await readTexts(tx, id, await newestDocuments(tx, id, bill.language));
  const input = { id, ...bill, text: joined(texts.map(([, text]) => text)) };
  return {
    input,
    frozen: { ...bill, texts: texts.map(([text]) => text) },
    hash: createHash('sha256').update(canonicalJson(input)).digest('hex'),
  };
}

/** Texts that were judged before, as they are kept under their bytes; null when there was none, or none is kept. */
export async function textsAsJudged(tx: Tx, billId: string, texts: readonly JudgedText[]): Promise<string | null> {
  const copies = await tx.documentCopy.findMany({
    where: { billId, sha256: { in: texts.map(({ sha256 }) => sha256) }, text: { not: null } },
    select: { url: true, sha256: true, text: true },
  });
  return joined(
    texts.flatMap(({ url, sha256, characters }) => {
      const same = copies.filter((copy) => copy.sha256 === sha256);
      const copy = same.find((each) => each.url === url) ?? same[0];
      return copy === undefined ? [] : [(copy.text as string).slice(0, characters)];
    }),
  );
}
