import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { assemblee } from './scraper.js';

const URL_14 = 'http://www.assemblee-nationale.fr/14/dossiers/exemple.asp';
const DYN = 'https://www.assemblee-nationale.fr/dyn/17/dossiers';

function read(kind: string, html: string, url = URL_14, contentType = 'text/html; charset=utf-8') {
  return parsePage(assemblee, { kind, url, bytes: Buffer.from(html), contentType });
}

const SUP = '1<sup>ère</sup> lecture';
let id = 0;
const block = (heading: string, ...lines: string[]) =>
  `<p><b><a name="ETAPE${(id += 1)}"></a>${heading}</b></p>${lines.join('<br>')}`;
const page = (...parts: string[]) =>
  `<html><head><title>Assemblée nationale - Exemple</title></head><body>${parts.join('<p><hr></p>')}</body></html>`;
const DEPOSIT =
  'Projet de loi relatif à un exemple, n° 12, déposé le 15 octobre 2014 (mis en ligne le 27 octobre 2014 à 10 heures 45)';
const shown = (...parts: string[]) => shownReading(assemblee, read('dossier', page(...parts)));
const vote = (words: string, title = 'relatif à un exemple') => `Projet de loi ${title}, ${words} , TA n° 5`;

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

describe('a French bill', () => {
  it.each([
    [
      `Assemblée nationale - ${SUP}`,
      "adopté en 1<sup>ère</sup> lecture par l'Assemblée nationale le 14 avril 2015",
      'first-reading',
      ['reading-1', 'passage'],
    ],
    [
      `Sénat - ${SUP}`,
      'modifié en 1<sup>ère</sup> lecture par le Sénat le 6 octobre 2015',
      'second-chamber',
      ['reading-1', 'passage'],
    ],
    [
      'Sénat - 2<sup>e</sup> lecture',
      'adopté avec modifications en 2<sup>e</sup> lecture par le Sénat le 6 octobre 2015',
      'second-reading',
      ['reading-2', 'passage'],
    ],
    [
      'Sénat - Nouvelle lecture',
      'rejeté en Nouvelle lecture par le Sénat le 14 décembre 2015',
      'second-reading',
      ['reading-2', 'failure'],
    ],
    [
      'Assemblée nationale - Lecture définitive',
      "adopté en Lecture définitive par l'Assemblée nationale le 17 décembre 2015",
      'passed',
      ['reading-3', 'passage'],
    ],
  ])('in the block «%s» stands after the words «%s» at %s', (heading, words, stage, classes) => {
    const { bills, faults } = shown(block(`Assemblée nationale - ${SUP}`, DEPOSIT) + block(heading, vote(words)));
    expect(faults).toEqual([]);
    expect(bills[0]?.actions.at(-1)).toMatchObject({ stage, classes });
    expect(bills[0]?.outcome).toBe('pending');
  });

  it('passes with the text of the joint committee only when both chambers have adopted it', () => {
    const adopted = (chamber: string, day: string) =>
      vote(`adopté, dans les conditions prévues à l'article 45, alinéa 3, de la Constitution par ${chamber} le ${day}`);
    const first = adopted("l'Assemblée nationale", '20 juillet 2016');
    const stageOf = (...votes: string[]) =>
      shown(block(`Assemblée nationale - ${SUP}`, DEPOSIT) + block('Lecture texte CMP', ...votes)).bills[0]?.stage;
    expect(stageOf(first)).toBe('second-chamber');
    expect(stageOf(first, adopted('le Sénat', '28 septembre 2016'))).toBe('passed');
  });

  it('whose title changes bears the later one, and keeps the first', () => {
    const { bills } = shown(
      block(
        `Assemblée nationale - ${SUP}`,
        DEPOSIT,
        vote(
          "adopté en 1<sup>ère</sup> lecture par l'Assemblée nationale le 14 avril 2015",
          "de modernisation d'un exemple",
        ),
      ),
    );
    expect(bills[0]).toMatchObject({
      title: "Projet de loi de modernisation d'un exemple",
      titles: { 'fr-x-first': 'Projet de loi relatif à un exemple' },
    });
  });

  it('is dated in the first of a month', () => {
    const { bills } = shown(
      block(
        `Assemblée nationale - ${SUP}`,
        DEPOSIT,
        vote("adopté en 1<sup>ère</sup> lecture par l'Assemblée nationale le 1<sup>er</sup> décembre 2015"),
      ),
    );
    expect(bills[0]?.actions.at(-1)?.date).toBe('2015-12-01');
  });

  it('is introduced on the day of its deposit, not of its publication online', () =>
    expect(shown(block(`Assemblée nationale - ${SUP}`, DEPOSIT)).bills[0]).toMatchObject({
      introducedOn: '2014-10-15',
      number: 'n° 12',
    }));

  it('in an accelerated procedure says so', () => {
    const { bills } = shown(
      block(
        `Assemblée nationale - ${SUP}`,
        DEPOSIT,
        'Le Gouvernement a engagé la procédure accélérée sur ce projet de loi le 16 mars 2015.',
      ),
    );
    expect(bills[0]?.actions.at(-1)?.classes).toEqual(['expedited-procedure']);
  });

  it('is not adopted by a text at the foot of the page', () => {
    const foot =
      'La commission a adopté en 1ère lecture le projet de loi le 19 mars 2015<br>' +
      vote('adopté en 1ère lecture par le Sénat le 1er mai 2015');
    expect(shown(block(`Assemblée nationale - ${SUP}`, DEPOSIT), foot).bills[0]?.actions).toHaveLength(1);
  });

  it.each([
    'Loi nº 2016-41  du  26 janvier 2016 de modernisation',
    '<b>Loi </b> n° 2016-41 du 26 janvier 2016 de modernisation',
  ])('becomes a law by the line «%s»', (line) => {
    const { bills } = shown(
      `<div><a href="http://www.legifrance.gouv.fr/x">${line}</a></div>`,
      block(`Assemblée nationale - ${SUP}`, DEPOSIT),
    );
    expect(bills[0]).toMatchObject({
      outcome: 'enacted',
      statusWords: 'Loi n° 2016-41 du 26 janvier 2016 de modernisation',
    });
  });

  it('saved before its promulgation is pending', () =>
    expect(
      read('dossier', `<meta name="LOI_PROMULGUEE" content="">${page(block(`Assemblée nationale - ${SUP}`, DEPOSIT))}`)
        .bills[0]?.outcome,
    ).toBeUndefined());

  it('shares its dossier with another one without sharing its law', () => {
    const law = (number: string) =>
      `<div><a href="http://www.legifrance.gouv.fr/x">Loi organique n° ${number} du 6 décembre 2013 portant exemple</a></div>`;
    const { bills } = shown(
      law('2013-1114'),
      block(`Assemblée nationale - ${SUP}`, DEPOSIT),
      block(`Assemblée nationale - ${SUP}`, DEPOSIT.replace('n° 12', 'n° 13')),
    );
    expect(bills.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['14/exemple', 'enacted'],
      ['14/exemple-13', 'pending'],
    ]);
  });
});

