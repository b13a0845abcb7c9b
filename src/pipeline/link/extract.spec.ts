import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extractAppeal } from './extract.js';
import { incidentFromAppeal } from './incident.js';
import { linkAppeals } from './link.js';
import { needs } from '../../../test/harness/needs.js';

const MODEL = '../shared/appeals/KGZ-001-0120-OBS-010.txt';
const { it: onModel, why: unless } = needs(existsSync(MODEL), MODEL, 'REQUIRE_SHARED');

/** Synthetic: a French appeal in the usual layout, with the noise of a migrated page. */
const FRENCH = [
  'Synthétie : Menaces contre une association',
  '',
  'APPELURGENT',
  'TUN 002 / 0321 / OBS 039.1',
  'Menaces /',
  'Harcèlement judiciaire',
  'Tunisie',
  '6 décembre 2021',
  '',
  'Nouvelles informations :',
  '',
  'L’Observatoire a été informé de menaces contre l’association « Maison Claire » qui a critiqué le projet de loi n° 55/2021 sur les associations.',
  '',
  'Actions demandées :',
  '',
  'i. Garantir l’intégrité de tous les membres ;',
  'ii. Retirer le projet de loi n° 55/2021 ;',
  'iii. Respecter la Déclaration, notamment ses articles 1 et 12.',
  '',
  'Adresses :',
  '• M. le Ministre, 1030 Tunis, Tél. : + 216 71 56 14 40',
].join('\r\n');

describe('reading an appeal', () => {
  it('reads code, country, date, categories over two lines, demands and organisations from a French page', () => {
    expect(extractAppeal(FRENCH)).toMatchObject({
      code: { printed: 'TUN 002 / 0321 / OBS 039.1', caseKey: '0321-039', update: '1' },
      kind: 'update',
      country: 'TN',
      date: '2021-12-06',
      language: 'fr',
      categories: ['Menaces', 'Harcèlement judiciaire'],
      organisations: ['Maison Claire'],
      demands: [
        { number: 'i', text: 'Garantir l’intégrité de tous les membres' },
        { number: 'ii', text: 'Retirer le projet de loi n° 55/2021' },
        { number: 'iii', text: 'Respecter la Déclaration, notamment ses articles 1 et 12' },
      ],
    });
  });

  it('two mentions of one French bill, the second asking for its withdrawal', () => {
    expect(extractAppeal(FRENCH).mentions.map((one) => [one.number, one.asks])).toEqual([
      ['55/2021', null],
      ['55/2021', 'withdraw'],
    ]);
  });

  it.each([
    [
      'a label «Urgent Appeal» over a text without code and requests',
      'Urgent Appeal\n\nSynthetia: new bill\n\nThe Observatory condemns the vote.',
      'press release',
    ],
    [
      'a letter by its address',
      'Urgent Appeal\n\nSynthetia\n\nDear Mr President,\n\nWe write about the bill.',
      'open letter',
    ],
    [
      'a lost code line, but a request to intervene',
      'Synthetia: attack\n\nThe Observatory requests your urgent intervention in the following situation.',
      'urgent appeal',
    ],
    ['a joint statement', 'Joint statement on the draft law\n\nWe, the undersigned, are worried.', 'statement'],
    ['nothing that says so', 'A text about a village.', 'unknown'],
  ])('the kind comes from the content: %s', (_, text, kind) => {
    expect(extractAppeal(text).kind).toBe(kind);
  });

  it('an empty text gives an empty record', () => {
    expect(extractAppeal('')).toEqual({
      code: null,
      kind: 'unknown',
      title: null,
      country: null,
      countries: [],
      date: null,
      categories: [],
      organisations: [],
      demands: [],
      mentions: [],
      language: null,
    });
  });

  it.each([
    ['The members of the organisation and their law', 'en'],
    ['Les membres de l’association et leur loi dans le pays', 'fr'],
    ['Los miembros de la organización y su ley en el país', 'es'],
    ['Члены организации и закон о собраниях в стране', 'ru'],
    ['1234 5678', null],
  ])('%s is heard as %s', (text, language) => {
    expect(extractAppeal(text).language).toBe(language);
  });

  it('persons are not collected as organisations', () => {
    expect(
      extractAppeal(
        'Ms. Anna Example and Mr. “Bob” Sample of the non-governmental organisation “Clear House” were heard.',
      ).organisations,
    ).toEqual(['Clear House']);
  });
});

