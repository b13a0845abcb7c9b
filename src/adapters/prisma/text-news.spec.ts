import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsNamed, judged, readText, storeBill, urlOf, wordRules } from '../../../test/harness/judged-bill.js';
import { REGISTRY, idOf } from '../../../test/harness/synthetic-bill.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../../test/harness/test-program.js';
import { verify } from '../../app/verify.js';
import type { BillDocument } from '../../domain/bill.js';
import type { Cause } from '../../domain/change.js';
import type { Outcome } from '../../domain/stage.js';
import type { Assessment } from '../../domain/threat.js';

const clock = handClock('2026-03-01T10:00:00.000Z');
const HARMLESS = 'Article 1. Records are kept.';
const HARMFUL = 'Article 1. A register of agents is kept.';
const rules = wordRules('register of agents');

let program: TestProgram;
let count = 0;
let key = '0';

const judge = (classify = rules, change: string | null = null) =>
  program.assessments.judge(idOf(key), classify, change, (told) => {
    said.push(told);
    return [];
  });
const said: (string | null)[] = [];
const news = async () =>
  (await program.library.bill(idOf(key)))?.history.filter(({ kinds }) => kinds.includes('judged'));
const relevant = async () => (await program.library.bill(idOf(key)))?.relevant;
/** A bill judged by its title alone. */
async function bill(cause: Cause, ...documents: string[]): Promise<void> {
  await storeBill(program, key, cause, { documents: documentsNamed(...documents) });
  await judge();
}

beforeAll(async () => {
  program = await openTestProgram({ clock });
  await program.ledger.registerRegistries([REGISTRY]);
});
beforeEach(() => {
  clock.set('2026-03-01T10:00:00.000Z');
  key = String((count += 1));
  said.length = 0;
});
afterAll(() => program.close());

