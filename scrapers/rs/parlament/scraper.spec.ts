import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { latin } from './latin.js';
import { parlamentRs } from './scraper.js';

const URLS = Object.fromEntries(
  parlamentRs.start({ since: null, today: '2026-01-01' }).map(({ page, url }) => [page, url]),
) as Record<string, string>;
const cell = (title: string, file: string) =>
  `<tr><td class="lawtitle"><strong><a href="/upload/archive/files/lat/pdf/zakoni/${file}">${title}</a></strong></td></tr>`;
const parse = (kind: string, heading: string, rows: string) =>
  parsePage(parlamentRs, {
    kind,
    url: URLS[kind] as string,
    bytes: Buffer.from(`<html><h2>${heading}</h2><table>${rows}</table></html>`),
    contentType: 'text/html; charset=utf-8',
  });
const ROW = cell('Zakon o primerima', '14_saziv/1234-25-lat.pdf');

describe('two scripts', () => {
  it.each([
    ['Предлог закона о потврђивању', 'Predlog zakona o potvrđivanju'],
    ['ЉУБАВ, Његош, џеп', 'LjUBAV, Njegoš, džep'],
    ['Zakon', 'Zakon'],
  ])('%s is %s', (written, expected) => expect(latin(written)).toBe(expected));

  it.each(['Закони у процедури', 'ЗАКОНИ У ПРОЦЕДУРИ', 'Zakoni u proceduri'])(
    'the heading is known in both: %s',
    (heading) => expect(parse('procedure', heading, ROW).bills).toHaveLength(1),
  );

  it('a title stands under its own script, and the bill is the same in both', () => {
    const [cyrillic] = parse(
      'procedure',
      'Закони у процедури',
      cell('Закон о примерима', '14_saziv/1234-25-cir.pdf'),
    ).bills;
    const [inLatin] = parse('procedure', 'Zakoni u proceduri', ROW).bills;
    expect([cyrillic?.key, inLatin?.key]).toEqual(['14/1234-25', '14/1234-25']);
    expect([cyrillic?.titles, inLatin?.titles]).toEqual([
      { 'sr-Cyrl': 'Закон о примерима' },
      { 'sr-Latn': 'Zakon o primerima' },
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['14_saziv/1234-25-lat.pdf', '14/1234-25'],
    ['14_saziv/987-25%20-%20Lat.pdf', '14/987-25'],
    ['13_saziv/1234-25.pdf', '13/1234-25'],
  ])('is that of the PDF, with its term: %s', (file, key) =>
    expect(parse('procedure', 'Zakoni u proceduri', cell('Z', file)).bills[0]?.key).toBe(key),
  );

  it.each(['2019/225-19.pdf', '14_saziv/nesto.pdf', '14_saziv/12-25.pdf', '14_saziv/1234-255.pdf'])(
    'is not guessed from %s: the row is refused, not the page',
    (file) => {
      const reading = parse('procedure', 'Zakoni u proceduri', cell('Z', file) + ROW);
      expect([reading.bills.length, reading.faults.map(({ code }) => code)]).toEqual([1, ['parse.bad-number']]);
    },
  );
});

describe('the two lists', () => {
  it.each([
    ['procedure', 'Zakoni u proceduri', 'introduced', 'u proceduri'],
    ['adopted', 'Doneti zakoni', 'passed', 'donet'],
  ])('%s', (kind, heading, stage, words) => {
    const { bills, faults } = shownReading(parlamentRs, parse(kind, heading, ROW));
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, statusWords: words, outcome: 'pending', actions: [{ date: null, words }] });
  });

  it('a bill in both has passed', () => {
    const drafts = [parse('adopted', 'Doneti zakoni', ROW), parse('procedure', 'Zakoni u proceduri', ROW)].map(
      ({ bills }) => normalise(parlamentRs, bills[0]!),
    );
    const stored = drafts.map((draft, index) => ({
      page: index === 0 ? 'adopted' : 'procedure',
      url: String(index),
      seenAt: '2026-01-01T00:00:00Z',
      draft,
    }));
    expect(fold(parlamentRs, '14/1234-25', stored, null, '2026-01-02')).toMatchObject({
      stage: 'passed',
      statusWords: 'donet',
    });
  });

  it('a row that leaves the list is a retraction: why it left is not known, so no outcome is said', () =>
    expect(parlamentRs.moving ?? []).toEqual([]));

  it('treaties to be ratified are bills like others', () =>
    expect(
      parse(
        'adopted',
        'Doneti zakoni',
        cell('Zakon o potvrđivanju Sporazuma', '14_saziv/99-25.pdf') +
          cell('Zakon o potvrđivanju Ugovora', '14_saziv/999-25.pdf'),
      ).bills,
    ).toHaveLength(1));

  it.each([
    ['the other list in its place', 'adopted', 'Zakoni u proceduri', ROW],
    ['no rows', 'adopted', 'Doneti zakoni', ''],
    ['another page', 'procedure', 'Strana nije pronađena', ''],
  ])('%s is refused', (_, kind, heading, rows) =>
    expect(() => parse(kind, heading, rows)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' })),
  );

  it('is asked over http, the only known way: two requests on a quiet day', () =>
    expect(Object.values(URLS).every((url) => url.startsWith('http://www.parlament.gov.rs/'))).toBe(true));
});
