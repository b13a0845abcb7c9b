import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { parlamento } from './scraper.js';

const PAGES = 'https://www.parlamento.pt/ActividadeParlamentar/Paginas';
const ROOT = 'ctl00_ctl07_g_1_ctl00_';

/** An event of a made page: day, words, and per vote its result and its details. */
type Phase = [day: string, words: string, votes?: [result: string, details?: string][], more?: string];

interface Made {
  number?: string;
  title?: string;
  phases?: Phase[];
  more?: string;
  head?: string;
}

function phaseHtml([day, words, votes = [], more = ' ']: Phase, index: number): string {
  const id = `${ROOT}rptFases_ctl${String(index).padStart(2, '0')}_`;
  const results = votes.map(
    ([result, details = ' '], vote) =>
      `<span id="${id}X_rptVotacoes_ctl0${vote}_lblResultado"><b>${result}</b></span><span id="${id}X_rptVotacoes_ctl0${vote}_lblDetalhes">${details}</span>`,
  );
  return `<span id="${id}lblData">${day}</span><span id="${id}lblEvento">${words}</span>${results.join(' ')}${more.replaceAll('@', id)}`;
}

function read({
  number = 'Projeto de Lei 1/XV/1',
  title = 'Exemplo',
  phases = [['2022-05-20', 'Entrada']],
  more,
  head,
}: Made) {
  const html = `<html><head>${head ?? ' '}</head><body><span id="${ROOT}lblTitulo">${number}</span>
    <span id="${ROOT}ucLinkDocumento_lblDocumentoTitulo">${title}</span>${phases.map(phaseHtml).join('\n')}${more ?? ' '}</body></html>`;
  const url = `${PAGES}/DetalheIniciativa.aspx?BID=5`;
  return parsePage(parlamento, {
    kind: 'bill',
    url,
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
  });
}

const first = (made: Made) => shownReading(parlamento, read(made)).bills[0];

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

const general: Phase = ['2022-06-03', 'Votação na generalidade', [['Rejeitado']]];

describe('a Portuguese bill', () => {
  it.each<[string, Phase[], string, string]>([
    ['whose last vote rejects it', [general], 'rejected', 'rejected'],
    [
      'whose substitute text is approved the same day',
      [general, ['2022-06-03', 'Votação na generalidade', [['Aprovado']]]],
      'pending',
      'first-reading',
    ],
    [
      'approved in general',
      [['2022-06-03', 'Votação na generalidade', [['Aprovado por unanimidade']]]],
      'pending',
      'first-reading',
    ],
    [
      'with amendments rejected on the way',
      [['2022-06-03', 'Votação na especialidade', [['Aprovado'], ['Rejeitado']]]],
      'pending',
      'second-reading',
    ],
    ['rejected at the final vote', [['2022-06-03', 'Votação final global', [['Rejeitado']]]], 'rejected', 'rejected'],
    ['passed', [['2022-06-03', 'Votação final global', [['Aprovado']]]], 'pending', 'passed'],
    [
      'with an opinion that came after its final vote',
      [
        ['2022-06-03', 'Votação final global', [['Aprovado']]],
        ['2022-06-05', 'Parecer do Governo da RAA'],
      ],
      'pending',
      'passed',
    ],
    ['signed but not yet a law', [['2022-06-03', 'Promulgação']], 'pending', 'enacted'],
    ['published as a law', [['2022-06-03', 'Lei (Publicação DR)']], 'enacted', 'enacted'],
  ])('%s', (_, phases, outcome, stage) => expect(first({ phases })).toMatchObject({ outcome, stage }));

  it('voted on twice in a day has two steps', () => {
    const phases: Phase[] = [general, ['2022-06-03', 'Votação na generalidade', [['Aprovado']]]];
    expect(first({ phases })?.actions.map(({ classes }) => classes)).toEqual([['reading-1', 'failure'], ['reading-1']]);
  });

  it('published before and after its entry keeps all of it', () => {
    const phases: Phase[] = [
      ['2022-09-05', 'Entrada'],
      ['2022-09-06', 'Publicação'],
      ['2022-09-08', 'Publicação'],
    ];
    expect(first({ phases })).toMatchObject({ introducedOn: '2022-09-05', actions: [{}, {}, {}] });
  });

  it('keeps its own number and title among those of annexes, joint bills and the law', () => {
    const more =
      '<span id="@ucTexto_lblTitulo">Título da lei</span><span id="@rptAnexos_ctl00_ucLinkAnexo_lblDocumentoTitulo">Nota</span>';
    expect(first({ phases: [['2022-05-20', 'Lei (Publicação DR)', [], more]] })).toMatchObject({
      number: 'Projeto de Lei 1/XV/1',
      title: 'Exemplo',
      titles: { pt: 'Exemplo', 'pt-x-law': 'Título da lei' },
    });
  });

  it.each([
    [
      'members are counted',
      'Contra:<i>75-PSD</i>, <i>2-PEV</i><br>Abstenção:<i>1-CH</i><br>A Favor: <i>104-PS</i>, <i>A. Nome (Ninsc)</i>',
      { for: 105, against: 77, notVoting: 1, absent: null },
    ],
    ['parties alone are named', 'Contra:<i>PSD</i><br>A Favor: <i>PS</i>', undefined],
    ['one party has no count', 'Contra:<i>PSD</i><br>A Favor: <i>104-PS</i>', undefined],
    ['a side of another name stands', 'Contra:<i>1-CH</i><br>Outros: <i>104-PS</i>', undefined],
  ])('has a count of votes only where %s', (_, details, vote) =>
    expect(
      first({ phases: [['2022-06-03', 'Votação final global', [['Aprovado', details]]]] })?.actions[0]?.vote,
    ).toEqual(vote),
  );

  it('of the government names no members', () =>
    expect(first({ more: `<span id="${ROOT}lblAutor">Autor: Governo</span>` })?.sponsors).toEqual(['Governo']));

  it('is read whatever the template numbers its parts', () => expect(first({})?.number).toBe('Projeto de Lei 1/XV/1'));
});

