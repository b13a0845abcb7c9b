import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { dip } from './scraper.js';

const API = 'https://search.dip.bundestag.de/api/v1';
const STEPS = `${API}/vorgangsposition?f.vorgang=7&format=json`;

function read(kind: string, body: unknown, url = kind === 'steps' ? STEPS : `${API}/vorgang?format=json`) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return parsePage(dip, { kind, url, bytes: Buffer.from(text), contentType: null });
}

const shown = (kind: string, body: unknown, url?: string) => shownReading(dip, read(kind, body, url));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

const PROCEDURE = {
  id: '7',
  vorgangstyp: 'Gesetzgebung',
  wahlperiode: 21,
  titel: 'Gesetz',
  aktualisiert: '2026-05-01T10:00:00+02:00',
};
const list = (...documents: unknown[]) => shown('list', { numFound: 99, documents });

interface MadeStep {
  words: string;
  date?: string;
  house?: string;
  decisions?: string[];
  paper?: string;
  more?: object;
}

let id = 0;
const step = ({ words, date = '2026-05-01', house = 'BT', decisions = [], paper, more }: MadeStep) => ({
  id: String((id += 1)),
  vorgang_id: '7',
  vorgangsposition: words,
  zuordnung: house,
  datum: date,
  fundstelle: {
    dokumentart: paper ? 'Drucksache' : 'Plenarprotokoll',
    dokumentnummer: paper ?? '21/1',
    herausgeber: house,
  },
  beschlussfassung: decisions.map((beschlusstenor) => ({ beschlusstenor })),
  ...more,
});
const steps = (...made: MadeStep[]) => shown('steps', { numFound: 99, documents: made.map(step) });
const classesOf = (made: MadeStep) => steps(made).bills[0]?.actions[0]?.classes;

describe('a procedure of the API', () => {
  it.each([
    ['Verkündet', 'enacted'],
    ['Abgelehnt', 'rejected'],
    ['Erledigt durch Ablauf der Wahlperiode', 'lapsed'],
    ['Zusammengeführt mit 21/7', 'merged'],
    ['Noch nicht beraten', 'pending'],
  ])('in the state «%s» is %s', (beratungsstand, outcome) => {
    const { bills, faults } = list({ ...PROCEDURE, beratungsstand });
    expect([bills[0]?.outcome, bills[0]?.statusWords, faults]).toEqual([outcome, beratungsstand, []]);
  });

  it('in a state that is not known is reported, and stays open', () => {
    const { bills, faults } = list({ ...PROCEDURE, beratungsstand: 'Neuer Stand' });
    expect(bills[0]?.outcome).toBe('pending');
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'Neuer Stand' }]);
  });

  it('of another kind is no bill, though the answer was to hold only bills', () =>
    expect(list({ ...PROCEDURE, vorgangstyp: 'Antrag' })).toMatchObject({ bills: [], faults: [] }));

  it.each(['id', 'vorgangstyp', 'wahlperiode', 'titel', 'aktualisiert'])(
    'without %s costs that procedure',
    (member) => {
      const { bills, faults } = list({ ...PROCEDURE, [member]: undefined }, { ...PROCEDURE, id: '8' });
      expect(bills.map(({ key }) => key)).toEqual(['8']);
      expect(faults).toMatchObject([{ code: 'parse.layout-changed', member }]);
    },
  );

  it('with a member of another type costs that procedure', () => {
    const { bills, faults } = list({ ...PROCEDURE, beratungsstand: 7 }, { ...PROCEDURE, id: '8' });
    expect(bills.map(({ key }) => key)).toEqual(['8']);
    expect(faults).toMatchObject([{ code: 'parse.layout-changed', place: '.beratungsstand' }]);
  });

  it('is not introduced on the day of its last document', () =>
    expect(list({ ...PROCEDURE, datum: '2026-05-01' }).bills[0]?.introducedOn).toBeNull());

  it('may come from several states', () =>
    expect(list({ ...PROCEDURE, initiative: ['Bayern', 'Hessen'] }).bills[0]?.sponsors).toEqual(['Bayern', 'Hessen']));

  it('is asked for on while the cursor moves, and no longer', () => {
    const next = (answer: object, url: string) =>
      read('list', answer, url).follow.filter(({ page }) => page === 'list');
    const base = `${API}/vorgang?format=json`;
    expect(next({ numFound: 99, documents: [PROCEDURE], cursor: 'a+b=' }, base)).toEqual([
      { page: 'list', url: `${base}&cursor=a%2Bb%3D` },
    ]);
    expect(next({ numFound: 99, documents: [PROCEDURE], cursor: 'a+b=' }, `${base}&cursor=a%2Bb%3D`)).toEqual([]);
    expect(next({ numFound: 99, documents: [PROCEDURE], cursor: 'c' }, `${base}&cursor=a`)).toEqual([
      { page: 'list', url: `${base}&cursor=c` },
    ]);
    expect(next({ numFound: 99, documents: [], cursor: 'c' }, base)).toEqual([]);
    expect(next({ numFound: 1, documents: [PROCEDURE], cursor: 'c' }, base)).toEqual([]);
  });
});

