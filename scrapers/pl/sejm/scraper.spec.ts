import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { sejm } from './scraper.js';

const PROCESS = {
  number: '9906',
  term: 10,
  title: 'Rządowy projekt ustawy o zmyślonej sprawie',
  documentType: 'projekt ustawy',
  documentDate: '2026-01-12',
  stages: [] as object[],
};

function read(
  kind: string,
  content: unknown,
  url = 'https://api.sejm.gov.pl/sejm/term10/processes?offset=0&limit=2000',
) {
  const bytes =
    content instanceof Buffer ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return parsePage(sejm, {
    kind,
    url,
    bytes,
    contentType: typeof content === 'object' && !(content instanceof Buffer) ? 'application/json' : 'text/html',
  });
}
const billOf = (kind: string, content: unknown) => shownReading(sejm, read(kind, content)).bills[0]!;
const stagesOf = (stages: object[]) =>
  billOf('process', { ...PROCESS, stages })
    .actions.slice(1)
    .map(({ date, words, stage, classes }) => [date, words, stage, classes.join(' ')]);

describe('a stage without a day', () => {
  const stages = [
    { date: '2026-02-10', stageName: 'I czytanie w komisjach' },
    { stageName: 'Praca w komisjach po I czytaniu' },
    { stageName: 'Stanowisko Senatu' },
  ];
  it('makes no step: it may or may not have happened', () =>
    expect(stagesOf(stages)).toEqual([['2026-02-10', 'I czytanie w komisjach', 'first-reading', 'reading-1']]));
  it('is looked up on the page of the site, which dates it', () =>
    expect(read('process', { ...PROCESS, stages }).follow).toEqual([
      { page: 'web', url: 'https://www.sejm.gov.pl/Sejm10.nsf/PrzebiegProc.xsp?nr=9906' },
    ]));
  it.each([
    ['was decided on', { stageName: 'Stanowisko Senatu', position: 'nie wniósł poprawek' }],
    ['is the entry of the bill', { stageName: 'Projekt wpłynął do Sejmu' }],
    ['has a part without a day', { stageName: 'Praca w komisjach', children: [{ stageName: 'Skierowanie' }] }],
    [
      'has its parts elsewhere',
      { stageName: 'Praca w komisjach', parts: [{ date: '2026-02-11', stageName: 'Skierowanie' }] },
    ],
  ])('is told when it %s', (_, stage) =>
    expect(read('process', { ...PROCESS, stages: [stage] }).faults).toMatchObject([{ code: 'parse.layout-changed' }]),
  );
  it('is not looked up when its parts have days, or when it only closes the case', () => {
    const dated = {
      stageName: 'Praca w komisjach po I czytaniu',
      children: [{ date: '2026-02-11', stageName: 'Sprawozdanie komisji' }],
    };
    expect(read('process', { ...PROCESS, stages: [dated, { stageName: 'Zamknięcie sprawy' }] }).follow).toEqual([]);
  });
  it('does not hide the steps that stand behind it in the list', () =>
    expect(stagesOf([...stages].reverse())).toEqual(stagesOf(stages)));
});

