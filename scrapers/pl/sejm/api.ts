import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  type Shape,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { API, TERM, card, listPage, webPage } from './addresses.js';
import { type Division, filed, identity, stageActions, titled } from './facts.js';
import { orderOf } from './stages.js';

type Text = string | null | undefined;

interface Voting {
  topic?: Text;
  description?: Text;
  yes?: number;
  no?: number;
  abstain?: number;
  notParticipating?: number;
}
interface ApiStage {
  stageName?: Text;
  date?: Text;
  decision?: Text;
  position?: Text;
  committeeCode?: Text;
  textAfter3?: Text;
  voting?: Voting;
  children?: ApiStage[];
}
interface Process {
  number?: Text;
  term?: number;
  title?: Text;
  documentType?: Text;
  documentDate?: Text;
  processStartDate?: Text;
  changeDate?: Text;
  rclNum?: Text;
  ELI?: Text;
  stages?: ApiStage[];
}

const VOTING: Shape = {
  ...{ topic: 'text', description: 'text' },
  ...{ yes: 'number', no: 'number', abstain: 'number', notParticipating: 'number' },
};
const PART: Shape = { 'stageName!': 'text', 'date!': 'text', committeeCode: 'text', voting: VOTING };
const STAGE: Shape = {
  ...{ 'stageName!': 'text', date: 'text', decision: 'text', position: 'text', textAfter3: 'text' },
  children: ['object'],
};

/** Types of documents that are no bills; others than these and «projekt ustawy» are named. */
const NOT_BILLS = /^(?:projekt uchwały|wniosek|informacja|sprawozdanie|lista kandydatów|kandydat|zawiadomienie)/i;

function isBill(page: Page, { documentType, number }: Process): boolean {
  if (/^projekt ustawy/i.test(documentType ?? 'none')) return true;
  if (!NOT_BILLS.test(documentType ?? 'none'))
    page.note(
      'parse.unknown-row',
      `expected the documentType «projekt ustawy» or one that is no bill at ${page.url}, found «${documentType}» of ${number}`,
      { row: documentType },
    );
  return false;
}

