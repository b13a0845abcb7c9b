import { createHmac } from 'node:crypto';
import type { Citation } from '../domain/citation.js';
import { Fault } from '../domain/fault.js';
import type { Archive } from '../ports/archive.js';
import type { Desk, Doorman, Person, Role, Seal } from '../ports/desk.js';
import type { Library, OutboxRow } from '../ports/library.js';
import { FACETS } from '../ports/search-engine.js';
import type { SearchEngine, SearchHit } from '../ports/search-engine.js';
import { APPEALS, LINKS } from './test-appeals.js';
import { BILLS, rowOf, SNAPSHOT } from './test-bills.js';
import { JUDGEMENTS, REVIEW } from './test-judgements.js';
import { REGISTRIES } from './test-registries.js';

/** The ports over a few bills in memory, for the tests of the reader's side. */
const part = <T>(rows: T[], { limit, offset }: { limit: number; offset: number }) => ({
  total: rows.length,
  rows: rows.slice(offset, offset + limit),
});

export const CITATION: Citation = {
  id: 'c1',
  bill: 'kg/kenesh/6-7100/23',
  asOf: '2026-11-23',
  number: '6-7100/23',
  title: BILLS[0]?.title as string,
  country: 'KG',
  registry: 'kg/kenesh',
  registryTitle: 'Жогорку Кеңеш',
  registeredOn: '2023-05-19',
  statusWords: 'подписан',
  statusOn: '2024-04-02',
  stage: 'enacted',
  url: 'https://kenesh.kg/ru/article/show/11579',
  seenAt: '2026-11-23T06:02:11Z',
  sha256: SNAPSHOT,
  quoteStart: 812,
  inferred: false,
  permalink: 'http://localhost:3000/c/c1',
};

const OUTBOX: OutboxRow[] = [
  {
    id: 'o1',
    subscription: 's1',
    topic: { kind: 'country', country: 'KG' },
    to: 'a…@example.org',
    subject: 'KG 6-7100/23: signed',
    channel: 'email',
    body: 'New step: «подписан» on 2 April 2024.\nTo follow less: http://localhost:3000/subscriptions/end?token=secret-of-the-reader',
    createdAt: '2026-11-23T06:05:00Z',
    sentAt: null,
    status: 'queued',
    answer: null,
    bill: 'kg/kenesh/6-7100/23',
  },
];

export const testLibrary: Library = {
  billRows: async (ids) => ids.flatMap((id) => BILLS.filter((bill) => bill.id === id).map(rowOf)),
  bill: async (id) => BILLS.find((bill) => bill.id === id) ?? null,
  judgements: async (bill) => JUDGEMENTS.filter(({ of }) => of === bill).map(({ judgement }) => judgement),
  review: async ({ after }) => (after === null ? REVIEW : { rows: [], next: null }),
  recentChanges: async ({ country, bill, limit }) =>
    BILLS.filter((view) => (!country || view.country === country) && (!bill || view.id === bill))
      .flatMap((view) =>
        view.history.filter(({ cause }) => cause === 'source').map((change) => ({ bill: rowOf(view), change })),
      )
      .slice(0, limit),
  appeals: async (filter) =>
    part(
      APPEALS.filter(({ country }) => !filter.country || country === filter.country),
      filter,
    ),
  appeal: async (id) => APPEALS.find((appeal) => appeal.id === id) ?? null,
  incidents: async (filter) => part([], filter),
  links: async (filter) =>
    part(
      LINKS.filter(({ status }) => !filter.status || status === filter.status),
      filter,
    ),
  registries: async () => REGISTRIES,
  registry: async (id) => REGISTRIES.find((registry) => registry.id === id) ?? null,
  outbox: async (filter) => part(OUTBOX, filter),
  citation: async (id) => (id === CITATION.id ? CITATION : null),
  citationToday: async () => ({ holds: false, statusWords: 'вступил в силу', stage: 'in-force' }),
  counts: async () => ({ bills: BILLS.length, relevant: 5, appeals: APPEALS.length, registries: REGISTRIES.length }),
};

function hitOf(bill: (typeof BILLS)[number], q: string): SearchHit {
  const at = bill.title.toLowerCase().indexOf(q.toLowerCase());
  const passage =
    q === '' || at < 0
      ? []
      : [
          { text: bill.title.slice(0, at), marked: false },
          { text: bill.title.slice(at, at + q.length), marked: true },
          { text: bill.title.slice(at + q.length), marked: false },
        ];
  return { bill: bill.id, score: 1, why: 'title', passage };
}