describe('the decision gives a stage its meaning', () => {
  it.each<[string, string | undefined, string, string]>([
    [
      'II czytanie na posiedzeniu Sejmu',
      'skierowano ponownie do komisji w celu przedstawienia sprawozdania',
      'second-reading',
      'reading-2',
    ],
    ['III czytanie na posiedzeniu Sejmu', 'uchwalono', 'third-reading', 'reading-3 passage'],
    ['III czytanie na posiedzeniu Sejmu', undefined, 'third-reading', 'reading-3'],
    ['Stanowisko Senatu', 'wniósł poprawki', 'second-chamber', 'amendment-passage'],
    ['Stanowisko Senatu', 'wnosi o odrzucenie ustawy', 'second-chamber', 'failure'],
    ['Stanowisko Senatu', 'nie wniósł poprawek', 'passed', 'passage'],
    ['Rozpatrywanie na forum Sejmu stanowiska Senatu', 'przyjęto część poprawek', 'passed', 'passage'],
    ['Rozpatrywanie na forum Sejmu stanowiska Senatu', 'odrzucono uchwałę Senatu', 'passed', 'passage'],
  ])('%s: %s', (stageName, decision, stage, classes) => {
    const [step, said] = stagesOf([{ date: '2026-02-10', stageName, decision }]);
    expect(step).toEqual(['2026-02-10', stageName, stage, classes]);
    expect(said?.[1]).toBe(decision);
  });

  it('one that is not known is reported, and the reading does not pass for a passage', () => {
    const reading = shownReading(
      sejm,
      read('process', {
        ...PROCESS,
        stages: [{ date: '2026-02-10', stageName: 'III czytanie na posiedzeniu Sejmu', decision: 'zmyślono' }],
      }),
    );
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', at: 'zmyślono' }]);
    expect(reading.bills[0]).toMatchObject({ stage: 'introduced', outcome: 'pending' });
  });

  it.each([
    ['całość projektu ustawy', { for: 236, against: 185, notVoting: 32, absent: 7 }],
    ['wniosek o odrzucenie projektu', undefined],
  ])('the count of a vote on «%s» stands at the reading only if it was on the whole bill', (description, vote) => {
    const children = [
      {
        date: '2026-02-10',
        stageName: 'Głosowanie',
        voting: { yes: 236, no: 185, abstain: 32, notParticipating: 7, description },
      },
    ];
    const actions = billOf('process', {
      ...PROCESS,
      stages: [{ date: '2026-02-10', stageName: 'III czytanie na posiedzeniu Sejmu', decision: 'uchwalono', children }],
    }).actions;
    expect(actions.find(({ words }) => words.startsWith('III'))!.vote).toEqual(vote);
    expect(actions.find(({ words }) => words === 'Głosowanie')!.vote).toMatchObject({ for: 236 });
  });
});

describe('the same step on two pages is one step', () => {
  it('by its words, its day and its place in the procedure', () => {
    const web = `<html><head><title>Druk nr 9906</title></head><body><form action="/Sejm10.nsf/PrzebiegProc.xsp?nr=9906"><div class="h2">${PROCESS.title}</div><ul class="proces"><li class="krok"><span>12 stycznia 2026</span><h3>Projekt wpłynął do Sejmu - <a href="druk.xsp?nr=9906">druk nr 9906</a></h3></li><li class="krok"><span>10 lutego 2026</span><h3>III czytanie na posiedzeniu Sejmu</h3><div><p>Decyzja: uchwalono</p></div></li></ul></form></body></html>`;
    const stages = [{ date: '2026-02-10', stageName: 'III czytanie na posiedzeniu Sejmu', decision: 'uchwalono' }];
    const stored = [
      { page: 'process', draft: read('process', { ...PROCESS, stages }).bills[0]! },
      { page: 'web', draft: read('web', web).bills[0]! },
    ].map(({ page, draft }) => ({ page, url: page, seenAt: '2026-03-01T00:00:00Z', draft: normalise(sejm, draft) }));
    const state = fold(sejm, '10/9906', stored, null, '2026-03-01');
    expect(Object.values(state.actions).map(({ words }) => words)).toEqual([
      'projekt ustawy',
      'III czytanie na posiedzeniu Sejmu',
      'uchwalono',
    ]);
  });
});

describe('a print number is text and belongs to its term', () => {
  it.each(['3238', '3356-A'])('%s is one', (number) =>
    expect(billOf('process', { ...PROCESS, number }).key).toBe(`10/${number}`),
  );
  it.each(['3238a', 'druk 3238', '', null, undefined])('%j is none', (number) =>
    expect(() => read('process', { ...PROCESS, number })).toThrow(
      expect.objectContaining({ code: 'parse.bad-number' }),
    ),
  );
  it('the number of the government project is another number of the bill', () =>
    expect(billOf('process', { ...PROCESS, rclNum: 'RM-0610-43-23' }).numbers).toEqual(['9906', 'RM-0610-43-23']));
});