describe(`a bill that becomes relevant on the ${databaseName}`, () => {
  it('by the text it waited for is news: a change of its own that leaves the state as it was and names its source', async () => {
    await bill('source', 'first');
    const state = (await program.library.bill(idOf(key)))?.state;
    const sha256 = await readText(program, key, 'first', HARMFUL);
    await judge();
    const [change] = (await news()) as [NonNullable<Awaited<ReturnType<typeof news>>>[number]];
    expect(change).toMatchObject({
      seq: 1,
      cause: 'source',
      patch: [],
      sha256,
      summary:
        'Now judged to concern civil society (Foreign funding and agent registers), because its text of 1 February 2026 says: «register of agents»',
      judged: {
        before: { relevant: null },
        after: { relevant: true },
        text: { url: urlOf('first') },
        rulesVersion: '1',
      },
    });
    expect(said).toEqual([null, change.id]);
    expect((await program.library.bill(idOf(key)))?.state).toEqual(state);
    expect((await verify(program)).faults).toEqual([]);
  });

  it('is told once, however often it is judged, and the next change of the registry counts on', async () => {
    await bill('source', 'first');
    await readText(program, key, 'first', HARMFUL);
    await Promise.all([judge(), judge(), judge()]);
    await storeBill(program, key, 'source', { documents: documentsNamed('first'), stage: 'committee' });
    await judge();
    expect(await news()).toHaveLength(1);
    expect((await program.library.bill(idOf(key)))?.history.map(({ seq }) => seq)).toEqual([2, 1, 0]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['by newer rules alone', () => judge(wordRules('Records', '2'))],
    [
      'by newer rules that would have said so of the earlier text as well',
      async () => {
        await readText(program, key, 'first', 'Article 1. Records are kept for ever.');
        await judge(wordRules('Records', '2'));
      },
    ],
    [
      'by the same bytes, read better',
      async () => {
        const read = { verdict: 'text' as const, reason: null, text: HARMFUL, format: 'pdf' as const };
        const document = await program.db.prisma.document.findFirstOrThrow({ where: { billId: idOf(key) } });
        const at = clock.now().toISOString();
        const kept = { sha256: document.sha256 as string, mediaType: null, read, at };
        await program.documents.keep(idOf(key), document.url, kept, []);
        await judge();
      },
    ],
  ])('%s is no news', async (_, act) => {
    await bill('source', 'first');
    await readText(program, key, 'first', HARMLESS);
    await judge();
    await act();
    expect([await relevant(), await news()]).toEqual([true, []]);
  });

  it('by the text of a bill from the first reading of its registry is no news, and by its next text it is', async () => {
    await bill('backfill', 'first');
    await readText(program, key, 'first', HARMFUL);
    await judge();
    expect([await relevant(), await news()]).toEqual([true, []]);

    key = String((count += 1));
    await bill('backfill', 'first');
    await readText(program, key, 'first', HARMLESS);
    await judge();
    await storeBill(program, key, 'source', { documents: documentsNamed('first', 'second') });
    await readText(program, key, 'second', HARMFUL);
    await judge();
    expect(await news()).toMatchObject([{ judged: { text: { url: urlOf('second') }, before: { relevant: false } } }]);
  });

  it('by a text replaced in place, under the same title and address, is news', async () => {
    await bill('backfill', 'first');
    await readText(program, key, 'first', HARMLESS);
    await judge();
    clock.advance(14 * 86_400_000);
    await readText(program, key, 'first', HARMFUL);
    await judge();
    expect(await news()).toHaveLength(1);
  });

  it('by a text that was listed long ago and is fetched only now is no news', async () => {
    await bill('source', 'first');
    clock.advance(40 * 86_400_000);
    await readText(program, key, 'first', HARMFUL);
    await judge();
    expect([await relevant(), await news()]).toEqual([true, []]);
  });

  it('together with a step that the registry shows is told by that step alone', async () => {
    await bill('source', 'first');
    await readText(program, key, 'first', HARMFUL);
    const step = await storeBill(program, key, 'source', { documents: documentsNamed('first'), stage: 'committee' });
    await judge(rules, step);
    expect([await news(), said.at(-1)]).toEqual([[], step]);
  });

  it('under a person’s «no» is no news', async () => {
    await bill('source', 'first');
    await program.desk.correctAssessment(
      idOf(key),
      { relevant: false, direction: 'neutral', threats: [], note: 'insurance' },
      { person: null, by: 'cli' },
    );
    await readText(program, key, 'first', HARMFUL);
    await judge();
    expect([await relevant(), await news()]).toEqual([false, []]);
  });
});

describe(`what is judged on the ${databaseName}`, () => {
  const shown = async () => {
    let text: string | null | undefined;
    await judge((input) => {
      text = input.text;
      return judged({ rulesVersion: `look ${Math.random()}` });
    });
    return text;
  };

  it('is the newest text and then the note on it', async () => {
    await bill('source', 'note', 'second', 'first');
    await readText(program, key, 'note', 'Why.');
    await readText(program, key, 'first', 'Old.');
    expect(await shown()).toBe('Old.\n\nWhy.');
    await readText(program, key, 'second', 'New.');
    expect(await shown()).toBe('New.\n\nWhy.');
  });

  it('is not a text that the registry no longer lists, nor one without a word', async () => {
    await bill('source', 'first', 'second');
    await readText(program, key, 'first', 'Old.');
    await readText(program, key, 'second', ' \n ');
    expect(await shown()).toBeNull();
    await storeBill(program, key, 'source', { documents: documentsNamed('first') });
    expect(await shown()).toBe('Old.');
  });

  it('is cut where it is longer than ten million letters', async () => {
    await bill('source', 'first', 'note');
    await readText(program, key, 'first', 'x'.repeat(10_000_001));
    await readText(program, key, 'note', 'Why.');
    expect((await shown())?.length).toBe(10_000_000);
  });

  const ASKED: [string, Partial<Assessment>[], Outcome, boolean][] = [
    ['an open bill whose title cannot tell', [{ relevant: null, needsText: true }], 'pending', true],
    ['an ended one', [{ relevant: null, needsText: true }], 'enacted', false],
    ['an open one whose text told no', [{ relevant: null, needsText: true }, { relevant: false }], 'pending', true],
    ['a bill whose title tells no', [{ relevant: false }], 'pending', false],
    ['a relevant one, ended or not', [{ relevant: true }], 'enacted', true],
  ];
  it.each(ASKED)('%s is asked for its text', async (_, judgements, outcome, isAsked) => {
    await storeBill(program, key, 'backfill', { documents: documentsNamed('first'), outcome });
    for (const [index, over] of judgements.entries()) await judge(() => judged({ ...over, rulesVersion: `${index}` }));
    expect((await program.documents.due(idOf(key))).map(({ url }) => url)).toEqual(isAsked ? [urlOf('first')] : []);
  });

  it('is asked for again of an open bill that staff decided on, for what is replaced may turn it', async () => {
    await storeBill(program, key, 'backfill', { documents: documentsNamed('first') });
    await program.desk.correctAssessment(
      idOf(key),
      { relevant: false, direction: 'neutral', threats: [], note: 'bees' },
      { person: null, by: 'cli' },
    );
    expect(await program.documents.due(idOf(key))).toHaveLength(1);
  });

  it('is looked for in documents of every kind but reports and opinions', async () => {
    const [document] = Object.values(documentsNamed('first')) as [BillDocument];
    const { kind: _kind, ...untold } = document;
    const documents = {
      [urlOf('a')]: { ...untold, url: urlOf('a') },
      [urlOf('b')]: { ...untold, url: urlOf('b'), kind: 'other' as const },
    };
    await storeBill(program, key, 'backfill', { documents });
    await judge(() => judged({ relevant: true }));
    expect((await program.documents.due(idOf(key))).map(({ url }) => url)).toEqual([urlOf('a')]);
  });
});
