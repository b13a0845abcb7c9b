import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { senadoBrasil } from './scraper.js';

const API = 'https://legis.senado.leg.br/dadosabertos/materia';
const SEARCH = `${API}/pesquisa/lista.json?sigla=PL&ano=2024`;
const CHANGES = `${API}/atualizadas.json?numdias=2`;
const STEPS = `${API}/movimentacoes/160001.json`;
const ROW = {
  Codigo: '160001',
  Sigla: 'PL',
  Numero: '45',
  Ano: '2024',
  Ementa: 'Dispõe sobre associações.',
  Data: '2024-02-20',
};

function parse(kind: string, url: string, value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const reading = parsePage(senadoBrasil, { kind, url, bytes, contentType: 'application/json' });
  return { ...reading, shown: shownReading(senadoBrasil, reading), codes: reading.faults.map(({ code }) => code) };
}

const search = (Materia: unknown) => parse('search', SEARCH, { PesquisaBasicaMateria: { Materias: { Materia } } });

describe('the lists of the Brazilian Senate', () => {
  const RESULTS: readonly [string, unknown, number][] = [
    ['one result, which is an object', ROW, 1],
    ['several results', [ROW, { ...ROW, Codigo: '160002' }], 2],
    ['no result, which is null', null, 0],
  ];
  it.each(RESULTS)('read %s', (_what, found, count) => {
    expect(search(found).bills).toHaveLength(count);
  });

  it('read a search without any matter as empty', () => {
    expect(parse('search', SEARCH, { PesquisaBasicaMateria: { Metadados: {} } }).bills).toEqual([]);
  });

  it('drop the zeros before a number, which one of the services writes', () => {
    const numbers = ['45', '00045'].map((Numero) => search({ ...ROW, Numero }).bills[0]!.number);
    expect(numbers).toEqual(['PL 45/2024', 'PL 45/2024']);
  });

  const KINDS: readonly [string, number, string[]][] = [
    ['PEC', 1, []],
    ['RQS', 0, []],
    ['XYZ', 0, ['parse.unknown-row']],
  ];
  it.each(KINDS)('read of the kind %s %d bills', (Sigla, bills, codes) => {
    const read = search({ ...ROW, Sigla });
    expect([read.bills.length, read.codes]).toEqual([bills, codes]);
  });

  const FAULTY: readonly [object, string][] = [
    [{ Numero: 's/n' }, 'parse.bad-number'],
    [{ Ementa: null }, 'parse.layout-changed'],
    [{ Codigo: null }, 'parse.layout-changed'],
  ];
  it.each(FAULTY)('lose only the row with %j', (row, code) => {
    const read = search([{ ...ROW, ...row }, ROW]);
    expect([read.bills.length, read.codes]).toEqual([1, [code]]);
  });

  it('mark an updated matter so that its steps are read again', () => {
    const matter = (day: string) => ({
      IdentificacaoMateria: {
        CodigoMateria: '160001',
        SiglaSubtipoMateria: 'PL',
        NumeroMateria: '00045',
        AnoMateria: '2024',
      },
      DadosBasicosMateria: { EmentaMateria: 'Dispõe sobre associações.', DataApresentacao: '2024-02-20' },
      AtualizacoesRecentes: { Atualizacao: { DataUltimaAtualizacao: day } },
    });
    const read = (day: string) =>
      parse('changes', CHANGES, { ListaMateriasAtualizadas: { Materias: { Materia: matter(day) } } });
    expect(read('2024-03-01').bills[0]!.mark).not.toBe(read('2024-03-02').bills[0]!.mark);
    expect(read('2024-03-01').follow).toEqual([{ page: 'steps', url: STEPS }]);
  });

  const REFUSED: readonly [string, unknown][] = [
    ['a page of HTML', '<html>Erro</html>'],
    ['another answer', { Erro: {} }],
  ];
  it.each(REFUSED)('refuse %s', (_what, value) => {
    expect(() => parse('search', SEARCH, value)).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }) as unknown as Error,
    );
  });
});

describe('the steps of a matter of the Brazilian Senate', () => {
  const steps = (Autuacao: unknown) =>
    parse('steps', STEPS, { MovimentacaoMateria: { Materia: { Autuacoes: { Autuacao } } } });

  it('read single members as lists of one, and keep prose without a class', () => {
    const { shown } = steps({
      SituacoesAtuais: {
        SituacaoAtual: { DataSituacao: '2024-03-02', DescricaoSituacao: 'AGUARDANDO DESIGNAÇÃO DO RELATOR' },
      },
      InformesLegislativos: { InformeLegislativo: { Data: '2024-02-20 20:34:13', Descricao: 'Autuado.' } },
    });
    expect(shown.faults).toEqual([]);
    expect(shown.bills[0]).toMatchObject({
      key: '160001',
      stage: 'committee',
      statusWords: 'AGUARDANDO DESIGNAÇÃO DO RELATOR',
      actions: [
        { date: '2024-02-20', words: 'Autuado.', classes: [] },
        { date: '2024-03-02', stage: 'committee' },
      ],
    });
  });

  it('report a situation they do not know', () => {
    const { shown } = steps([
      { SituacoesAtuais: { SituacaoAtual: [{ DataSituacao: '2024-03-02', DescricaoSituacao: 'FOI PASSEAR' }] } },
    ]);
    expect([shown.bills[0]!.stage, shown.faults.map(({ code }) => code)]).toEqual([null, ['normalise.unknown-stage']]);
  });
});

describe('where matters of the Brazilian Senate are asked for', () => {
  it('searches the year kind by kind first, then asks in one request for what was updated', () => {
    const first = senadoBrasil.start({ since: null, today: '2024-03-02' });
    expect(first.map(({ url }) => url.split('?')[1])).toEqual(
      ['PL', 'PLP', 'PEC', 'MPV', 'PDL'].map((kind) => `sigla=${kind}&ano=2024`),
    );
    expect(senadoBrasil.start({ since: '2024-03-01', today: '2024-03-02' })).toEqual([
      { page: 'changes', url: CHANGES, changesOnly: true },
    ]);
  });

  it.each([
    'https://www25.senado.leg.br/web/atividade/materias/-/materia/160001',
    `${API}/160001`,
    `${API}/movimentacoes/160001`,
  ])('finds a matter from %s', (url) => {
    expect(senadoBrasil.find!({ url })).toEqual({ page: 'steps', url: STEPS });
  });

  it('knows no address for a printed number, which the two chambers share', () => {
    expect(senadoBrasil.find!({ number: 'PL 45/2024' })).toBeNull();
  });
});