describe('who brought a bill in stands at the beginning of its title', () => {
  it.each([
    ['Rządowy projekt ustawy', ['Rada Ministrów']],
    ['Poselski projekt ustawy', ['Posłowie']],
    ['Obywatelski projekt ustawy', ['Obywatele']],
    ['Przedstawiony przez Prezydenta RP projekt ustawy', ['Prezydent']],
    ['Projekt ustawy', []],
  ])('%s: %j', (title, sponsors) => expect(billOf('process', { ...PROCESS, title }).sponsors).toEqual(sponsors));
});

describe('an older page', () => {
  const page = (more: string, head = '<META NAME="RODZAJ" CONTENT="UST"><META NAME="DATA" CONTENT="11-12-1997">') =>
    `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-2"><TITLE>Opis przebiegu procesu legislacyjnego</title><!-TYTUL # Rządowy projekt ustawy o żółtych źdźbłach ### -><META NAME="DRUK" CONTENT="15">${head}</HEAD><BODY><table><tr><td class="kad">III kadencja</td></tr><tr><td>druk nr 15 wpłynął 03-11-1997 )</td></tr>${more}</table></BODY></HTML>`;

  it.each([
    ['in ISO-8859-2, as it declares', (text: string) => iconv.encode(text, 'iso-8859-2')],
    ['in UTF-8, though it declares ISO-8859-2', (text: string) => Buffer.from(text)],
  ])('%s, has the same letters', (_, encode) => {
    const bill = shownReading(sejm, read('old', Buffer.from(encode(page(''))))).bills[0]!;
    expect(bill).toMatchObject({ key: '3/15', title: 'Rządowy projekt ustawy o żółtych źdźbłach' });
  });

  it('was received on the day in its text, not on that in its META', () =>
    expect(billOf('old', page('')).introducedOn).toBe('1997-11-03'));

  it('may hold several days of the first reading in one line', () => {
    const more =
      '<tr><td><b>I CZYTANIE W KOMISJACH</b></td></tr><tr><td></td><td>I czytanie odbyło się</td><td>: </td><td>07-11-1997, 13-11-1997</td></tr>';
    const days = billOf('old', page(more)).actions.filter(({ classes }) => classes.includes('reading-1'));
    expect(days.map(({ date }) => date)).toEqual(['1997-11-07', '1997-11-13']);
  });

  it('of a motion is no bill, and named', () => {
    const reading = read('old', page('', '<META NAME="RODZAJ" CONTENT="UCH">'));
    expect([reading.bills, reading.faults]).toMatchObject([[], [{ code: 'parse.unknown-row' }]]);
  });

  it('without its comment with the title has another layout', () =>
    expect(() => read('old', page('').replace('TYTUL', 'TITLE'))).toThrow(
      expect.objectContaining({ code: 'parse.layout-changed' }),
    ));

  it('that the gazette printed became law', () => {
    const more =
      '<tr><td><a href="https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19971571026">Dz.U. Nr 157, poz. 1026</a></td></tr>';
    expect(billOf('old', page(more))).toMatchObject({ outcome: 'enacted' });
    expect(billOf('old', page(''))).toMatchObject({ outcome: 'pending' });
  });
});

