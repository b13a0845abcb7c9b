import { explain, passageOf, tokensOf } from '../../domain/search-query.js';
import type { Searchable, Token, Word } from '../../domain/search-query.js';
import type { SearchHit } from '../../ports/search-engine.js';
import type { Sql } from '../../ports/sql.js';

/** A bill of the page, as the search statement gives it. */
export interface FoundBill extends Omit<Searchable, 'text'> {
  bill: string;
  score: number;
  numberHit: boolean;
  configurations: string[];
}

type ReadBill = FoundBill & Searchable;

const STEM_WORDS = `
  SELECT w.n, jsonb_agg(to_jsonb(tsvector_to_array(to_tsvector(c.name::regconfig, f.form)))) AS lexemes
  FROM jsonb_to_recordset($1::text::jsonb) AS w(n int, lower text, folded text)
  CROSS JOIN (SELECT jsonb_array_elements_text($2::text::jsonb) AS name) AS c
  CROSS JOIN LATERAL (SELECT w.folded AS form UNION SELECT w.lower) AS f
  GROUP BY w.n`;

/** The longest text that is read to explain a hit: 30,000 letters are about ten pages. */
const TEXTS = `
  SELECT bill, left(body, 30000) AS body FROM search.document
  WHERE bill = ANY (ARRAY(SELECT jsonb_array_elements_text($1::text::jsonb)))`;

const everyToken = (bill: Searchable): Token[] =>
  [...bill.numbers, bill.title, ...bill.otherTitles, ...bill.sponsors, ...bill.actionWords, bill.text ?? ' '].flatMap(
    tokensOf,
  );

/** Stems keep the first letters of a word, except in scripts where prefixes are cut off. */
function mayBeFound(word: Word, starts: ReadonlySet<string>): boolean {
  return (
    starts.has(word.folded.slice(0, 2)) || starts.has(word.lower.slice(0, 2)) || /^\p{sc=Arabic}/u.test(word.lower)
  );
}

/** A page of twenty bills has a few dozen; more come only from bills made of one word family. */
const MOST_STEMMED = 2_000;

/** The words of these bills, by their lower form, whose lexemes are among those sought. */
async function foundWords(sql: Sql, bills: readonly ReadBill[], lexemes: ReadonlySet<string>): Promise<Set<string>> {
  const starts = new Set([...lexemes].map((lexeme) => lexeme.slice(0, 2)));
  const words = new Map(bills.flatMap(everyToken).map(({ lower, folded }) => [lower, { lower, folded }]));
  const asWritten = [...words.values()].filter((word) => lexemes.has(word.folded));
  const doubtful = [...words.values()]
    .filter((word) => !lexemes.has(word.folded) && mayBeFound(word, starts))
    .slice(0, MOST_STEMMED);
  const configurations = [...new Set(bills.flatMap((bill) => bill.configurations))];
  const asked = doubtful.map(({ lower, folded }, n) => ({ n, lower, folded }));
  const values = [JSON.stringify(asked), JSON.stringify(configurations)];
  const rows = asked.length === 0 ? [] : await sql<{ n: number; lexemes: string[][] }>(STEM_WORDS, values);
  const stemmed = rows.filter((row) => row.lexemes.flat().some((lexeme) => lexemes.has(lexeme)));
  return new Set([...asWritten, ...stemmed.map((row) => doubtful[row.n] as Word)].map((word) => word.lower));
}

async function textsOf(sql: Sql, bills: readonly string[]): Promise<Map<string, string | null>> {
  if (bills.length === 0) return new Map();
  const rows = await sql<{ bill: string; body: string | null }>(TEXTS, [JSON.stringify(bills)]);
  return new Map(rows.map((row) => [row.bill, row.body]));
}

type Explained = Pick<SearchHit, 'why' | 'passage'>;

/** The number marked, then the title: what is shown of a bill found by its number. */
function byNumber(bill: Searchable, isFound: (token: Token) => boolean): Explained {
  const title = passageOf(bill.title, tokensOf(bill.title).filter(isFound));
  return {
    why: 'number',
    passage: [{ text: bill.numbers.join(', '), marked: true }, { text: ' ', marked: false }, ...title],
  };
}

const onlyTitle = (bill: Searchable, why: string): Explained => ({ why, passage: passageOf(bill.title, []) });

/** Says for each bill of the page which field matched, with the passage; `why` is `filter` when no word was sought. */
export async function explainAll(
  sql: Sql,
  bills: readonly FoundBill[],
  lexemes: ReadonlySet<string>,
): Promise<SearchHit[]> {
  const known = bills.map((bill) => ({ ...bill, text: null }));
  const words = lexemes.size === 0 ? new Set<string>() : await foundWords(sql, known, lexemes);
  const isFound = (token: Token) => words.has(token.lower);
  const first = known.map((bill): Explained | null =>
    bill.numberHit ? byNumber(bill, isFound) : lexemes.size === 0 ? onlyTitle(bill, 'filter') : explain(bill, isFound),
  );
  const texts = await textsOf(
    sql,
    bills.filter((_bill, n) => first[n] === null).map((bill) => bill.bill),
  );
  const read = bills.map((bill) => ({ ...bill, text: texts.get(bill.bill) ?? null }));
  const inTexts =
    texts.size === 0
      ? words
      : await foundWords(
          sql,
          read.filter((bill) => bill.text !== null),
          lexemes,
        );
  return read.map((bill, n) => {
    const said = first[n] ?? explain(bill, (token) => inTexts.has(token.lower)) ?? onlyTitle(bill, 'text');
    return { bill: bill.bill, score: bill.score, ...said };
  });
}