/** What the list and the process both say. */
function draftOf(page: Page, found: Process): DraftBill & { key: string } {
  const title = textOrNull(found.title);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected «title» of print ${found.number} at ${page.url}, found none`);
  return {
    ...identity(page, found.term === undefined ? null : String(found.term), textOrNull(found.number)),
    numbers: [textOrNull(found.rclNum)].filter((number) => number !== null),
    ...titled(title),
    introducedOn: readDate(found.processStartDate, 'iso'),
  };
}

/** All processes of the term; those of bills are kept. */
export function list(page: Page): PageResult {
  const sent = page.json<Process[]>();
  if (!Array.isArray(sent))
    throw page.fault('parse.layout-changed', `expected a list of processes at ${page.url}, found none`);
  // A row that is sent twice is one, and the place of the next page is behind it.
  const rows = [...new Map(sent.map((row) => [JSON.stringify(row), row])).values()];
  const bills = rows
    .filter((row) => row !== null && isBill(page, row))
    .map((row) =>
      page.attempt(() => ({ ...draftOf(page, { term: Number(TERM), ...row }), mark: textOrNull(row.changeDate) })),
    )
    .filter((bill) => bill !== null);
  const offset = Number(/offset=(\d+)/.exec(page.url)?.[1]);
  const next = rows.length > 0 && !Number.isNaN(offset) ? [listPage(offset + rows.length)] : [];
  return { bills, follow: [...bills.map(({ session, number }) => card(session as string, number as string)), ...next] };
}

function divisionOf({ voting }: ApiStage): Division | null {
  if (typeof voting?.yes !== 'number' || typeof voting.no !== 'number') return null;
  const vote = {
    for: voting.yes,
    against: voting.no,
    notVoting: voting.abstain ?? null,
    absent: voting.notParticipating ?? null,
  };
  return { topic: textOrNull(voting.description) ?? textOrNull(voting.topic), vote };
}

/** Referrals, votes and reports within a stage; each has its own day. */
function childActions(page: Page, child: ApiStage, parent: string, index: number): DraftAction[] {
  const { date: day, stageName } = shaped<ApiStage>(page, child, PART);
  const [date, name] = [readDate(day, 'iso'), textOrNull(stageName)];
  if (date === null || name === null) return [];
  const words = child.committeeCode && name === 'Skierowanie' ? `${name} ${child.committeeCode}` : name;
  return [{ date, words, order: orderOf(parent) + 1 + index, vote: divisionOf(child)?.vote ?? null }];
}

/** The vote on the whole bill; the others stand as steps of their own. */
const whole = (children: readonly ApiStage[]) =>
  children.map(divisionOf).findLast((division) => /cało(?:ść|ścią)/i.test(division?.topic ?? 'none')) ?? null;

/** Refuses a stage whose parts stand under another name than «children», where they would be passed over. */
function checkParts(page: Page, stage: ApiStage): void {
  const isPart = (value: unknown) => typeof value === 'object' && value !== null && 'stageName' in value;
  const other = Object.entries(stage).find(
    ([name, value]) => name !== 'children' && Array.isArray(value) && value.some(isPart),
  );
  if (other === undefined) return;
  throw page.fault(
    'parse.layout-changed',
    `expected the parts of «${stage.stageName}» in «children» at ${page.url}, found them in «${other[0]}»`,
  );
}

/** The stage of the day on which the bill came in. */
const ENTRY = /wpłynął/;

/** A stage without a day may or may not have happened, unless something was decided: it makes no step, and denies none. */
function stepsOf(page: Page, sent: ApiStage, key: string): DraftAction[] {
  const stage = shaped<ApiStage>(page, sent, STAGE);
  checkParts(page, stage);
  const words = textOrNull(stage.stageName);
  if (words === null)
    throw page.fault('parse.layout-changed', `expected «stageName» of a stage of ${key} at ${page.url}, found none`);
  const children = stage.children ?? [];
  const date = readDate(stage.date, 'iso');
  const isCertain = ENTRY.test(words) || textOrNull(stage.decision ?? stage.position) !== null;
  if (date === null && isCertain)
    page.note('parse.layout-changed', `expected the day of «${words}» of ${key} at ${page.url}, found none`, { words });
  const own =
    date === null
      ? []
      : ENTRY.test(words)
        ? filed(date, words, key)
        : stageActions(date, words, textOrNull(stage.decision ?? stage.position), whole(children));
  return [
    ...own,
    ...children.flatMap((child, index) => page.attempt(() => childActions(page, child, words, index)) ?? []),
  ];
}

const pdf = (url: string, title: string, date: string | null): BillDocument => ({
  url,
  title,
  mediaType: 'application/pdf',
  language: 'pl',
  date,
  kind: 'text',
});

/** One process, as the API gives it. */
export function process(page: Page): PageResult {
  const found = page.json<Process | null>();
  if (found === null) throw page.fault('parse.layout-changed', `expected a process at ${page.url}, found null`);
  if (!isBill(page, found)) return {};
  const draft = draftOf(page, found);
  const stages = found.stages;
  if (!Array.isArray(stages))
    throw page.fault('parse.layout-changed', `expected «stages» of print ${found.number} at ${page.url}, found none`);
  const steps = stages.flatMap((stage) => page.attempt(() => stepsOf(page, stage, draft.key)) ?? []);
  const entry = stages.some(({ stageName }) => ENTRY.test(stageName ?? 'none'))
    ? []
    : filed(readDate(found.documentDate, 'iso'), found.documentType as string, draft.key);
  const eli = textOrNull(found.ELI);
  const texts = stages.map(({ textAfter3 }) => textOrNull(textAfter3)).filter((url) => url !== null);
  const isSilent = stages.some(
    ({ date, children, stageName }) =>
      date == null && !children?.some((child) => child.date != null) && stageName !== 'Zamknięcie sprawy',
  );
  const codes = stages.flatMap(({ children }) => children ?? []).map(({ committeeCode }) => textOrNull(committeeCode));
  const [term, number] = draft.key.split('/') as [string, string];
  return {
    bills: [
      {
        ...draft,
        committee: textOrNull([...new Set(codes.filter((code) => code !== null))].join(', ')),
        actions: [...entry, ...steps, ...(eli === null ? [] : [{ date: null, words: eli, order: orderOf(eli) }])],
        documents: [
          pdf(
            `${API}/sejm/term${term}/prints/${number}/${number}.pdf`,
            `Druk nr ${number}`,
            readDate(found.documentDate, 'iso'),
          ),
          ...texts.map((url) => pdf(url, 'Tekst ustawy po III czytaniu', null)),
        ],
      },
    ],
    follow: [
      ...(isSilent ? [webPage(term, number)] : []),
      ...(eli === null ? [] : [{ page: 'act', url: `${API}/eli/acts/${eli}` }]),
    ],
  };
}

interface Act {
  status?: Text;
  displayAddress?: Text;
  promulgation?: Text;
  entryIntoForce?: Text;
  prints?: { number?: Text; term?: number }[];
}

/** Other acts are repealed, and their day of entry says nothing of the bill now. */
const IN_FORCE = 'obowiązujący';

function step(day: Text, words: Text): DraftAction[] {
  const [date, line] = [readDate(day, 'iso'), textOrNull(words)];
  return date === null || line === null ? [] : [{ date, words: line, order: orderOf(line) }];
}

/** The act in the gazette: when it was promulgated, and since when it is in force. Its prints say which bill it was. */
export function act(page: Page): PageResult {
  const found = page.json<Act | null>();
  const [print] = found?.prints ?? [];
  if (!print) {
    page.note(
      'normalise.unmatched',
      `expected a print of the act ${found?.displayAddress} at ${page.url}, found none; its bill is not known`,
    );
    return {};
  }
  const promulgated = step(found?.promulgation, found?.displayAddress);
  const force = found?.status?.startsWith(IN_FORCE) ? step(found.entryIntoForce, found.status) : [];
  return {
    bills: [
      {
        ...identity(page, print.term === undefined ? null : String(print.term), textOrNull(print.number)),
        title: null,
        actions: [...promulgated, ...force],
      },
    ],
  };
}
