import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { cardUrl } from './printed.js';
import { orszaggyules } from './scraper.js';

const SELECT = 'https://www.parlament.hu/web/guest/felicitas/api/query/select/registry/query';
const QUERY = `${SELECT}?page=0#ciklus=43&iromany=T/12`;
const CAPTCHA = '<html><head><title>CAPTCHA Ellenőrzés</title></head><body></body></html>';
const KINDS = ['list', 'events', 'votes', 'deadlines', 'card'];

function parse(kind: string, text: string, url = QUERY) {
  return parsePage(orszaggyules, { kind, url, bytes: Buffer.from(text), contentType: null });
}
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.retry}`;
    throw error;
  }
  return 'no fault';
}
const table = (fields: string[], ...rows: unknown[][]) => ({
  metadata: { fieldnames: Object.fromEntries(fields.map((name, index) => [name, index])) },
  rows,
});
const json = (kind: string, body: unknown, url = QUERY) =>
  shownReading(orszaggyules, parse(kind, JSON.stringify(body), url));
const ROW: Record<string, unknown> = {
  iromanyId: 'uuid-12',
  iromanyszam: 'T/12',
  cim: 'Egy törvényjavaslat',
  iromanyAllapot: 'benyújtva',
  benyujtasDatuma: '2026-06-01T08:00:00Z',
};
function listOf(more: Record<string, unknown>, response = {}) {
  const row = { ...ROW, ...more };
  return json('list', { ...table(Object.keys(row), Object.values(row)), response });
}

interface Card {
  events?: string[][];
  deadlines?: string[][];
  votes?: string[][];
  fields?: Record<string, string>;
  number?: string;
}
function cardHtml({ events = [], deadlines = [], votes = [], fields = {}, number = 'T/503' }: Card): string {
  const rows = (all: string[][]) =>
    all.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const one = (heading: string, body: string[][]) =>
    `<table><tr><th>${heading}</th></tr><tr><th>a</th><th>b</th></tr>${rows(body)}</table>`;
  const data = { Főtípus: 'törvényjavaslat', Benyújtva: '2018.06.13.', Állapot: 'tárgyalás alatt', ...fields };
  return `<div class="irom-cim"><table><tr><td>${number}</td><td>Egy törvényjavaslat</td></tr></table></div>
    ${one('Iromány adatai', Object.entries(data))}${one('Határidők', deadlines)}${one('Iromány események', events)}${one('Szavazások az irományról', votes)}`;
}
const card = (given: Card, cycle = '41') =>
  shownReading(orszaggyules, parse('card', cardHtml(given), cardUrl(cycle, '503')));

describe('an answer with HTTP 200', () => {
  it.each(KINDS)('that is a CAPTCHA is no «%s», and is asked for again later', (kind) => {
    expect(codeOf(() => parse(kind, CAPTCHA))).toBe('parse.not-the-page later');
  });

  it.each(KINDS)('that is empty is no «%s», and is asked for again later', (kind) => {
    expect(codeOf(() => parse(kind, ' \n'))).toBe('parse.not-the-page later');
  });

  it('that is the frame of the site without a card is refused', () => {
    expect(codeOf(() => parse('card', '<html><title>Országgyűlés</title></html>', cardUrl('41', '503')))).toBe(
      'parse.not-the-page later',
    );
  });
});

describe('the JSON registry', () => {
  it('has its columns read by name, wherever they stand', () => {
    const names = Object.keys(ROW);
    const turned = {
      metadata: { fieldnames: Object.fromEntries(names.map((name, index) => [name, names.length - 1 - index])) },
      rows: [names.map((name) => ROW[name]).reverse()],
    };
    expect(json('list', turned).bills).toEqual(listOf({}).bills);
  });

  it.each(Object.keys(ROW))('without the column «%s» is refused, naming it', (name) => {
    const names = Object.keys(ROW).filter((one) => one !== name);
    expect(() =>
      json(
        'list',
        table(
          names,
          names.map((one) => ROW[one]),
        ),
      ),
    ).toThrow(name);
  });

  it.each([null, [], {}, { rows: [] }, { metadata: { fieldnames: {} }, rows: null }])('refuses %j', (body) => {
    expect(codeOf(() => json('list', body))).toBe('parse.layout-changed never');
  });

  it.each([
    ['2026-06-01T22:30:00Z', '2026-06-02'],
    ['2026-01-31T22:30:00Z', '2026-01-31'],
    ['2026-01-31T23:30:00.000', '2026-02-01'],
    ['2026-06-01T22:30:00+00:00', '2026-06-02'],
  ])('gives the day of %s as %s in Budapest', (moment, date) => {
    expect(listOf({ benyujtasDatuma: moment }).bills[0]?.introducedOn).toBe(date);
  });

  it.each([
    ['kihirdetve', 'enacted', 'enacted'],
    ['visszavonva', 'withdrawn', 'withdrawn'],
    ['elutasítva', 'rejected', 'rejected'],
    ['visszautasítva', 'rejected', 'rejected'],
    ['tárgyalása lezárva', 'rejected', 'rejected'],
    ['részletes vita alatt', 'pending', 'introduced'],
  ])('knows the end of a bill whose state is «%s»', (iromanyAllapot, outcome, stage) => {
    expect(listOf({ iromanyAllapot }).bills[0]).toMatchObject({ statusWords: iromanyAllapot, outcome, stage });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a number of another form', { iromanyszam: '12' }, 'parse.bad-number'],
    ['no number', { iromanyszam: null }, 'parse.bad-number'],
    ['no title', { cim: null }, 'parse.layout-changed'],
    ['no identifier', { iromanyId: null }, 'parse.layout-changed'],
  ])('a row with %s is named and gives no bill', (_what, more, code) => {
    expect(listOf(more)).toMatchObject({ bills: [], faults: [{ code }] });
  });

  it('gives no bill for a resolution', () =>
    expect(listOf({ iromanyszam: 'H/12' })).toEqual({ follow: [], bills: [], faults: [] }));

  it('leads to three queries of each bill, and to the next page while there is one', () => {
    expect(listOf({}, { totalSize: 1, pageSize: 1000 }).follow.map(({ page }) => page)).toEqual([
      'events',
      'votes',
      'deadlines',
    ]);
    expect(listOf({}, { totalSize: 2, pageSize: 1 }).follow.at(-1)).toMatchObject({
      page: 'list',
      post: { pMultiCiklus: [43], pFotipus: ['T'] },
    });
  });

  it('is asked once on a quiet day', () =>
    expect(orszaggyules.start({ since: '2026-09-01', today: '2026-09-02' })).toHaveLength(1));

  it('joins a vote to its event by identifier, and keeps events of one second apart', () => {
    const fields = ['esemenyIdeje', 'esemenyfajtaNev', 'szavazasId'];
    const at = '2026-06-20T12:38:30Z';
    const words = 'módosító javaslat fenntartása elutasítva';
    const { bills } = parse('events', JSON.stringify(table(fields, [at, words, 'a'], [at, words, 'b'])));
    expect(bills[0]?.actions?.map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
    const votes = table(
      ['szavazasId', 'szavazasIdeje', 'oka', 'igen', 'nem', 'tartozkodas'],
      ['b', at, words, 50, 122, 0],
    );
    expect(parse('votes', JSON.stringify(votes)).bills[0]).toMatchObject({
      key: '43-T/12',
      actions: [{ sourceId: 'b', classes: [], vote: { for: 50, against: 122 } }],
    });
  });

  it.each(['events', 'votes', 'deadlines'])('of %s without the bill in the address is refused', (kind) => {
    const names = [
      'esemenyIdeje',
      'esemenyfajtaNev',
      'szavazasId',
      'szavazasIdeje',
      'oka',
      'igen',
      'nem',
      'nev',
      'idopont',
    ];
    expect(codeOf(() => json(kind, table(names), `${SELECT}?page=0`))).toBe('parse.not-the-page later');
  });

  it('tells the amendment deadline, which is no event', () => {
    const what = 'módosító javaslat benyújtása (alap eljárás)';
    expect(json('deadlines', table(['nev', 'idopont'], [what, '2026-06-12T14:00:00Z'])).bills[0]?.upcoming).toEqual([
      { date: '2026-06-12', what },
    ]);
  });
});

describe('a card', () => {
  it('begins with the introduction, which is a field and no event', () => {
    expect(card({}).bills[0]?.actions).toMatchObject([
      { date: '2018-06-13', words: 'Benyújtva', classes: ['introduction'] },
    ]);
  });

  it('of another cycle is another bill', () => {
    expect([card({}).bills[0]?.key, card({}, '42').bills[0]?.key]).toEqual(['41-T/503', '42-T/503']);
  });

  it('of a cycle that is not known is refused by name', () => expect(() => card({}, '39')).toThrow('39'));

  it('reads a day with a time glued to it', () => {
    const { bills } = card({ events: [['2019.07.12.11:40:11', 'önálló indítvány elfogadva', '']] });
    expect(bills[0]?.actions.at(-1)).toMatchObject({ date: '2019-07-12', classes: ['reading-3', 'passage'] });
  });

  it('keeps identical events apart by their times, and by their places within one second', () => {
    const words = 'módosító javaslat fenntartása elutasítva';
    const times = ['2018.07.16.16:17:25', '2018.07.16.16:17:53', '2018.07.16.16:17:53'];
    const { bills } = parse('card', cardHtml({ events: times.map((time) => [time, words, '']) }), cardUrl('41', '503'));
    expect(bills[0]?.actions?.slice(1).map(({ sourceId }) => sourceId)).toEqual([times[0], times[1], `${times[2]} 2`]);
    expect(card({ events: times.map((time) => [time, words, '']) }).bills[0]?.actions).toHaveLength(4);
  });

  it.each([
    ['határozati házszabályi rendelkezésektől való eltéréshez hozzájárulás elfogadva', ''],
    ['összegző módosító javaslat elfogadva', 'amendment-passage'],
    ['önálló indítvány elfogadva', 'reading-3,passage'],
    ['módosító javaslat fenntartása elutasítva', 'amendment-failure'],
    ['Mezőgazdasági bizottság eljárását a Törvényalkotási bizottság szerepkörében megkezdte', ''],
    ['Törvényalkotási bizottság a tárgyalást befejezte', ''],
  ])('matches «%s» whole', (words, classes) => {
    const { bills, faults } = card({ events: [['2018.07.16.', words, '']] });
    expect([bills[0]?.actions.at(-1)?.classes.join(), bills[0]?.outcome, faults]).toEqual([classes, 'pending', []]);
  });

  it('with an event that is not known says so, with its words', () => {
    expect(card({ events: [['2018.07.16.', 'házszabálytól eltérés elfogadva', '']] }).faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: 'házszabálytól eltérés elfogadva' },
    ]);
  });

  it('has only those deadlines to come that lie after the last event', () => {
    const deadlines = [
      ['módosító javaslat benyújtása (alap eljárás)', '2018.06.28.16:00'],
      ['fenntartás kérése', '2018.07.20.14:00'],
    ];
    const events = [['2018.07.02.', 'részletesvita-szakasz megnyitva', '']];
    expect(card({ deadlines, events }).bills[0]?.upcoming).toEqual([{ date: '2018-07-20', what: 'fenntartás kérése' }]);
  });

  it('shows a vote that is among no events as a step of its own', () => {
    const votes = [['2018.07.20.14:19:19', 'önálló indítvány elfogadva', '128', '56', '0', 'Elfogadott']];
    expect(card({ votes }).bills[0]?.actions.at(-1)).toMatchObject({
      date: '2018-07-20',
      classes: ['reading-3', 'passage'],
      vote: { for: 128, against: 56, notVoting: 0 },
    });
  });

  it('takes the link of the text for its value, not the word «HTML»', () => {
    const fields = { Irományszöveg: '<a href="https://www.parlament.hu/irom41/06322/06322.htm">pdf</a>' };
    expect(card({ fields }).bills[0]?.documents).toMatchObject([
      { url: 'https://www.parlament.hu/irom41/06322/06322.htm', mediaType: 'text/html' },
    ]);
  });

  it('of a resolution gives no bill and says so', () => {
    expect(card({ number: 'H/503', fields: { Főtípus: 'határozati javaslat' } })).toMatchObject({
      bills: [],
      faults: [{ code: 'parse.unknown-row' }],
    });
  });

  it.each<[string, string, string]>([
    ['a number of another form', cardHtml({ number: '503' }), 'parse.bad-number never'],
    ['no field for the state', cardHtml({}).replace('Állapot', 'Státusz'), 'parse.layout-changed never'],
    ['no field for the type', cardHtml({}).replace('Főtípus', 'Fajta'), 'parse.layout-changed never'],
    ['two tables of events', cardHtml({}).replace('Határidők', 'Iromány események'), 'parse.layout-changed never'],
  ])('is refused for %s', (_what, text, code) =>
    expect(codeOf(() => parse('card', text, cardUrl('41', '503')))).toBe(code),
  );

  it.each<[string, Card, string]>([
    ['a day that does not exist', { events: [['2018.02.30.', 'általános vita lezárva', '']] }, 'parse.bad-date'],
    ['an event without words', { events: [['2018.06.30.', '', '']] }, 'parse.layout-changed'],
    ['a vote without counts', { votes: [['2018.06.30.10:00:00', 'x', '-', '-', '-', '']] }, 'parse.layout-changed'],
  ])('with %s loses that row alone', (_what, given, code) => {
    const { bills, faults } = card(given);
    expect([bills.length, faults.map((fault) => fault.code)]).toEqual([1, [code]]);
  });
});

it.each([
  [{ number: 'T/503', session: '41' }, '41', '503'],
  [{ url: `${cardUrl('41', '503')}&p_auth=n5zYRwxE` }, '41', '503'],
  [{ url: 'https://www.parlament.hu/irom41/06322/06322.htm' }, '41', '6322'],
  [{ number: 'T/12', session: '43' }, null, null],
  [{ number: 'T/503' }, null, null],
  [{ number: 'H/503', session: '41' }, null, null],
  [{ url: 'https://example.org/irom41/06322/06322.htm' }, null, null],
])('finds %j', (known, cycle, serial) => {
  expect(orszaggyules.find?.(known) ?? null).toEqual(
    cycle === null ? null : { page: 'card', url: cardUrl(cycle, serial as string) },
  );
});
