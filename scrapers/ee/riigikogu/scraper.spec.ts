import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { riigikogu } from './scraper.js';

const UUID = '11111111-2222-3333-4444-555555555700';
const LIST = 'https://api.riigikogu.ee/api/volumes/drafts?membership=15&page=0&size=500';
const CARD = `https://api.riigikogu.ee/api/volumes/drafts/${UUID}?lang=ET`;
const DRAFT = {
  uuid: UUID,
  title: 'Näidisseadus',
  mark: 700,
  membership: 15,
  draftTypeCode: 'SE',
  copyOrOriginal: 'ORIGINAL',
  initiated: '2026-01-12',
};
const listing = (content: unknown[], page = { number: 0, totalPages: 1 }) => ({ _embedded: { content }, page });

const parse = (kind: string, url: string, value: unknown) =>
  parsePage(riigikogu, { kind, url, bytes: Buffer.from(JSON.stringify(value)), contentType: 'application/json' });
const list = (content: unknown[]) => parse('list', LIST, listing(content));
const card = (more: object) => shownReading(riigikogu, parse('bill', CARD, { ...DRAFT, ...more }));
const withEvent = (status: string, readingCode = 'EFFECTUATION') =>
  card({ readings: [{ readingCode, proceedingEvents: [{ date: '2026-02-02T10:00:00', status }] }] });

describe('which drafts are bills', () => {
  it('a copy of a draft is not listed a second time', () =>
    expect(list([DRAFT, { ...DRAFT, copyOrOriginal: 'COPY' }]).bills).toHaveLength(1));

  it.each(['UA', 'DE', 'PE', 'AE', 'TK', 'OE'])('a draft of the kind %s is left out without a word', (draftTypeCode) =>
    expect(list([{ ...DRAFT, draftTypeCode }])).toEqual({ bills: [], follow: [], faults: [] }),
  );

  it.each([{ draftTypeCode: 'XX' }, { copyOrOriginal: 'TRANSLATION' }])('an unknown kind is told: %j', (more) => {
    const reading = list([{ ...DRAFT, ...more }]);
    expect(reading.faults.map(({ code }) => code)).toEqual(['parse.unknown-row']);
    expect(reading.bills).toEqual([]);
  });

  it('the same mark in another composition is another bill', () =>
    expect(list([DRAFT, { ...DRAFT, membership: 14 }]).bills.map(({ key }) => key)).toEqual([
      '15-700-SE',
      '14-700-SE',
    ]));

  it.each(['mark', 'membership', 'title', 'uuid', 'draftTypeCode'])(
    'a row without «%s» is a fault that names it, and costs only itself',
    (member) => {
      const reading = list([{ ...DRAFT, [member]: undefined }, DRAFT]);
      expect(reading.faults).toMatchObject([{ code: 'parse.layout-changed', member }]);
      expect(reading.bills).toHaveLength(1);
    },
  );
});