describe('what is not the page is refused', () => {
  it.each(['web', 'old', 'sittings', 'opinions'])('%s: a page that measures browsers', (kind) =>
    expect(() =>
      read(kind, '<html><head><title>Request Rejected</title></head><body><script>f5_cspm</script></body></html>'),
    ).toThrow(expect.objectContaining({ code: 'parse.not-the-page' })),
  );
  it.each<[string, unknown]>([
    ['list', { error: 'x' }],
    ['process', null],
    ['process', { ...PROCESS, stages: null }],
    ['process', { ...PROCESS, title: '' }],
    ['process', { ...PROCESS, stages: [{ date: '2026-02-10' }] }],
  ])('%s: %j', (kind, answer) => {
    const faults = (() => {
      try {
        return read(kind, answer).faults;
      } catch (error) {
        return [error as { code: string }];
      }
    })();
    expect(faults).toMatchObject([{ code: 'parse.layout-changed' }]);
  });
  it('a page that was cut: what is missing behind would be missing in the bill', () =>
    expect(() => read('sittings', '<html><head><title>Posiedzenia komisji</title></head><body><table><tr>')).toThrow(
      expect.objectContaining({ code: 'parse.truncated' }),
    ));
  it('an act with a key that lacks its quotation mark', () =>
    expect(() => read('act', '{"pos": 1, displayAddress": "x"}')).toThrow(
      expect.objectContaining({ code: 'parse.bad-json' }),
    ));
  it('a page whose links name no print', () =>
    expect(() => read('opinions', '<html><head><title>Opinie Biura Analiz Sejmowych</title></head></html>')).toThrow(
      expect.objectContaining({ code: 'parse.bad-number' }),
    ));
});

describe('the list', () => {
  it('goes on by what was given, until nothing is given', () => {
    const next = (rows: object[]) =>
      read('list', rows)
        .follow.filter(({ page }) => page === 'list')
        .map(({ url }) => url);
    expect(next([PROCESS, { ...PROCESS, number: '9907' }])).toEqual([
      'https://api.sejm.gov.pl/sejm/term10/processes?offset=2&limit=2000',
    ]);
    expect(next([PROCESS, PROCESS, { ...PROCESS, number: '9907' }])).toEqual(
      next([PROCESS, { ...PROCESS, number: '9907' }]),
    );
    expect(next([])).toEqual([]);
  });
  it.each([
    ['projekt ustawy', 1, 0],
    ['projekt uchwały', 0, 0],
    ['wniosek', 0, 0],
    ['zmyślony rodzaj', 0, 1],
  ])('«%s»: %i bills, %i faults', (documentType, bills, faults) => {
    const reading = read('list', [{ ...PROCESS, documentType }]);
    expect([reading.bills.length, reading.faults.length]).toEqual([bills, faults]);
  });
});

describe('a bill is found', () => {
  it.each([
    [
      { url: 'https://www.sejm.gov.pl/Sejm10.nsf/PrzebiegProc.xsp?nr=3039' },
      'process',
      'https://api.sejm.gov.pl/sejm/term10/processes/3039',
    ],
    [
      { url: 'https://www.sejm.gov.pl/Sejm9.nsf/druk.xsp?nr=3238' },
      'process',
      'https://api.sejm.gov.pl/sejm/term9/processes/3238',
    ],
    [
      { url: 'https://www.sejm.gov.pl/Sejm7.nsf/PrzebiegProc.xsp?nr=12' },
      'web',
      'https://www.sejm.gov.pl/Sejm7.nsf/PrzebiegProc.xsp?nr=12',
    ],
    [
      { url: 'https://orka.sejm.gov.pl/proc3.nsf/opisy/15.htm' },
      'old',
      'https://orka.sejm.gov.pl/proc3.nsf/opisy/15.htm',
    ],
    [{ number: 'druk nr 741', session: '4' }, 'old', 'https://orka.sejm.gov.pl/proc4.nsf/opisy/741.htm'],
    [{ number: '3238', session: '9' }, 'process', 'https://api.sejm.gov.pl/sejm/term9/processes/3238'],
  ])('by %j', (reference, page, url) => expect(sejm.find!(reference)).toEqual({ page, url }));
  it.each([{ number: '3238' }, { number: 'UD 247', session: '10' }, { number: '1', session: '2' }, {}])(
    'not by %j',
    (reference) => expect(sejm.find!(reference)).toBeNull(),
  );
});
