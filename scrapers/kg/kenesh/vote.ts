import { type Page, type PageResult, type VoteCount, oneLine, readDate } from '../../kit/index.js';
import { readVoteFile, voteAddress } from './vote-file.js';

const LEAST_DEPUTIES = 80;
const MOST_DEPUTIES = 120;

/**
 * A deputy's name with initials and the result after it, in a line or in three columns side by side. A stray capital
 * can stick to the name («Абдалиев М.А.Л за»); «к.» and «у.» are short for кызы and уулу.
 */
const RESULT =
  /\p{Lu}\p{L}+(?:\s\p{L}\s?)?\s*(?:\p{L}{1,2}\.\s?){1,3}\s*(?:\p{L}\s+)?(за|против|не\s+голосовала?|отсутствовала?)(?![\p{L}.:])/gu;

const RESULT_AT_ALL = new RegExp(RESULT.source, 'u');
/** The heading begins with the day of the vote. */
const HEADING = /(?<!\d)\d{2}\.\d{2}\.\d{4}(?!\d)/;

const MEMBERS: readonly { words: RegExp; member: keyof VoteCount }[] = [
  { words: /^за$/u, member: 'for' },
  { words: /^против$/u, member: 'against' },
  { words: /^не\s/u, member: 'notVoting' },
  { words: /^отсутств/u, member: 'absent' },
];

/** Counts the results in the text of a vote file. Deputies whose result is blank are in none of the four. */
export function countVotes(text: string): VoteCount {
  const count = { for: 0, against: 0, notVoting: 0, absent: 0 };
  for (const [, result] of text.matchAll(RESULT)) {
    const found = MEMBERS.find(({ words }) => words.test(result as string));
    if (found) count[found.member] += 1;
  }
  return count;
}

function total(vote: VoteCount): number {
  return vote.for + vote.against + (vote.notVoting ?? 0) + (vote.absent ?? 0);
}

/** The text of one vote file. It names no bill: it belongs to the step with the same address. */
export function readVoteText(page: Page): PageResult {
  const vote = countVotes(page.text);
  const read = total(vote);
  if (read === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected lines «Фамилия И.О. за» at ${page.url}, found none; the file may be scanned or of another kind`,
    );
  if (read < LEAST_DEPUTIES || read > MOST_DEPUTIES) {
    throw page.fault(
      'parse.layout-changed',
      `expected the results of ${LEAST_DEPUTIES} to ${MOST_DEPUTIES} deputies at ${page.url}, found ${read}; a count that is short must not be judged`,
      { count: read },
    );
  }
  const heading = HEADING.exec(page.text)?.[0] ?? null;
  const printed = page.attempt(() => readDate(heading, 'dmy.'));
  const date = readVoteFile(page.url)?.day ?? printed;
  if (printed !== null && date !== printed)
    page.note(
      'parse.bad-date',
      `expected the sitting day ${date} in the heading of ${page.url}, found ${printed}; the link may lead to another vote`,
      { shown: heading },
    );
  const sourceId = voteAddress(page.url);
  return {
    bills: [
      {
        key: null,
        join: { by: 'action', sourceId },
        number: null,
        title: null,
        actions: [
          {
            sourceId,
            date,
            words: heading ?? oneLine(RESULT_AT_ALL.exec(page.text)?.[0] ?? sourceId),
            classes: [],
            vote,
            order: readVoteFile(page.url)?.number ?? 0,
          },
        ],
        asOf: date,
      },
    ],
  };
}
