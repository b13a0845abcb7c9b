import { normaliseNumber } from '../../domain/bill.js';
import type { LinkBill, LinkFinding } from '../../domain/link.js';
import { extractAppeal } from './extract.js';
import { createLinker } from './link.js';

/** A labelled mention: the phrase as printed and the bill it means (`bill_key`: one key, one bill). */
export interface LabelledMention {
  phrase: string;
  number: string | null;
  number_kind: string | null;
  title: string | null;
  what_it_is: string | null;
  bill_key: string;
}

/** A labelled appeal: facts only; a date may be a month or a year. */
export interface LabelledAppeal {
  id: string;
  title: string | null;
  code: string | null;
  country: string | null;
  date: string | null;
  language: string | null;
  violation_categories: string | null;
  bill_mentions: readonly LabelledMention[];
  mentions_no_bill: boolean;
  distractors: readonly string[];
}

/** Counts for one kind of mention. `numbered` counts bills' own numbers, `law` the numbers of laws and amended laws. */
export interface KindFigures {
  mentions: number;
  /** The phrase was read as a mention (for numbers: with that number and kind). */
  found: number;
  /** A link that stands at once. */
  linked: number;
  /** Linked, suggested or ambiguous: the right bill is among the findings. */
  reached: number;
}

export interface LinkFigures {
  kinds: Record<'numbered' | 'law' | 'titled' | 'described', KindFigures>;
  /** Findings with a bill that the text does not speak of, by outcome. */
  wrong: { linked: number; suggested: number };
  /** Texts that mention no bill, and what was read in them all the same. */
  negatives: { texts: number; withMention: number; withLink: number };
}

/**
 * Measures mention reading and linking on labelled appeals. Where only phrases are kept, each text is its title, date and
 * phrases, one a paragraph; the bills are those of the labels, among `noise`.
 */
export function linkEvaluate(rows: readonly LabelledAppeal[], noise: readonly LinkBill[] = []): LinkFigures {
  const link = createLinker([...billsOfLabels(rows), ...noise]);
  const figures = emptyFigures();
  for (const row of rows) {
    const findings = link({
      id: row.id,
      text: fragment(row),
      country: row.country,
      date: row.date,
      language: row.language,
    });
    if (row.mentions_no_bill) countNegative(figures, row, findings);
    else countRow(figures, row, findings);
  }
  return figures;
}

function emptyFigures(): LinkFigures {
  const none = (): KindFigures => ({ mentions: 0, found: 0, linked: 0, reached: 0 });
  return {
    kinds: { numbered: none(), law: none(), titled: none(), described: none() },
    wrong: { linked: 0, suggested: 0 },
    negatives: { texts: 0, withMention: 0, withLink: 0 },
  };
}

function fragment(row: LabelledAppeal): string {
  const body = row.mentions_no_bill ? row.distractors : row.bill_mentions.map((mention) => mention.phrase);
  return [row.title, row.code, row.violation_categories, row.date, ...body.map((phrase) => `${phrase}.`)]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** One bill for each key of the labels, with every number and at most two of the titles it is given. */
export function billsOfLabels(rows: readonly LabelledAppeal[]): LinkBill[] {
  const bills = new Map<string, LinkBill & { numbers: string[] }>();
  for (const row of rows) {
    if (row.country === null) continue;
    for (const mention of row.bill_mentions) {
      const known = bills.get(mention.bill_key) ?? {
        id: mention.bill_key,
        country: row.country,
        number: null,
        numbers: [],
        title: null,
        titleEn: null,
      };
      const numbers = [...new Set([...known.numbers, ...billNumbers(mention)])];
      const title = known.title ?? mention.title;
      const second = known.titleEn ?? (mention.title !== title ? mention.title : null) ?? null;
      bills.set(mention.bill_key, { ...known, numbers, number: numbers[0] ?? null, title, titleEn: second });
    }
  }
  const gloss = new Map(
    rows.flatMap((row) => row.bill_mentions.map((mention) => [mention.bill_key, mention.what_it_is] as const)),
  );
  return [...bills.values()].map((bill) => ({ ...bill, title: bill.title ?? gloss.get(bill.id) ?? null }));
}

function billNumbers(mention: LabelledMention): string[] {
  return mention.number_kind === 'bill' && mention.number !== null
    ? mention.number.split(';').map((one) => one.trim())
    : [];
}

function kindOf(mention: LabelledMention): keyof LinkFigures['kinds'] {
  if (mention.number !== null) return mention.number_kind === 'bill' ? 'numbered' : 'law';
  return mention.title === null ? 'described' : 'titled';
}

function countRow(figures: LinkFigures, row: LabelledAppeal, findings: readonly LinkFinding[]): void {
  const right = new Set(row.bill_mentions.map((mention) => mention.bill_key));
  for (const mention of row.bill_mentions) {
    const kind = figures.kinds[kindOf(mention)];
    const mine = findings.filter((finding) => finding.bill === mention.bill_key);
    kind.mentions += 1;
    kind.found += Number(isFound(mention));
    kind.linked += Number(mine.some((finding) => finding.outcome === 'linked'));
    kind.reached += Number(mine.length > 0);
  }
  for (const finding of findings) {
    if (finding.bill === null || right.has(finding.bill)) continue;
    figures.wrong[finding.outcome === 'linked' ? 'linked' : 'suggested'] += 1;
  }
}

function isFound(mention: LabelledMention): boolean {
  const read = extractAppeal(`${mention.phrase}.`).mentions;
  if (mention.number === null) return read.length > 0;
  const kind = (mention.number_kind ?? 'bill').replace(' ', '-');
  return mention.number
    .split(';')
    .every((one) =>
      read.some(
        (found) => found.numberKind === kind && normaliseNumber(found.number ?? '-') === normaliseNumber(one.trim()),
      ),
    );
}

function countNegative(figures: LinkFigures, row: LabelledAppeal, findings: readonly LinkFinding[]): void {
  const mentions = extractAppeal(fragment(row)).mentions.filter(
    (mention) => mention.numberKind === null || mention.numberKind === 'bill',
  );
  figures.negatives.texts += 1;
  figures.negatives.withMention += Number(mentions.length > 0);
  figures.negatives.withLink += Number(findings.some((finding) => finding.bill !== null));
}
