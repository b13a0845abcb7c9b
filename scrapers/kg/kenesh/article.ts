import {
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  foldTitle,
  oneLine,
  readDate,
} from '../../kit/index.js';
import { type ArticleRow, articleBody, articleRows } from './article-rows.js';
import { baseKey, keysOf } from './identity.js';
import { type Identity, type Initiators, readInitiators } from './initiators.js';
import { mergeDrafts } from './merge-drafts.js';
import { type RowKind, lawInside, rowKind, stepWords } from './row-kind.js';
import { type RowText, committeeName, readRowText } from './row-text.js';
import { readVoteFile } from './vote-file.js';

/** One vote read, before the rows of the sitting day are told apart. */
interface Vote {
  row: ArticleRow;
  kind: RowKind;
  text: RowText;
  initiators: Initiators;
  day: string;
  order: number;
  base: string | null;
}

const NOT_BILLS: readonly RowKind[] = ['resolution', 'other'];

/** «…/zakonoproekti-rassmotrennie-21-dekabrya-2023-goda-…» → 2023-12-21, for vote files with another form of name. */
function dayOfSlug(page: Page): string | null {
  const slug = /\d{1,2}-[a-z]+-\d{4}/.exec(page.url)?.[0];
  return slug === undefined ? null : readDate(slug, 'words');
}

function readVote(page: Page, row: ArticleRow, position: number): Vote {
  const text = readRowText(row.text);
  const kind = rowKind(text.title, text.reading);
  if (kind === 'unknown' || kind === 'number-only') {
    const shown = oneLine(row.text).slice(0, 100);
    throw page.fault(
      'parse.unknown-row',
      `expected a row that begins with «О проекте …», «О …» or «Об …», found «${shown}»; add its words to the row kinds`,
      { row: shown, vote: row.sourceId },
    );
  }
  const file = readVoteFile(row.url);
  const day = file?.day ?? dayOfSlug(page);
  if (day === null)
    throw page.fault(
      'parse.bad-date',
      `expected a sitting day in the name of the vote file or the article's address, found «${row.sourceId}»`,
      { vote: row.sourceId },
    );
  const initiators = readInitiators(text.initiators ?? ' ');
  const base =
    kind === 'bill' ? page.attempt(() => initiators.identities.map(baseKey).find((key) => key !== null)) : null;
  return { row, kind, text, initiators, day, order: file?.number ?? position, base: base ?? null };
}

