import { randomUUID } from 'node:crypto';
import { type Operation, isNews, type Cause } from '../../domain/change.js';
import {
  type JudgedChange,
  type JudgedInput,
  type JudgedText,
  isOtherText,
  judgedSentence,
  textHolding,
} from '../../domain/judgement.js';
import { isNewText } from '../../domain/text-news.js';
import type { Assessment, ClassifyInput } from '../../domain/threat.js';
import type { Tx } from './database.js';
import { type ReadInput, textsAsJudged } from './judged-input.js';
import { json } from './stored-bill.js';

export type Classify = (input: ClassifyInput) => Assessment;

/** A judgement that turned: the machine's one before, and the one now. */
export interface Turn {
  bill: string;
  before: { relevant: boolean | null; input: JudgedInput | null };
  read: ReadInput;
  judged: Assessment;
}

/** With the earlier text these rules would not have said so: it is the text, and not our reading, that made the difference. */
async function isByText(tx: Tx, { bill, before, read, judged }: Turn, classify: Classify): Promise<boolean> {
  if (before.relevant === true || judged.relevant !== true) return false;
  if (!isOtherText(before.input, read.frozen as JudgedInput)) return false;
  const text = await textsAsJudged(tx, bill, before.input?.texts ?? []);
  return classify({ ...read.input, text }).relevant !== true;
}

type Deciding = Pick<JudgedChange, 'quote' | 'article'> & { text: JudgedText };

/** The texts that made the difference, each with the words that led to the judgement, the strongest first. */
function deciding({ before, read, judged }: Turn): Deciding[] {
  const isFresh = ({ sha256 }: JudgedText) => !before.input?.texts.some((known) => known.sha256 === sha256);
  const quoted = judged.threats
    .flatMap(({ reasons }) => reasons)
    .flatMap((reason) => {
      const text = textHolding(read.frozen.texts, reason);
      return text === null ? [] : [{ text, quote: reason.quote, article: reason.article ?? null }];
    });
  const found = quoted.length > 0 ? quoted : read.frozen.texts.map((text) => ({ text, quote: null, article: null }));
  return found.filter(({ text }) => isFresh(text));
}

/** The first text of a turn that is new at the registry. */
async function newsOf(tx: Tx, turn: Turn): Promise<JudgedChange | null> {
  const history = await tx.change.findMany({
    where: { billId: turn.bill },
    orderBy: { seq: 'asc' },
    select: { cause: true, at: true, patch: true },
  });
  const brought = history.map(({ cause, at, patch }) => ({
    cause: cause as Cause,
    at: at.toISOString(),
    patch: patch as unknown as Operation[],
  }));
  for (const { text, quote, article } of deciding(turn)) {
    const copies = await tx.documentCopy.findMany({
      where: { billId: turn.bill, url: text.url },
      select: { sha256: true, seenAt: true },
    });
    const seen = copies.find(({ sha256 }) => sha256 === text.sha256);
    if (seen === undefined) continue;
    const seenAt = seen.seenAt.toISOString();
    if (!isNewText({ url: text.url, seenAt, wasReplaced: copies.length > 1 }, brought)) continue;
    const { relevant, direction, threats, rulesVersion } = turn.judged;
    const { characters: _characters, ...source } = text;
    const after = { relevant, direction, threats: threats.map(({ threat }) => threat) };
    return { before: { relevant: turn.before.relevant }, after, text: source, seenAt, quote, article, rulesVersion };
  }
  return null;
}

/** Whether the change that led to the judgement is told by itself. */
async function tellsItself(tx: Tx, change: string | null): Promise<boolean> {
  if (change === null) return false;
  const row = await tx.change.findUnique({ where: { id: change }, select: { cause: true } });
  return row !== null && isNews(row.cause as Cause);
}

/**
 * A bill that becomes relevant because the registry's text is new gets a change of its own, with cause `source` and
 * an empty patch: the state is as it was. The bill is locked by the caller.
 * @param change the change that made the judgement necessary, when there was one
 * @returns the new change, or null when there is no news
 */
export async function tellTextNews(
  tx: Tx,
  turn: Turn,
  { classify, change, at }: { classify: Classify; change: string | null; at: Date },
): Promise<string | null> {
  if (!(await isByText(tx, turn, classify)) || (await tellsItself(tx, change))) return null;
  const judged = await newsOf(tx, turn);
  if (judged === null) return null;
  const { changes } = await tx.bill.update({
    where: { id: turn.bill },
    data: { changes: { increment: 1 } },
    select: { changes: true },
  });
  const id = randomUUID();
  await tx.change.create({
    data: {
      id,
      billId: turn.bill,
      seq: changes - 1,
      cause: 'source',
      at,
      patch: [],
      kinds: ['judged'],
      summary: judgedSentence(judged),
      sha256: judged.text.sha256,
      parserVersion: null,
      judged: json(judged),
    },
  });
  return id;
}
