import { type DraftAction, type Page, type VoteCount, readDate, textOrNull } from '../../kit/index.js';

/** Elements found on a page. */
export type Found = ReturnType<Page['one']>;

/** Text of the only child of that name. Other bills are nested with the same names (SimilarBills): never look deeper. */
export function child(page: Page, parent: Found, name: string): string | null {
  const found = page.maybe(`> ${name}`, parent);
  return found && textOrNull(found.text());
}

/** All children of that name. */
export function children(page: Page, parent: Found, name: string): Found[] {
  return page
    .all(`> ${name}`, parent)
    .toArray()
    .map((element) => page.$(element) as Found);
}

/** A mandatory child: without it the page is not the bill's. */
export function must(page: Page, parent: Found, name: string): string {
  const found = child(page, parent, name);
  if (found !== null) return found;
  throw page.fault('parse.layout-changed', `expected «${name}» of the bill at ${page.url}, found none`);
}

/** Year 1 stands for no date; all others are local, with or without a time. */
const dayOf = (moment: string | null) =>
  moment === null || moment.startsWith('0001-') ? null : readDate(moment, 'iso-instant');

/** An event with its local time, which orders it and is not kept. */
interface Event {
  moment: string;
  action: DraftAction;
}

const CHAMBERS: Readonly<Record<string, string | null>> = {
  HouseBillStages: 'House of Commons',
  SenateBillStages: 'Senate',
  RoyalAssent: null,
};

/** The recorded division of the day, and whether any decision of the day went against the motion. */
function decisionOf(page: Page, stage: Found, day: string | null): { vote: VoteCount | null; result: string | null } {
  const decisions = children(page, stage, 'Decisions').filter(
    (one) => dayOf(child(page, one, 'DecisionSittingDate')) === day,
  );
  const counted = decisions.filter((one) => child(page, one, 'DivisionVotesYeas') !== null);
  const [only] = counted.length === 1 ? counted : [];
  const count = (name: string) => Number(must(page, only as Found, name));
  const refused = decisions
    .map((one) => child(page, one, 'DecisionResultNameEn'))
    .find((result) => result !== 'Agreed To');
  const vote = only
    ? { for: count('DivisionVotesYeas'), against: count('DivisionVotesNays'), notVoting: null, absent: null }
    : null;
  return { vote, result: refused ?? null };
}

/** The event that ended a stage, and others worth telling; what has no date did not happen. */
function stageEvents(page: Page, stage: Found, tag: string, origin: string): Event[] {
  const chamber = CHAMBERS[tag] ?? null;
  const turn = chamber === null || chamber === origin ? 'first chamber' : 'second chamber';
  const end = page.maybe('> EndOfStageEvent', stage);
  const endWords = end && child(page, end, 'EventTypeNameEn');
  const significant = children(page, stage, 'SignificantEvents').map((event) => ({
    words: child(page, event, 'EventNameEn'),
    moment: child(page, event, 'EventDateTime'),
    more: child(page, event, 'AdditionalInformationEn'),
  }));
  const isEnd = (words: string | null) => endWords !== null && words?.startsWith(endWords) === true;
  const about = significant.find(({ words }) => isEnd(words))?.more;
  const moment = end && child(page, end, 'EventStartDateTime');
  const { vote, result } = decisionOf(page, stage, dayOf(moment));
  const at = `${turn}${/\bamendments?\b/i.test(about ?? 'none') && turn.startsWith('second') ? ', amended' : ''}${result === null ? '' : `, ${result}`}`;
  return [
    { words: endWords, moment, at, vote },
    ...significant.filter(({ words }) => !isEnd(words)).map((event) => ({ ...event, at: turn, vote: null })),
  ].flatMap(({ words, moment: when, at: place, vote: counted }) => {
    const date = dayOf(when);
    return words === null || date === null
      ? []
      : [{ moment: when as string, action: { date, words, at: place, chamber, vote: counted } }];
  });
}

function messageEvent(page: Page, message: Found): Event[] {
  const [words, moment] = [child(page, message, 'EventNameEn'), child(page, message, 'Date')];
  const date = dayOf(moment);
  const chamber = child(page, message, 'ChamberOrganizationId') === '1' ? 'House of Commons' : 'Senate';
  return words === null || date === null
    ? []
    : [{ moment: moment as string, action: { date, words, at: 'message', chamber } }];
}

/** Steps in order of time; the order of the elements is another one (the pre-study stands before what came earlier). */
export function actionsOf(page: Page, bill: Found, origin: string): DraftAction[] {
  const stages = page.one('> BillStages', bill);
  const events = Object.keys(CHAMBERS).flatMap((tag) =>
    children(page, stages, tag).flatMap((stage) => page.attempt(() => stageEvents(page, stage, tag, origin)) ?? []),
  );
  const messages = children(page, stages, 'InterChamberMessages').flatMap(
    (message) => page.attempt(() => messageEvent(page, message)) ?? [],
  );
  const all = [...events, ...messages];
  const assent = child(page, bill, 'ReceivedRoyalAssentDateTime');
  if (assent !== null && !all.some(({ action }) => action.words === 'Royal assent'))
    all.push({ moment: assent, action: { date: dayOf(assent), words: 'Royal assent' } });
  const sorted = all.sort((a, b) => a.moment.localeCompare(b.moment));
  return sorted.map(({ action }, index) => ({
    ...action,
    order: sorted.slice(0, index).filter((earlier) => earlier.action.date === action.date).length + 1,
  }));
}

/** The committee that has, or had last, the bill. */
export function committeeOf(page: Page, bill: Found, origin: string): string | null {
  const stages = page.one('> BillStages', bill);
  const tags = Object.keys(CHAMBERS).sort((a, b) => Number(CHAMBERS[b] === origin) - Number(CHAMBERS[a] === origin));
  const named = tags
    .flatMap((tag) => children(page, stages, tag))
    .filter((stage) => child(page, stage, 'BillStageNameEn') !== 'Senate pre-study')
    .flatMap((stage) =>
      children(page, stage, 'Committee').map((committee) => child(page, committee, 'CommitteeNameEn')),
    );
  return named.filter((name) => name !== null).at(-1) ?? null;
}