it('a page that calls itself ISO-8859-1 is read with the larger set of Windows', () => {
  const html = page(block(`Assemblée nationale - ${SUP}`, DEPOSIT.replace('un exemple', 'l’exemple'))).replace(
    '<head>',
    '<head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
  );
  const bytes = iconv.encode(html, 'windows-1252');
  const { bills } = parsePage(assemblee, { kind: 'dossier', url: URL_14, bytes, contentType: 'text/html' });
  expect(bills[0]?.title).toBe('Projet de loi relatif à l’exemple');
});

it('a vote in words that are not known is reported by them', () => {
  const { faults } = shown(
    block(`Assemblée nationale - ${SUP}`, DEPOSIT, vote('ajourné par le Sénat le 22 juillet 2016')),
  );
  expect(faults).toMatchObject([
    { code: 'normalise.unknown-stage', words: 'ajourné par le Sénat le 22 juillet 2016', at: 'first' },
  ]);
});

it('a block of a heading that is not known is reported', () =>
  expect(shown(block(`Assemblée nationale - ${SUP}`, DEPOSIT) + block('Étape nouvelle')).faults).toMatchObject([
    { code: 'parse.unknown-row', heading: 'Étape nouvelle' },
  ]));

it('the number of a law of another form costs its bill', () => {
  const { bills, faults } = shown(
    '<div>Loi n° 41/2016 du 26 janvier 2016 de modernisation</div>',
    block(`Assemblée nationale - ${SUP}`, DEPOSIT),
  );
  expect([bills, faults.map(({ code }) => code)]).toEqual([[], ['parse.bad-number']]);
});

