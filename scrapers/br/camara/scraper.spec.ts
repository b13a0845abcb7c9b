import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { camaraBrasil } from './scraper.js';

const API = 'https://dadosabertos.camara.leg.br/api/v2/proposicoes';
const list = (day: string) =>
  `${API}?siglaTipo=PL,PLP,PEC,MPV,PDL&dataInicio=2024-03-01&dataFim=${day}&itens=100&ordem=ASC&ordenarPor=id&pagina=1`;
const LIST = list('2024-03-02');
const ROW = {
  id: 2400001,
  siglaTipo: 'PL',
  numero: 1234,
  ano: 2024,
  ementa: 'Dispõe sobre associações.',
  dataApresentacao: '2024-02-20T23:30',
};

function parse(kind: string, url: string, value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const reading = parsePage(camaraBrasil, { kind, url, bytes, contentType: 'application/json' });
  return { ...reading, shown: shownReading(camaraBrasil, reading), codes: reading.faults.map(({ code }) => code) };
}

const rows = (dados: readonly unknown[], links: readonly unknown[] = [], url = LIST) =>
  parse('list', url, { dados, links });
const bill = (more: object) => parse('bill', `${API}/2400001`, { dados: { ...ROW, ...more }, links: [] });

describe('the list of the Brazilian Chamber', () => {
  it('always names both days, for without them only the last thirty are answered', () => {
    const days = (since: string | null) =>
      /dataInicio=[\d-]+&dataFim=[\d-]+/.exec(camaraBrasil.start({ since, today: '2024-03-31' })[0]!.url)![0];
    expect([days(null), days('2024-03-30')]).toEqual([
      'dataInicio=2024-03-01&dataFim=2024-03-31',
      'dataInicio=2024-03-30&dataFim=2024-03-31',
    ]);
    expect(camaraBrasil.start({ since: null, today: '2024-03-31' })).toHaveLength(1);
  });

  it('follows the next page that the answer names', () => {
    const next = `${LIST.slice(0, -1)}2`;
    expect(
      rows(
        [ROW],
        [
          { rel: 'self', href: LIST },
          { rel: 'next', href: next },
        ],
      ).follow,
    ).toEqual([
      { page: 'list', url: next, changesOnly: true },
      { page: 'bill', url: `${API}/2400001` },
    ]);
    expect(rows([ROW], [{ rel: 'last', href: LIST }]).follow).toHaveLength(1);
  });

  it('marks a row with the day it was asked for, so that its card is read again when it moves on another day', () => {
    const marks = ['2024-03-02', '2024-03-03'].map((day) => rows([ROW], [], list(day)).bills[0]!.mark);
    expect(marks).toEqual(['2024-03-02', '2024-03-03']);
  });

  const FAULTY: readonly [object, string][] = [
    [{ numero: 0, ano: 0 }, 'parse.bad-number'],
    [{ siglaTipo: 'REQ' }, 'parse.unknown-row'],
    [{ ementa: ' ' }, 'parse.layout-changed'],
    [{ id: null }, 'parse.layout-changed'],
  ];
  it.each(FAULTY)('loses only the row with %j', (row, code) => {
    const read = rows([{ ...ROW, ...row }, ROW]);
    expect([read.bills.length, read.codes]).toEqual([1, [code]]);
  });

  it('takes the printed day of a time without zone', () => {
    expect(rows([ROW]).bills[0]).toMatchObject({ number: 'PL 1234/2024', introducedOn: '2024-02-20' });
  });

  const REFUSED: readonly [string, unknown, string][] = [
    ['an error with a title', { status: 504, title: 'Tempo esgotado' }, 'parse.not-the-page'],
    ['a page of HTML', '<html>Erro</html>', 'parse.not-the-page'],
    ['one bill in place of a list', { dados: ROW, links: [] }, 'parse.layout-changed'],
  ];
  it.each(REFUSED)('refuses %s', (_what, value, code) => {
    expect(() => parse('list', LIST, value)).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });
});

describe('a bill of the Brazilian Chamber', () => {
  it.each([{ codSituacao: 1140 }, { idSituacao: '1140' }])('is law when its situation is %j', (situation) => {
    const read = bill({ statusProposicao: { descricaoSituacao: 'Transformado em Norma Jurídica', ...situation } });
    expect(read.shown.bills[0]).toMatchObject({
      stage: 'enacted',
      outcome: 'enacted',
      statusWords: 'Transformado em Norma Jurídica',
    });
  });

  it('is merged when it is joined to another, which is followed', () => {
    const read = bill({ uriPropPrincipal: `${API}/2300000`, statusProposicao: {} });
    expect(read.shown.bills[0]).toMatchObject({ outcome: 'merged', inferred: true });
    expect(read.follow).toEqual([
      { page: 'steps', url: `${API}/2400001/tramitacoes` },
      { page: 'bill', url: `${API}/2300000` },
    ]);
  });

  it('may become law by its committees, without any step of the plenary', () => {
    const { shown } = parse('steps', `${API}/2400001/tramitacoes`, {
      dados: [
        {
          dataHora: '2024-02-20T10:00',
          sequencia: 1,
          descricaoTramitacao: 'Apresentação de Proposição',
          despacho: null,
        },
        {
          dataHora: '2024-11-05T00:00',
          sequencia: 2,
          descricaoTramitacao: 'Passo qualquer',
          codSituacao: 1140,
          despacho: 'Transformado em lei',
        },
      ],
    });
    expect([shown.bills[0]!.stage, shown.bills[0]!.outcome, shown.faults]).toEqual(['enacted', 'enacted', []]);
  });

  it('keeps the registry’s sequence on a day, and reports a step it does not know', () => {
    const { shown } = parse('steps', `${API}/2400001/tramitacoes`, {
      dados: [
        { dataHora: '2024-02-20T10:00', sequencia: 2, descricaoTramitacao: 'Passeio', despacho: 'Passeio' },
        { dataHora: '2024-02-20T10:00', sequencia: 1, descricaoTramitacao: 'Apresentação de Proposição' },
      ],
    });
    expect(shown.bills[0]!.actions.map(({ words }) => words)).toEqual(['Apresentação de Proposição', 'Passeio']);
    expect(shown.faults.map(({ code }) => code)).toEqual(['normalise.unknown-stage']);
  });

  const FOUND: readonly [string, string | null][] = [
    [`${API}/2400001`, '2400001'],
    ['https://www.camara.leg.br/proposicoesWeb/fichadetramitacao?idProposicao=2400001', '2400001'],
    ['https://www.camara.leg.br/propostas-legislativas/2400001', '2400001'],
    ['https://legis.senado.leg.br/dadosabertos/materia/160001', null],
  ];
  it.each(FOUND)('is found from %s', (url, id) => {
    expect(camaraBrasil.find!({ url })).toEqual(id === null ? null : { page: 'bill', url: `${API}/${id}` });
  });
});