describe('a step', () => {
  it.each<[string, MadeStep, string[]]>([
    ['the Bundesrat got first', { words: 'Gesetzentwurf', house: 'BR', paper: '244/21' }, ['filing']],
    ['the Bundestag got', { words: 'Gesetzentwurf', paper: '19/28656' }, ['introduction']],
    [
      'referred to committees',
      { words: '1. Beratung', decisions: ['Überweisung'] },
      ['reading-1', 'referral-committee'],
    ],
    ['not referred', { words: '1. Beratung' }, ['reading-1']],
    [
      'with amendments refused and the bill taken',
      { words: '3. Beratung', decisions: ['Ablehnung des Änderungsantrags', 'Annahme der Vorlage'] },
      ['reading-3', 'passage'],
    ],
    ['with the bill refused', { words: '2. Beratung', decisions: ['Ablehnung der Vorlage'] }, ['reading-2', 'failure']],
    [
      'with a resolution refused only',
      { words: '2. Beratung', decisions: ['Ablehnung des Entschließungsantrags'] },
      ['reading-2'],
    ],
    ['that goes on', { words: '2. Beratung', more: { fortsetzung: true } }, []],
    ['added to the minutes', { words: '3. Beratung', more: { nachtrag: true } }, []],
    ['about a chapter of the budget', { words: '2. Beratung (Einzelpläne)', decisions: ['Ablehnung'] }, []],
    [
      'let pass without a call for mediation',
      { words: '2. Durchgang', house: 'BR', decisions: ['kein Antrag auf Einberufung des Vermittlungsausschusses'] },
      ['passage'],
    ],
    ['passed once only', { words: 'Durchgang', house: 'BR', decisions: ['Zustimmung'] }, ['passage']],
  ])('%s has its own classes', (_, made, classes) => expect(classesOf(made)).toEqual(classes));

  it('keeps its day among steps that stand in another order', () => {
    const { bills } = steps(
      { words: '1. Beratung', date: '2026-04-22' },
      { words: 'Gesetzentwurf', paper: '21/5', date: '2026-04-19' },
    );
    expect(bills[0]?.actions.map(({ date }) => date)).toEqual(['2026-04-19', '2026-04-22']);
  });

  it('with a decision that is not known is reported', () =>
    expect(steps({ words: '2. Durchgang', house: 'BR', decisions: ['Neuer Beschluss'] }).faults).toMatchObject([
      { code: 'normalise.unknown-stage', at: 'Neuer Beschluss' },
    ]));

  it.each<[string, MadeStep, string[], string]>([
    ['of the Bundestag', { words: 'Gesetzentwurf', paper: '19/28656' }, [], '19/28656'],
    ['of the Bundesrat', { words: 'Gesetzentwurf', house: 'BR', paper: '244/21' }, [], '244/21'],
    ['of another form', { words: 'Gesetzentwurf', paper: '19-28656' }, ['parse.bad-number'], 'none'],
  ])('with a paper %s gives its number, or a fault', (_, made, faults, number) => {
    const { bills, faults: found } = steps(made);
    expect([bills[0]?.number ?? 'none', found.map(({ code }) => code)]).toEqual([number, faults]);
  });

  it('of the Bundestag names the bill before that of the Bundesrat', () => {
    const { bills } = steps(
      { words: 'Gesetzentwurf', house: 'BR', paper: '244/21' },
      { words: 'Gesetzentwurf', paper: '19/28656', date: '2026-05-02' },
    );
    expect(bills[0]).toMatchObject({ number: '19/28656', numbers: ['19/28656', '244/21'] });
  });

  it('of another procedure than was asked for is not the page', () =>
    expect(
      codeOf(() => read('steps', { numFound: 99, documents: [{ ...step({ words: 'x' }), vorgang_id: '8' }] })),
    ).toBe('parse.not-the-page'));
});

