import { describe, expect, it } from '@jest/globals';
import { findMentions } from './mentions.js';

const read = (text: string): [string, string | null, string | null][] =>
  findMentions(text).map((m) => [m.quote, m.number, m.numberKind]);

describe('numbers of bills', () => {
  it.each([
    [
      'They ask to drop draft law № 6-28018/19 from December 30, 2019, at once.',
      [['draft law № 6-28018/19 from December 30, 2019', '6-28018/19', 'bill']],
    ],
    ['the draft law №6-28018/19, which was introduced', [['draft law №6-28018/19', '6-28018/19', 'bill']]],
    ['the draftlaw№6-28018/19 limits', [['draftlaw№6-28018/19', '6-28018/19', 'bill']]],
    ['draft amendments #3879 were adopted', [['draft amendments #3879', '3879', 'bill']]],
    ['The draft law 5318 was adopted', [['draft law 5318', '5318', 'bill']]],
    ['Bill C-51 was tabled', [['Bill C-51', 'C-51', 'bill']]],
    [
      'House Bill 6875 and Senate Bill No 1083 are one',
      [
        ['House Bill 6875', 'House Bill 6875', 'bill'],
        ['Senate Bill No 1083', 'Senate Bill No 1083', 'bill'],
      ],
    ],
    [
      'proposition de loi n° 3452 relative à la sécurité globale',
      [['proposition de loi n° 3452 relative à la sécurité globale', '3452', 'bill']],
    ],
    [
      'la iniciativa 5257 que reforma la Ley de Organizaciones No Gubernamentales',
      [['iniciativa 5257 que reforma la Ley de Organizaciones No Gubernamentales', '5257', 'bill']],
    ],
    ['proyecto de ley 3693/2018-CR', [['proyecto de ley 3693/2018-CR', '3693/2018-CR', 'bill']]],
    ['Expediente N° PS – 23-00683', [['Expediente N° PS – 23-00683', 'PS – 23-00683', 'bill']]],
    [
      'законопроект № 662902-6 «О мирных собраниях»',
      [['законопроект № 662902-6 «О мирных собраниях»', '662902-6', 'bill']],
    ],
    ['проект федерального закона № 1052327-7', [['проект федерального закона № 1052327-7', '1052327-7', 'bill']]],
    [
      'The draft law was registered two days before adoption, as №3879',
      [['draft law was registered two days before adoption, as №3879', '3879', 'bill']],
    ],
    ['la aprobación de la Ley 5257 por el Congreso', [['Ley 5257', '5257', 'bill']]],
  ])('%s', (text, expected) => {
    const got = read(text);
    expect(got).toEqual(expected);
  });

  it.each([
    ['iniciativas de ley 5377 y 5257', ['5377', '5257']],
    ['Bills Nos. 6674 and 6675', ['6674', '6675']],
    ['draft laws No. 6674 and No. 6675', ['6674', '6675']],
    ['законопроекты № 111111-7, № 222222-7 и № 333333-7', ['111111-7', '222222-7', '333333-7']],
    ['projets de loi n° 12/2020 et n° 13/2020', ['12/2020', '13/2020']],
  ])('%s gives each number over one passage', (text, numbers) => {
    const got = findMentions(text);
    expect(got.map((one) => one.number)).toEqual(numbers);
    expect(new Set(got.map((one) => one.quote)).size).toBe(1);
  });

  it('a number and its title in brackets are one mention', () => {
    expect(
      findMentions('the bill “on the Transparency of Organisations Funded from Abroad” (T/14967)')[0],
    ).toMatchObject({ number: 'T/14967', title: 'on the Transparency of Organisations Funded from Abroad' });
    expect(findMentions('Private Voluntary Organisations (PVO) Amendment Bill, H.B. 10, 2021')[0]).toMatchObject({
      number: 'H.B. 10, 2021',
      title: 'Private Voluntary Organisations (PVO) Amendment Bill',
    });
  });

  it('two numbers in brackets after «iniciativas» are bills', () => {
    expect(
      findMentions('las iniciativas sobre reconciliación (No. 5377) y sobre ONG (No. 5257)').map((one) => one.number),
    ).toEqual(expect.arrayContaining(['5377', '5257']));
  });
});