it('a page without blocks is no dossier', () =>
  expect(codeOf(() => read('dossier', page('Page non trouvée')))).toBe('parse.not-the-page'));

describe("today's site", () => {
  const row = (kind: string, slug = 'exemple') =>
    `<li class="pb-4"><span>${kind}</span><a href="/dyn/17/dossiers/${slug}">Exemple</a></li>`;
  const list = (...rows: string[]) => read('list', `<ul class="liste-dosleg">${rows.join(' ')}</ul>`, DYN);
  const card = (...blocks: string[]) =>
    shownReading(
      assemblee,
      read('card', `<p class="deputy-healine-sub-title">Projet de loi</p>${blocks.join(' ')}`, `${DYN}/exemple`),
    ).bills[0];
  const deposit = '<div id="AN1-DEPOT">Déposé le 3 février 2026</div>';

  it('lists bills with their legislature and slug', () =>
    expect(list(row('Projet de loi'), row('Proposition de loi', 'deux')).bills.map(({ key }) => key)).toEqual([
      '17/exemple',
      '17/deux',
    ]));

  it('lists a dossier of a new kind as a fault', () =>
    expect(list(row('Genre nouveau'))).toMatchObject({
      bills: [],
      faults: [{ code: 'parse.unknown-row', kind: 'Genre nouveau' }],
    }));

  it('that asks for a browser is not the page', () => {
    expect(codeOf(() => list())).toBe('parse.not-the-page');
    expect(codeOf(() => read('card', '<p>Activez JavaScript</p>', `${DYN}/exemple`))).toBe('parse.not-the-page');
    expect(codeOf(() => card())).toBe('parse.layout-changed');
  });

  it.each([
    ['deposited', [deposit], 'introduced', 'pending'],
    [
      'handed to the other chamber',
      [deposit, '<div id="SN1-DEPOT">Déposé le 1er avril 2026</div>'],
      'second-chamber',
      'pending',
    ],
    ['promulgated', [deposit, '<div id="AN-PROM">Loi du 5 mai 2026</div>'], 'enacted', 'enacted'],
    ['withdrawn', [deposit, '<div id="AN1-X"><p>Le 9 mars 2026</p><b>Retrait</b></div>'], 'withdrawn', 'withdrawn'],
    [
      'rejected by one chamber',
      [deposit, '<div id="AN1-X"><p>Le 9 mars 2026</p><b>Texte rejeté</b></div>'],
      'introduced',
      'pending',
    ],
  ])('shows a bill that is %s', (_, blocks, stage, outcome) =>
    expect(card(...blocks)).toMatchObject({ stage, outcome, introducedOn: '2026-02-03' }),
  );
});

it("a step of today's site keeps the words of its elements apart", () => {
  const html =
    '<p class="deputy-healine-sub-title">Projet</p><div id="AN1-DEPOT"><h3>Dépôt</h3><p>Déposé le <b>3 février</b> 2026</p></div>';
  expect(read('card', html, `${DYN}/exemple`).bills[0]?.actions).toMatchObject([
    { date: '2026-02-03', words: 'Dépôt Déposé le 3 février 2026' },
  ]);
});

it.each([
  [URL_14, { page: 'dossier', url: URL_14 }],
  [`${DYN}/exemple?x=1`, { page: 'card', url: `${DYN}/exemple` }],
  ['https://www.senat.fr/dossier-legislatif/pjl14-406.html', null],
])('the link %s leads where it should', (url, follow) => expect(assemblee.find?.({ url })).toEqual(follow));