it.each([{ code: 401, message: 'Unauthorized' }, null, []])('the answer %j is not the page', (answer) =>
  expect(codeOf(() => read('list', answer))).toBe('parse.not-the-page'),
);

it('the key is named in a header and stands in no address', () => {
  expect(dip.headers?.Authorization).toBe('ApiKey {api}');
  expect(Object.keys(dip.keys ?? {})).toEqual(['api']);
});

it('a first run reads the bills of the sitting Bundestag, and every later one only what changed', () => {
  expect(dip.start({ since: null, today: '2026-05-01' })).toMatchObject([
    { url: expect.stringContaining('f.wahlperiode=') },
  ]);
  const later = dip.start({ since: '2026-05-01', today: '2026-05-02' });
  expect(later).toMatchObject([
    { changesOnly: true, url: expect.stringContaining('f.aktualisiert.start=2026-05-01T') },
  ]);
});

it.each([
  ['a page', { url: 'https://dip.bundestag.de/vorgang/ein-gesetz/285558?f=1' }, `${API}/vorgang/285558?format=json`],
  ['a page without words', { url: 'https://dip.bundestag.de/vorgang/285558' }, `${API}/vorgang/285558?format=json`],
  [
    'a paper',
    { number: 'Drs. 19/28656' },
    `${API}/vorgang?f.vorgangstyp=Gesetzgebung&format=json&f.dokumentnummer=19%2F28656`,
  ],
])('%s leads to its bill', (_, reference, url) => expect(dip.find?.(reference)?.url).toBe(url));

it('the number of the state papers leads to no bill, since it restarts', () =>
  expect(dip.find?.({ number: 'D107', session: '19' })).toBeNull());

interface MadePage {
  kind?: string;
  wp?: string;
  fields?: string;
  steps?: string;
}

const made = ({
  kind = 'Vorgang - Gesetzgebung',
  wp = '19. Wahlperiode',
  fields = '<label>ID:</label><span>7</span>',
  steps: body = ' ',
}: MadePage) =>
  `<main><article><div class="sc-1">${kind}</div><h1>Gesetz</h1><div>${wp}</div>${fields}${body}</article></main>`;
const human = (page: MadePage) => shown('page', made(page), 'https://dip.bundestag.de/vorgang/x/7');
const li = (date: string, house: string, words: string, more = ' ') =>
  `<li><div><div><span>${date}</span><span>${house}</span></div><div><h3>${words}</h3>${more}</div></div></li>`;
const ablauf = (...rows: string[]) => `<div id="content-vorgangsablauf"><ul>${rows.join(' ')}</ul></div>`;
const decision = (...texts: string[]) =>
  `<div><h4>Beschluss:</h4><ul>${texts.map((text) => `<li>${text}</li>`).join(' ')}</ul></div>`;