export const testSearch: SearchEngine = {
  name: 'postgres',
  search: async (query) => {
    if (query.q === 'the search is down')
      throw new Fault('search.unavailable', 'the search does not answer; try again in a minute');
    const found = BILLS.filter(
      (bill) => (!query.relevantOnly || bill.relevant === true) && (!query.country || bill.country === query.country),
    )
      .filter((bill) => !query.among || query.among.includes(bill.id))
      .filter((bill) => `${bill.title} ${bill.number}`.toLowerCase().includes(query.q.toLowerCase()));
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Awaited<
      ReturnType<SearchEngine['search']>
    >['facets'];
    facets.country = [
      { value: 'KG', count: 3 },
      { value: 'RU', count: 2 },
    ];
    facets.stage = [{ value: 'enacted', count: 2 }];
    return {
      total: found.length,
      hits: found
        .slice(query.offset ?? 0, (query.offset ?? 0) + (query.limit ?? 20))
        .map((bill) => hitOf(bill, query.q)),
      facets,
    };
  },
  put: async () => undefined,
  remove: async () => undefined,
  count: async () => BILLS.length,
};

/** A desk that writes down what it was asked to do. */
export class TestDesk implements Desk {
  acts: { act: string; with: unknown[] }[] = [];
  import: Desk['import'] = async (...given) => {
    this.note('import', given);
    const faults = given[1].includes('bad')
      ? [{ code: 'import.bad-row' as const, message: 'row 1 has no title; give it one' }]
      : [];
    return {
      read: 1,
      stored: faults.length === 0 ? 1 : 0,
      known: 0,
      faults,
      ids: faults.length === 0 ? ['new-1'] : [],
    };
  };
  decideLink: Desk['decideLink'] = async (...given) => this.note('decideLink', given);
  correctAssessment: Desk['correctAssessment'] = async (...given) => this.note('correctAssessment', given);
  confirmAssessment: Desk['confirmAssessment'] = async (...given) => this.note('confirmAssessment', given);
  withdrawAssessment: Desk['withdrawAssessment'] = async (...given) => this.note('withdrawAssessment', given);
  correctStage: Desk['correctStage'] = async (...given) => this.note('correctStage', given);
  wantBill: Desk['wantBill'] = async (...given) => this.note('wantBill', given);
  acceptRegistry: Desk['acceptRegistry'] = async (...given) => this.note('acceptRegistry', given);
  acknowledgeRegistry: Desk['acknowledgeRegistry'] = async (...given) => this.note('acknowledgeRegistry', given);
  subscribe: Desk['subscribe'] = async (...given) => {
    this.note('subscribe', given);
    return { id: 's2' };
  };
  confirmSubscription: Desk['confirmSubscription'] = async (token) => this.byToken('confirmSubscription', token);
  endSubscription: Desk['endSubscription'] = async (token) => this.byToken('endSubscription', token);
  subscriptionOf: Desk['subscriptionOf'] = async (token) =>
    token === 'good' ? { topic: { kind: 'country', country: 'KG' }, status: 'active' } : null;
  cite: Desk['cite'] = async (...given) => {
    this.note('cite', given);
    return CITATION;
  };
  addPerson: Desk['addPerson'] = async (email, _password, role) => ({ id: 'p9', email, role });

  private note(act: string, given: unknown[]): void {
    this.acts.push({ act, with: given });
  }

  private async byToken(act: string, token: string) {
    this.note(act, [token]);
    return token === 'good' ? { kind: 'country' as const, country: 'KG' } : null;
  }
}

const personWith = (role: Role): Person => ({ id: `p-${role}`, email: `${role}@example.org`, role });
const named = (name: string): Person | null =>
  name === 'reader' || name === 'staff' || name === 'admin' ? personWith(name) : null;

/** Session tokens are `session-<role>`, API tokens `token-<role>`, the password is `right`. */
export const testDoorman: Doorman = {
  signIn: async (email, password) => {
    if (password === 'locked') throw new Fault('usage', 'Too many wrong passwords; try again in 15 minutes.');
    const person = named(email.split('@')[0] as string);
    return person !== null && password === 'right' ? { sessionToken: `session-${person.role}`, person } : null;
  },
  whoIs: async (token) => named(token.replace('session-', '')),
  signOut: async () => undefined,
  whoHasToken: async (token) => (token.startsWith('token-') ? named(token.slice('token-'.length)) : null),
};

const signature = (purpose: string, value: string) =>
  createHmac('sha256', 'key of the tests').update(`${purpose}:${value}`).digest('base64url');
export const testSeal: Seal = {
  sign: (purpose, value) => `${value}.${signature(purpose, value)}`,
  open: (purpose, signed) => {
    const [value, mark] = signed.split('.') as [string, string | undefined];
    return mark === signature(purpose, value) ? value : null;
  },
};

export const testArchive: Archive = {
  put: async () => SNAPSHOT,
  get: async (sha256) => {
    if (sha256 !== SNAPSHOT) throw new Fault('snapshot.missing', `no snapshot ${sha256} is kept here`);
    return new TextEncoder().encode('<html><script>alert(1)</script>подписан</html>');
  },
  has: async (sha256) => sha256 === SNAPSHOT,
  async *list() {
    yield SNAPSHOT;
  },
};