/** Words of an unmarked vote: the heading of the article, else the first words of the row; both stand in the page. */
function unmarkedWords(page: Page, vote: Vote): string {
  return (
    /внесенные на голосование/iu.exec(oneLine(page.$.root().text()))?.[0] ??
    (vote.text.title.split(/[«"“]/u)[0] as string).trim()
  );
}

function stepOf(page: Page, vote: Vote): DraftAction {
  const base = { date: vote.day, sourceId: vote.row.sourceId, order: vote.order };
  if (vote.kind !== 'bill')
    return { ...base, words: oneLine(stepWords(vote.kind, vote.text.title) ?? vote.text.title) };
  if (vote.text.reading !== null) return { ...base, words: vote.text.reading };
  return { ...base, words: unmarkedWords(page, vote), classes: [] };
}

/** The opinion was given before the sitting, so it comes before the votes of that day. */
function proposalOf(vote: Vote): DraftAction[] {
  const { against } = vote.text;
  if (against === null) return [];
  return [{ date: vote.day, words: against, at: 'committee', sourceId: `${vote.row.sourceId}#committee`, order: 0 }];
}

/** The day printed beside a letter; a decree is dated by the government, before it came to parliament. */
function letterDay(page: Page, identity: Identity): string | null {
  return identity.kind === 'decree' ? null : page.attempt(() => readDate(identity.date, 'dmy.'));
}

/** A decree or a secret letter is named by its date as well, since such numbers restart. */
const numberOf = ({ kind, printed, words }: Identity) => (kind === 'number' ? printed : words);
const registrationOf = (identity: Identity) => `registered ${identity.printed}`;

function filingOf(identity: Identity | undefined, day: string | null): DraftAction[] {
  if (identity === undefined || day === null) return [];
  return [
    { date: day, words: identity.words, sourceId: registrationOf(identity), classes: ['filing'], stage: 'introduced' },
  ];
}

function billDraft(page: Page, vote: Vote, key: string | null): DraftBill {
  const { identities, sponsors } = vote.initiators;
  const [first, ...others] = identities;
  const introducedOn = first === undefined ? null : letterDay(page, first);
  return {
    key,
    ...(key === null ? { join: { by: 'title', title: foldTitle(vote.text.title), on: vote.day } as const } : {}),
    number: first === undefined ? null : numberOf(first),
    numbers: others.map(numberOf),
    title: vote.text.title,
    titles: { ru: vote.text.title },
    introducedOn,
    sponsors,
    committee: vote.text.committee === null ? null : committeeName(vote.text.committee),
    actions: [...filingOf(first, introducedOn), ...proposalOf(vote), stepOf(page, vote)],
    asOf: vote.day,
  };
}

/**
 * Bills read apart in first reading go on as one, under all their numbers. The page says so only by printing them
 * together, so the end of the others is our inference; each is found by its registration.
 */
function mergedDrafts(vote: Vote): DraftBill[] {
  const [first, ...others] = vote.kind === 'bill' ? vote.initiators.identities : [];
  const words = vote.text.initiators ?? vote.text.title;
  return others.map((identity) => ({
    key: null,
    join: { by: 'action', sourceId: registrationOf(identity) },
    number: null,
    title: null,
    outcome: 'merged',
    inferred: true,
    actions: [
      {
        date: vote.day,
        words,
        sourceId: `merged into ${first?.printed}`,
        classes: ['merged'],
        stage: 'merged',
        order: vote.order,
        inferred: true,
      },
    ],
    asOf: vote.day,
  }));
}

/** Veto, conciliation and agreed-wording rows carry neither number nor reading: they find their bill by its title. */
function laterDraft(page: Page, vote: Vote): DraftBill {
  const title = foldTitle(lawInside(vote.kind, vote.text.title));
  return {
    key: null,
    join: { by: 'title', title, on: vote.day },
    number: null,
    title: null,
    actions: [stepOf(page, vote)],
    asOf: vote.day,
  };
}

function notTheArticle(page: Page): Error {
  const heading = oneLine(page.all('title, h1, h2, div.title').first().text());
  return page.fault(
    'parse.not-the-page',
    `expected an article with links to vote files, found «${heading.slice(0, 100)}»; the host may have moved or the address is of another kind of page`,
  );
}

/**
 * An article «Законопроекты, рассмотренные … и внесенные на голосование»: one sitting day, one row a vote.
 * Resolutions, reports and elections are votes too, but not bills.
 */
export function readArticle(page: Page): PageResult {
  const body = articleBody(page);
  const rows = body === null ? [] : articleRows(page, body);
  if (rows.length === 0) throw notTheArticle(page);
  const votes = rows
    .map((row, index) => page.attempt(() => readVote(page, row, index + 1)))
    .filter((vote) => vote !== null);
  const bills = votes.filter((vote) => vote.kind === 'bill');
  const keys = keysOf(bills.map((vote) => ({ base: vote.base, reading: vote.text.reading, title: vote.text.title })));
  const concerned = votes.filter((vote) => !NOT_BILLS.includes(vote.kind));
  const draftOf = (vote: Vote) =>
    vote.kind === 'bill' ? billDraft(page, vote, keys[bills.indexOf(vote)] ?? null) : laterDraft(page, vote);
  return {
    follow: concerned.map((vote) => ({ page: 'vote', url: vote.row.url })),
    bills: mergeDrafts([...concerned.map(draftOf), ...concerned.flatMap(mergedDrafts)]),
  };
}