describe('the saved page for readers', () => {
  it('that shows a motion is no bill, though it looks the same', () =>
    expect(human({ kind: 'Vorgang - Antrag', steps: ablauf(li('22.04.2021', 'BT', 'Beratung')) })).toMatchObject({
      bills: [],
      faults: [],
    }));

  it('orders steps by their days, though they stand in groups of one house', () => {
    const { bills } = human({
      steps: ablauf(li('26.04.2021', 'BR', 'Empfehlungen der Ausschüsse'), li('22.04.2021', 'BT', '1. Beratung')),
    });
    expect(bills[0]?.actions.map(({ words }) => words)).toEqual(['1. Beratung', 'Empfehlungen der Ausschüsse']);
  });

  it.each([
    ['the paper', 'S. 19754A - Ablehnung Drs 10/3342', ['reading-2', 'failure']],
    ['the bill as such', 'S. 1 - Ablehnung der Vorlage (19/28766)', ['reading-2', 'failure']],
    ['amendments only', 'S. 29729A - Ablehnung des Änderungsantrags (19/29857)', ['reading-2']],
    [
      'nothing: a paper is taken and a motion refused',
      'S. 1 - Annahme Drs 12/1414, 12/1600; Ablehnung Drs 12/1650',
      ['reading-2'],
    ],
  ])('tells a second reading that refuses %s', (_, text, classes) => {
    const { bills } = human({ steps: ablauf(li('04.12.1986', 'BT', '2. Beratung', decision(text))) });
    expect(bills[0]?.actions[0]?.classes).toEqual(classes);
  });

  it('reads the vote on the bill, and not the vote on amendments before it', () => {
    const votes = decision(
      'S. 1 - Ablehnung des Änderungsantrags (19/1)',
      'S. 1 - Annahme in Ausschussfassung (19/2, 19/3)',
    );
    const { bills } = human({ steps: ablauf(li('21.05.2021', 'BT', '3. Beratung', votes)) });
    expect(bills[0]?.actions[0]?.classes).toEqual(['reading-3', 'passage']);
  });

  it('counts a reading that goes on for days once', () => {
    const rows = [
      li('26.11.1991', 'BT', '2. Beratung'),
      ...['27', '28'].map((day) => li(`${day}.11.1991`, 'BT', 'Fortsetzung: 2. Beratung')),
    ];
    const { bills } = human({ steps: ablauf(...rows) });
    expect(bills[0]?.actions.map(({ classes }) => classes)).toEqual([['reading-2'], [], []]);
  });

  it('keeps steps of the same words, day and pages apart', () => {
    const row = li('27.11.1991', 'BT', 'Fortsetzung: 2. Beratung (Einzelpläne)', '<a>BT-Plenarprotokoll 12/60</a>');
    expect(human({ steps: ablauf(row, row) }).bills[0]?.actions).toHaveLength(2);
  });

  it.each([
    ['Gesetz vom 19.06.2022 - BGBl. I 2022, Nr. 20 22.06.2022 , S. 921', '2022-06-22'],
    ['Gesetz vom 20.12.1991 – BGBl. I 1991, Nr. 68 vom 31.12.1991, S. 2360', '1991-12-31'],
  ])('dates the law by its publication: %s', (words, date) => {
    const fields = `<label>ID:</label><span>7</span><label>Verkündung:</label><span>${words}</span>`;
    expect(human({ fields }).bills[0]?.actions).toMatchObject([{ date, words, stage: 'enacted' }]);
  });

  it('without its procedure still names papers and debates', () => {
    const over =
      '<label>Wichtige Drucksachen</label><ul><li><div>02.03.2021</div><div><div><a aria-label="BT-Drucksache" href="/x.pdf">BT-Drucksache 19/27182</a><div>(Gesetzentwurf Fraktion der FDP)</div></div></div></li></ul>' +
      '<label>Plenum</label><ul><li><div>04.03.2021</div><div>1. Beratung <div><a>BT-Plenarprotokoll 19/215</a></div></div></li></ul>';
    const { bills, faults } = human({ steps: over });
    expect(faults).toEqual([]);
    expect(bills[0]?.number).toBe('19/27182');
    expect(bills[0]?.actions.map(({ date, words }) => `${date} ${words}`)).toEqual([
      '2021-03-02 Gesetzentwurf Fraktion der FDP',
      '2021-03-04 1. Beratung',
    ]);
  });

  it.each<[string, MadePage | string, string]>([
    ['that has not been drawn', '<div id="root"></div>', 'parse.not-the-page'],
    ['without its kind', { kind: 'Suche' }, 'parse.not-the-page'],
    ['without its number', { fields: ' ' }, 'parse.layout-changed'],
    ['without its Wahlperiode', { wp: ' ' }, 'parse.layout-changed'],
  ])('%s is refused', (_, page, code) =>
    expect(
      codeOf(() => read('page', typeof page === 'string' ? page : made(page), 'https://dip.bundestag.de/vorgang/x/7')),
    ).toBe(code),
  );
});