describe('the model appeal', () => {
  const text = existsSync(MODEL) ? readFileSync(MODEL, 'utf8') : '';

  onModel(`is read with all its facts${unless}`, () => {
    const read = extractAppeal(text);
    expect(read).toMatchObject({
      code: { country: 'KGZ', number: '001', month: '01', year: '20', sequence: '010', update: null },
      kind: 'urgent appeal',
      country: 'KG',
      countries: ['KG'],
      date: '2020-02-06',
      categories: ['Attacks', 'Harassment', 'Threats'],
      organisations: ['Legal clinic Adilet'],
      language: 'en',
    });
    expect(read.demands.map((demand) => demand.number)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']);
  });

  onModel(`names its bill exactly three times${unless}`, () => {
    const { mentions } = extractAppeal(text);
    expect(mentions.map(({ quote, number, date, asks }) => [quote, number, date, asks])).toEqual([
      ['draft law amending the current legislation on non-governmental organisations', null, null, null],
      ['draft law № 6-28018/19', '6-28018/19', null, null],
      ['draft law № 6-28018/19 from December 30, 2019', '6-28018/19', '2019-12-30', 'withdraw'],
    ]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ quote }) => quote));
  });

  onModel(`gives the same facts with CRLF, with non-breaking spaces and without its code line${unless}`, () => {
    const facts = (variant: string): unknown[] => {
      const read = extractAppeal(variant);
      return [
        read.country,
        read.date,
        read.categories,
        read.demands.length,
        read.mentions.map((one) => one.number),
        read.kind,
      ];
    };
    const expected = facts(text);
    expect(facts(text.replace(/\n/gu, '\r\n'))).toEqual(expected);
    expect(facts(text.replace(/(?<=[№ /]) ?(?=\S)/gu, (space) => (space === ' ' ? '\u00a0' : space)))).toEqual(
      expected,
    );
    expect(facts(text.replace('KGZ 001 / 0120 / OBS 010\n', ''))).toEqual(expected);
  });

  onModel(`links to the numbered bill as a call for withdrawal and a possible reprisal${unless}`, () => {
    const bills = [
      { id: 'kg/x', country: 'KG', number: '6-28018/19', title: null, introducedOn: '2019-12-30' },
      { id: 'ru/x', country: 'RU', number: '6-28018/19', title: null },
    ];
    expect(linkAppeals(bills, [{ id: 'A', text }]).map((one) => [one.bill, one.outcome, one.kind, one.how])).toEqual([
      ['kg/x', 'linked', 'calls-for-withdrawal-of', 'number'],
      ['kg/x', 'suggested', 'reprisal-for-criticism-of', 'number'],
    ]);
  });

  onModel(`describes the attack of 29 January 2020 in Bishkek${unless}`, () => {
    expect(incidentFromAppeal(extractAppeal(text), text)).toMatchObject({
      date: '2020-01-29',
      place: 'Bishkek',
      kind: 'attack',
      kindCode: '020101000000',
      country: 'KG',
      organisation: 'Legal clinic Adilet',
      perpetrator: 'unknown individuals',
    });
  });
});

describe('incidents', () => {
  it.each([
    ['an attack without a date', 'Kyrgyzstan: attack\n\nTwo members were beaten in Bishkek last week.'],
    ['a date and place without an attack', 'Kyrgyzstan: news\n\nOn January 30, 2020, the group met in Bishkek.'],
    ['an attack in no known country', 'News\n\nOn January 30, 2020, members were beaten in Springfield.'],
  ])('%s is no incident', (_, text) => {
    expect(incidentFromAppeal(extractAppeal(text), text)).toBeNull();
  });

  it('an arrest with date and place is one, with the code of arrest', () => {
    const text =
      'Kyrgyzstan: arrest\n\nFebruary 6, 2020\n\nOn January 30, 2020, two members were arrested by police officers in Osh.';
    expect(incidentFromAppeal(extractAppeal(text), text)).toMatchObject({
      date: '2020-01-30',
      place: 'Osh',
      kindCode: '030101000000',
      perpetrator: 'police',
    });
  });
});
