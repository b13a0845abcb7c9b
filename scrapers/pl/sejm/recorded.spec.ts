import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { sejm } from './scraper.js';

const GEOLOGY = 'Rządowy projekt ustawy o zmianie ustawy - Prawo geologiczne i górnicze oraz niektórych innych ustaw';

function read(kind: string, file: string, url: string) {
  const bytes = readFileSync(`${sharedFolder}/registries/pl/recorded/${file}`);
  return shownReading(sejm, parsePage(sejm, { kind, url, bytes, contentType: null }));
}
type Shown = ReturnType<typeof read>['bills'][number];
const steps = (bill: Shown) => bill.actions.map(({ date, words }) => `${date} ${words}`);
const votes = (bill: Shown) =>
  bill.actions.flatMap(({ words, vote }) =>
    vote ? [`${words.split(' ')[0]} ${vote.for}:${vote.against}:${vote.notVoting}`] : [],
  );

/** All compared with the page. */
describe('recorded pages of the Sejm', () => {
  itWithShared('9/3238 by the API: the dated stages, and the page of the site for the others', () => {
    const { bills, follow, faults } = read(
      'process',
      'PrNr_3238.json',
      'https://api.sejm.gov.pl/sejm/term9/processes/3238',
    );
    expect(faults).toEqual([]);
    const [bill] = bills;
    expect(bill).toMatchObject({
      key: '9/3238',
      title: GEOLOGY,
      introducedOn: '2023-05-05',
      sponsors: ['Rada Ministrów'],
      stage: 'third-reading',
      outcome: 'pending',
      numbers: ['3238', 'RM-0610-43-23'],
    });
    expect(steps(bill!)).toEqual([
      '2023-05-05 projekt ustawy',
      '2023-05-16 Skierowano do I czytania w komisjach',
      '2023-05-16 Skierowanie OSZ',
      '2023-05-16 Skierowanie ESK',
      '2023-06-13 I czytanie w komisjach',
      '2023-06-15 II czytanie na posiedzeniu Sejmu',
      '2023-06-15 Skierowanie ESK',
      '2023-06-15 Skierowanie OSZ',
      '2023-06-15 skierowano ponownie do komisji w celu przedstawienia sprawozdania',
      '2023-06-16 III czytanie na posiedzeniu Sejmu',
      '2023-06-16 Głosowanie',
      '2023-06-16 uchwalono',
    ]);
    expect(votes(bill!)).toEqual(['III 236:185:32', 'Głosowanie 236:185:32']);
    expect(follow).toEqual([{ page: 'web', url: 'https://www.sejm.gov.pl/Sejm9.nsf/PrzebiegProc.xsp?nr=3238' }]);
  });

  itWithShared('9/3238 on the site: also what the Senate and the President did', () => {
    const { bills, follow, faults } = read(
      'web',
      'PrNr_3238.html',
      'https://www.sejm.gov.pl/Sejm9.nsf/PrzebiegProc.xsp?nr=3238',
    );
    expect(faults).toEqual([]);
    const [bill] = bills;
    expect(bill).toMatchObject({
      key: '9/3238',
      title: GEOLOGY,
      introducedOn: '2023-05-05',
      stage: 'enacted',
      outcome: 'enacted',
      statusWords: 'Prezydent podpisał ustawę',
    });
    expect(bill!.committee).toMatch(/^Komisji do Spraw Energii, .* Zasobów Naturalnych i Leśnictwa$/);
    expect(steps(bill!).slice(10)).toEqual([
      '2023-06-20 Ustawę przekazano Prezydentowi i Marszałkowi Senatu',
      '2023-07-14 Stanowisko Senatu',
      '2023-07-14 wnosi o odrzucenie ustawy',
      '2023-07-27 Sprawozdanie komisji',
      '2023-08-17 Rozpatrywanie na forum Sejmu stanowiska Senatu',
      expect.stringMatching(/^2023-08-17 Wniosek o odrzucenie uchwały Senatu odrzucającej ustawę/),
      '2023-08-17 odrzucono uchwałę Senatu',
      '2023-08-18 Ustawę przekazano Prezydentowi do podpisu',
      '2023-09-01 Prezydent podpisał ustawę',
    ]);
    expect(votes(bill!)).toEqual(['III 236:185:32', 'Wniosek 227:219:1']);
    expect(bill!.documents.map(({ title }) => title)).toEqual([
      'Tekst ustawy po III czytaniu w formacie pdf',
      'Tekst ustawy w formacie html',
      'Tekst ustawy w formacie pdf',
      'Dz.U. poz. 2029',
    ]);
    expect(follow.map(({ page }) => page)).toEqual(['opinions', 'sittings']);
  });

  itWithShared('3/15 in two charsets is one bill, read the same', () => {
    const url = 'https://orka.sejm.gov.pl/proc3.nsf/opisy/15.htm';
    const [served, saved] = [read('old', 'PrNr_15_from_webpage.html', url), read('old', '15.html', url)];
    expect(saved).toEqual(served);
    expect(served.faults).toEqual([]);
    const [bill] = served.bills;
    expect(bill).toMatchObject({
      key: '3/15',
      title: 'Rządowy projekt ustawy o administrowaniu obrotem z zagranicą towarami i usługami',
      introducedOn: '1997-11-03',
      committee: 'Komisji Nadzwyczajnej do rozpatrzenia pilnych rządowych projektów ustaw',
      stage: 'enacted',
      outcome: 'enacted',
    });
    expect(steps(bill!)).toEqual([
      'null Dz.U. Nr 157, poz. 1026',
      '1997-11-03 wpłynął',
      '1997-11-04 skierowano',
      '1997-11-07 I czytanie odbyło się',
      '1997-11-13 I czytanie odbyło się',
      '1997-11-18 sprawozdanie komisji',
      '1997-11-20 II CZYTANIE NA POSIEDZENIU SEJMU',
      '1997-11-20 skierowano do komisji w celu przedstawienia dodatkowego sprawozdania',
      '1997-11-20 sprawozdanie komisji',
      '1997-11-20 III CZYTANIE NA POSIEDZENIU SEJMU',
      '1997-11-20 uchwalono',
      '1997-11-21 Ustawę przekazano Prezydentowi i Marszałkowi Senatu',
      '1997-12-05 STANOWISKO SENATU',
      '1997-12-05 wniósł poprawki',
      '1997-12-05 skierowano',
      '1997-12-05 sprawozdanie komisji',
      '1997-12-11 ROZPATRYWANIE NA FORUM SEJMU STANOWISKA SENATU',
      '1997-12-11 przyjęto część poprawek',
      '1997-12-12 Ustawę przekazano Prezydentowi do podpisu',
      '1997-12-19 Prezydent podpisał ustawę',
    ]);
    expect(votes(bill!)).toEqual(['III 387:0:2']);
  });

  itWithShared('4/741 was sent back in second reading, amended by the Senate and signed', () => {
    const { bills, faults } = read('old', '741.html', 'https://orka.sejm.gov.pl/proc4.nsf/opisy/741.htm');
    expect(faults).toEqual([]);
    const [bill] = bills;
    expect(bill).toMatchObject({
      key: '4/741',
      introducedOn: '2002-07-09',
      sponsors: ['Posłowie'],
      committee: 'Komisji Sprawiedliwości i Praw Człowieka',
      outcome: 'enacted',
    });
    expect(bill!.actions).toHaveLength(21);
    expect(steps(bill!).at(-1)).toBe('2003-01-06 Prezydent podpisał ustawę');
    expect(steps(bill!)).toContain('2002-09-19 stanowisko rządu');
    expect(votes(bill!)).toEqual(['III 384:9:5', 'wniosek 0:391:0']);
    expect(bill!.documents.map(({ url }) => url)).toEqual([
      'https://orka.sejm.gov.pl/proc4.nsf/projekty/741_p.htm',
      'https://orka.sejm.gov.pl/proc4.nsf/ustawy/741_u.htm',
      'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20030030024',
    ]);
  });

  itWithShared('9/3238: what its committees did, and the opinion on it', () => {
    const sittings = read(
      'sittings',
      '3238_commTab.html',
      'https://www.sejm.gov.pl/SQL2.nsf/poskomprocall?OpenAgent&9&3238',
    );
    expect(sittings.faults).toEqual([]);
    expect(sittings.bills[0]!.key).toBe('9/3238');
    expect(steps(sittings.bills[0]!)).toEqual([
      '2023-06-13 zakończono I czytanie',
      '2023-06-13 przyjęto projekt z poprawkami',
      '2023-06-16 przyjęto poprawki zgłoszone w II czytaniu w części',
      '2023-07-27 przyjęto uchwałę Senatu zawierającą wniosek o odrzucenie ustawy',
      '2023-07-27 wybrano posła sprawozdawcę',
    ]);
    const opinions = read('opinions', '3238_iaTable.html', 'https://www.sejm.gov.pl/Sejm9.nsf/opinieBAS.xsp?nr=3238');
    expect(opinions.faults).toEqual([]);
    expect(opinions.bills[0]).toMatchObject({
      key: '9/3238',
      documents: [
        { date: '2023-06-15', kind: 'other', title: expect.stringMatching(/^Ocena skutków prawnych regulacji/) },
      ],
    });
  });

  itWithShared('an act whose JSON is broken is a named fault, never a law', () =>
    expect(() => read('act', 'DU_1998_375_flawed.json', 'https://api.sejm.gov.pl/eli/acts/DU/1998/375')).toThrow(
      expect.objectContaining({ code: 'parse.bad-json' }),
    ),
  );
});