it('a result that is not known is reported with its vote, and decides nothing', () => {
  const { bills, faults } = shownReading(
    parlamento,
    read({ phases: [['2022-06-03', 'Votação final global', [['Prejudicado']]]] }),
  );
  expect(bills[0]).toMatchObject({ outcome: 'pending', stage: null });
  expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'Votação final global', at: 'Prejudicado' }]);
});

it('an event with a day that does not exist costs that event', () => {
  const reading = read({
    phases: [
      ['2022-02-30', 'Entrada'],
      ['2022-03-01', 'Admissão'],
    ],
  });
  expect(reading.faults.map(({ code }) => code)).toEqual(['parse.bad-date']);
  expect(reading.bills[0]?.actions).toMatchObject([{ words: 'Admissão' }]);
});

it('an initiative that is no bill is none, and is named', () => {
  const { bills, faults } = read({ number: 'Projeto de Resolução 984/XIV/2' });
  expect(bills).toEqual([]);
  expect(faults).toMatchObject([{ code: 'parse.unknown-row', number: 'Projeto de Resolução 984/XIV/2' }]);
});

it.each<[string, Made, string]>([
  ['a number of another form', { number: 'Projeto de Lei n.º 757' }, 'parse.bad-number'],
  ['no number', { number: ' ' }, 'parse.not-the-page'],
  ['no title', { title: ' ' }, 'parse.layout-changed'],
  ['no events', { phases: [] }, 'parse.layout-changed'],
  [
    'the canonical address of another bill',
    { head: `<link rel="canonical" href="${PAGES}/DetalheIniciativa.aspx?BID=6">` },
    'parse.not-the-page',
  ],
])('a page with %s is refused', (_, made, code) => expect(codeOf(() => read(made))).toBe(code));

it.each([
  `${PAGES}/DetalheIniciativa.aspx?BID=110576`,
  'http://www.parlamento.pt:80/ActividadeParlamentar/Paginas/DetalheIniciativa.aspx?x=1&BID=110576',
])('the link %s leads to its bill', (url) =>
  expect(parlamento.find?.({ url })).toEqual({ page: 'bill', url: `${PAGES}/DetalheIniciativa.aspx?BID=110576` }),
);

it('a printed number leads to no page, since its number there is another', () =>
  expect(parlamento.find?.({ number: 'Projeto de Lei 757/XIV/2' })).toBeNull());