describe('the card of a draft', () => {
  it('carries the present title, not the first one', () =>
    expect(card({ initialTitle: 'Teine seadus' }).bills[0]).toMatchObject({
      title: 'Näidisseadus',
      titles: { et: 'Näidisseadus' },
    }));

  it('of a joined draft is merged, not failed', () =>
    expect(card({ joined: '2026-02-03' }).bills[0]).toMatchObject({ stage: 'merged', outcome: 'merged' }));

  it('of a passed draft tells the day from «accepted» where no event does, and once where one does', () => {
    const days = (more: object) =>
      card(more)
        .bills[0]?.actions.filter(({ words }) => words === 'VASTU_VOETUD')
        .map(({ date }) => date);
    expect(days({ accepted: '2026-06-10' })).toEqual(['2026-06-10']);
    const readings = [
      { readingCode: 'KOLMAS_LUGEMINE', proceedingEvents: [{ date: '2026-06-10T14:00:00', status: 'VASTU_VOETUD' }] },
    ];
    expect(days({ accepted: '2026-06-10', readings })).toEqual(['2026-06-10']);
  });

  it.each([
    ['ALGATATUD', 'introduced', 'pending'],
    ['VASTU_VOETUD', 'passed', 'pending'],
    ['SAADETUD_VABARIIGI_PRESIDENDILE', 'executive', 'pending'],
    ['VALJA_KUULUTAMATA_JAETUD', 'vetoed', 'pending'],
    ['VALJAKUULUTATUD', 'enacted', 'enacted'],
    ['AVALDATUD_RIIGITEATAJAS', 'enacted', 'enacted'],
    ['TAGASI_LYKATUD', 'rejected', 'rejected'],
    ['TAGASI_VOETUD', 'withdrawn', 'withdrawn'],
    ['TAGASI_VOETUD_TAISKOGUL_MENETLEMATA', 'withdrawn', 'withdrawn'],
    ['VALJA_LANGENUD_KOOSEISU_LOPPEMISEGA', 'lapsed', 'lapsed'],
    ['YHENDATUD', 'merged', 'merged'],
  ])('%s means %s', (status, stage, outcome) => {
    const { bills, faults } = withEvent(status);
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, outcome });
  });

  it.each([
    ['ESIMENE_LUGEMINE', 'reading-1'],
    ['FIRST_READING', 'reading-1'],
    ['TEINE_LUGEMINE', 'reading-2'],
    ['THIRD_READING', 'reading-3'],
  ])('a closed reading is known by its code: %s', (code, expected) =>
    expect(withEvent('LOPETATUD', code).bills[0]?.actions.at(-1)?.classes).toEqual([expected]),
  );

  it('«LOPETATUD» outside a reading and words not known are reported with the words', () => {
    expect(withEvent('LOPETATUD', 'INITIATION').faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: 'LOPETATUD', at: 'INITIATION' },
    ]);
    expect(withEvent('MIDAGI_UUT').faults).toMatchObject([{ words: 'MIDAGI_UUT' }]);
  });

  it('two readings closed on one day stay two steps', () => {
    const closed = (readingCode: string) => ({
      readingCode,
      proceedingEvents: [{ date: '2026-02-02T10:00:00', status: 'LOPETATUD' }],
    });
    const { bills } = card({ readings: [closed('ESIMENE_LUGEMINE'), closed('TEINE_LUGEMINE')] });
    expect(bills[0]?.actions.filter(({ words }) => words === 'LOPETATUD').map(({ stage }) => stage)).toEqual([
      'first-reading',
      'second-reading',
    ]);
  });

  it.each([
    ['2026-06-11T22:30:00Z', '2026-06-12'],
    ['2026-06-11T23:59:59.4', '2026-06-11'],
    ['2026-06-11T22:30:00+00:00', '2026-06-12'],
  ])('a moment is a day in Tallinn: %s', (date, day) => {
    const { bills } = card({
      readings: [{ readingCode: 'EFFECTUATION', proceedingEvents: [{ date, status: 'VALJAKUULUTATUD' }] }],
    });
    expect(bills[0]?.actions.at(-1)?.date).toBe(day);
  });

  it('keeps no file that is for use within the house', () => {
    const file = { uuid: 'f', fileName: 'a.docx', accessRestrictionType: 'FOR_USE_WITHIN_ESTABLISHMENT' };
    expect(card({ texts: [{ file }] }).bills[0]?.documents).toEqual([]);
  });
});

describe('list and card together', () => {
  it('tell the latest step once, though they name its place differently', () => {
    const row = list([
      {
        ...DRAFT,
        activeDraftStage: 'ESIMENE_LUGEMINE',
        activeDraftStatus: 'LOPETATUD',
        activeDraftStatusDate: '2026-02-02',
      },
    ]);
    const detail = parse('bill', CARD, {
      ...DRAFT,
      readings: [
        { readingCode: 'FIRST_READING', proceedingEvents: [{ date: '2026-02-02T10:00:00', status: 'LOPETATUD' }] },
      ],
    });
    const stored = [row, detail].map(({ bills }, index) => ({
      page: index === 0 ? 'list' : 'bill',
      url: String(index),
      seenAt: '2026-02-03T00:00:00Z',
      draft: normalise(riigikogu, bills[0]!),
    }));
    const state = fold(riigikogu, '15-700-SE', stored, null, '2026-03-01');
    expect(
      Object.values(state.actions)
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['ALGATATUD', 'LOPETATUD']);
  });

  it('a quiet day costs one request a page of 500; the pager ends with the last page', () => {
    expect(
      riigikogu
        .start({ since: '2026-10-31', today: '2026-11-01' })
        .map(({ url }) => new URL(url).searchParams.get('membership')),
    ).toEqual(['15']);
    const follow = (number: number) =>
      parse('list', LIST.replace('page=0', `page=${number}`), listing([], { number, totalPages: 2 })).follow;
    expect(follow(0)).toEqual([{ page: 'list', url: LIST.replace('page=0', 'page=1') }]);
    expect(follow(1)).toEqual([]);
  });

  it.each([
    ['readings', 5],
    ['readings', [null]],
    ['texts', [{ file: 'x' }]],
    ['initiated', 20260112],
    ['initiators', [{ name: 7 }]],
  ])('a member of another type is a fault that names it, never a crash: %s %j', (member, value) => {
    expect(() => parse('bill', CARD, { ...DRAFT, [member]: value })).toThrow(
      expect.objectContaining({ name: 'Fault' }),
    );
    expect(list([null, { ...DRAFT, [member]: value }]).faults).toHaveLength(2);
  });

  it.each([null, 'x', { status: 500 }, { _embedded: {} }, []])('what is no page of drafts is refused: %j', (value) =>
    expect(() => parse('list', LIST, value)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' })),
  );

  it('a card is found by links to the service and to the site', () => {
    for (const url of [
      `https://api.riigikogu.ee/api/volumes/drafts/${UUID}`,
      `https://www.riigikogu.ee/tegevus/eelnoud/eelnou/${UUID}/naidis`,
    ])
      expect(riigikogu.find?.({ url })).toEqual({ page: 'bill', url: CARD });
    expect(riigikogu.find?.({ number: '700 SE', session: '15' })).toBeNull();
  });
});