describe('what is not a bill', () => {
  it.each([
    'the bill’s status as it stood',
    "the bill's status as it stood",
    'the Bill of Rights',
    'Bill Gates and the Bill',
    'it pays its bills on time',
    'Tel: +996 312 63 91 17, Fax: + 996312626191',
    '720010 Bishkek',
    'A/RES/53/144',
    'A/76/143',
    'EUR 57/2020/001',
    'UA: 42/16 Index: ASA 20/3514/2016',
    'KGZ 001 / 0120 / OBS 010',
    'KGZ 5/2014',
    'Articles 1 and 12 of the Declaration adopted on December 9, 1998',
    'article 381 du Code Pénal',
    'Section 14 of the Bill',
    '7.200.000 HUF',
    "5'000 DH",
    '€35,000',
    '43-article',
    '291 organisations',
    'Заявление №17',
    'sesión ordinaria nro. 34',
    'Finished Matter No. 1621/2564',
    'HRC resolutions 50/17, 52/9',
    'under the bill 120 organisations would close',
    'the bill of 19 May 2023',
  ])('%s gives no bill', (text) => {
    expect(findMentions(text)).toEqual([]);
  });

  it.each([
    ['Law No. 1975-VIII of 23 March 2017', '1975-VIII', 'law', '2017-03-23'],
    ['Law of Ukraine No. 1975-VIII', '1975-VIII', 'law', null],
    ['Law No. 84/2002', '84/2002', 'law', null],
    ['Ley 27692', '27692', 'law', null],
    ['Loi 23/027', '23/027', 'law', null],
    ['loi n° 90-55 du 19 décembre 1990', '90-55', 'law', '1990-12-19'],
    ['Decreto No. 04-2020', '04-2020', 'decree', null],
    ['décret-loi n° 2011-88', '2011-88', 'decree', null],
    ['Федеральный закон от 20 июля 2012 г. № 121-ФЗ', '121-ФЗ', 'law', null],
    ['projet de réforme du décret-loi n° 2011-88', '2011-88', 'amended-law', null],
    ['dictamen que modifica la Ley 27692', '27692', 'amended-law', null],
    ['amendments to Law No. 84/2002', '84/2002', 'amended-law', null],
    ['amendements n°I-365, n°I-573', 'I-365', 'amendment', null],
  ])('%s is no bill but has its kind', (text, number, numberKind, date) => {
    expect(findMentions(text)[0]).toMatchObject({ number, numberKind, date });
  });

  it('the law a numbered bill amends keeps its own kind', () => {
    expect(
      findMentions('iniciativa de ley 5257, la cual busca reformar el decreto ley 2-2003').map((one) => [
        one.number,
        one.numberKind,
      ]),
    ).toEqual([
      ['5257', 'bill'],
      ['2-2003', 'amended-law'],
    ]);
  });
});

describe('titles and descriptions', () => {
  it.each([
    ['the draft law “On Foreign Representatives”', 'On Foreign Representatives'],
    ['“foreign agents” bill', 'foreign agents'],
    [
      'draft law «On Amendments to the Law «On Non-Profit Organizations»',
      'On Amendments to the Law «On Non-Profit Organizations»',
    ],
    ['the law on ‘’foreign representatives’’, adopted on third reading', 'foreign representatives'],
    ['draft ‘’foreign agents’’ law, initiated in 2013', 'foreign agents'],
    ['a new bill entitled the Transparency of Public Life', 'Transparency of Public Life'],
    [
      'проект Закона «О внесении изменений в некоторые законодательные акты»',
      'О внесении изменений в некоторые законодательные акты',
    ],
    [
      'proyecto de ley, bautizado como ‘Ley de Regulación de Agentes Extranjeros’',
      'Ley de Regulación de Agentes Extranjeros',
    ],
    [
      'la « Proposition de Loi portant régime de l’activité de défenseur »',
      'Proposition de Loi portant régime de l’activité de défenseur',
    ],
    [
      'Foreign Donations (Voluntary Activities) Regulation Bill 2016',
      'Foreign Donations (Voluntary Activities) Regulation Bill 2016',
    ],
    ['draft Law on Peaceful Assemblies', 'Law on Peaceful Assemblies'],
    ['“Чет өлкөлүк өкүл” тууралуу мыйзам долбоору', 'Чет өлкөлүк өкүл'],
  ])('%s has the title', (text, title) => {
    expect(findMentions(text).map((one) => one.title)).toEqual([title]);
  });

  it.each([
    [
      'a controversial draft law amending the current legislation on non-governmental organisations.',
      'draft law amending the current legislation on non-governmental organisations',
    ],
    ['the NGO bill introduced in April 2015, which', 'NGO bill introduced in April 2015'],
    [
      'draft law that would impose serious restrictions on nongovernmental organizations',
      'draft law that would impose serious restrictions on nongovernmental organizations',
    ],
    [
      'the amendment to the law on non-profit organisations was approved',
      'amendment to the law on non-profit organisations',
    ],
    [
      'le projet d’amendement du décret-loi sur les associations',
      'projet d’amendement du décret-loi sur les associations',
    ],
    ['законопроект о некоммерческих организациях', 'законопроект о некоммерческих организациях'],
    ['opposer un veto à la loi contre la société civile', 'loi contre la société civile'],
    ['the government plans to table a bill this autumn', 'plans to table a bill'],
  ])('%s is described', (text, quote) => {
    expect(findMentions(text).map((one) => [one.quote, one.number])).toEqual([[quote, null]]);
  });

  it.each([
    ['Withdraw the draft law № 6-28018/19', 'withdraw'],
    ['Parliament must reject the draft law № 6-28018/19', 'reject'],
    ['We call to veto the draft law on foreign representatives', 'reject'],
    ['the draft law № 6-28018/19 must be withdrawn', 'withdraw'],
    ['retirer le projet de loi n° 3452', 'withdraw'],
    ['archivar la iniciativa 5257', 'reject'],
    ['отклонить законопроект № 662902-6', 'reject'],
    ['The meeting discussed the draft law № 6-28018/19', null],
    ['Put an end to harassment. The draft law № 6-28018/19 limits freedoms', null],
  ])('%s asks: %s', (text, asks) => {
    expect(findMentions(text)[0]?.asks).toBe(asks);
  });

  it('a bare «draft law» is a mention only in a text that names no bill at all', () => {
    expect(findMentions('one of the authors of the draft law, a deputy').map((one) => one.quote)).toEqual([
      'draft law',
    ]);
    expect(findMentions('the draft law № 5318; one of the authors of the draft law').map((one) => one.number)).toEqual([
      '5318',
    ]);
  });

  it('a chamber named in the sentence stands with the mention', () => {
    expect(
      findMentions('the draft law № 6-28018/19 was introduced to the Parliament (Jogorku Kenesh) in December')[0]
        ?.chamber,
    ).toBe('Jogorku Kenesh');
  });
});
