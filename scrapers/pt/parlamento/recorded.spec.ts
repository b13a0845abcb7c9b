import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { parlamento } from './scraper.js';

/** Four recorded pages; number, title, authors, committee and every event were compared with the page. */
interface Facts {
  id: number;
  number: string;
  title: RegExp;
  sponsors: number;
  committee: RegExp;
  steps: number;
  first: string;
  last: string;
  outcome: string;
  stage: string;
  documents: number;
  law?: string;
}

const FACTS: readonly Facts[] = [
  {
    id: 110576,
    number: 'Projeto de Lei 757/XIV/2',
    title: /^Reforça a participação política dos grupos de cidadãos eleitores$/,
    sponsors: 1,
    committee: /^Comissão de Assuntos Constitucionais/,
    steps: 25,
    first: '2021-03-25 Publicação',
    last: '2021-06-04 Lei (Publicação DR)',
    outcome: 'enacted',
    stage: 'enacted',
    documents: 30,
    law: 'Lei Orgânica 1/2021',
  },
  {
    id: 121494,
    number: 'Projeto de Lei 94/XV/1',
    title: /^Criação do Estatuto do Arguido Colaborador e agravamento das penas/,
    sponsors: 12,
    committee: /^Comissão de Assuntos Constitucionais/,
    steps: 7,
    first: '2022-05-20 Publicação',
    last: '2022-06-03 Votação na generalidade',
    outcome: 'rejected',
    stage: 'rejected',
    documents: 9,
  },
  {
    id: 151851,
    number: 'Proposta de Lei 33/XV/1',
    title: /^Determina o coeficiente de atualização de rendas para 2023/,
    sponsors: 1,
    committee: /^Comissão de Orçamento e Finanças$/,
    steps: 19,
    first: '2022-09-05 Entrada',
    last: '2022-10-21 Lei (Publicação DR)',
    outcome: 'enacted',
    stage: 'enacted',
    documents: 48,
    law: 'Lei 19/2022',
  },
  {
    id: 151998,
    number: 'Proposta de Lei 35/XV/1',
    title: /^Altera o regime de um conjunto de benefícios fiscais$/,
    sponsors: 1,
    committee: /^Comissão de Orçamento e Finanças$/,
    steps: 19,
    first: '2022-10-04 Publicação',
    last: '2023-05-17 Lei (Publicação DR)',
    outcome: 'enacted',
    stage: 'enacted',
    documents: 37,
    law: 'Lei 20/2023',
  },
];

function read(id: number) {
  const bytes = gunzipSync(readFileSync(join(sharedFolder, `registries/pt/recorded/test_bill_${id}.html.gz`)));
  const url = `https://www.parlamento.pt/ActividadeParlamentar/Paginas/DetalheIniciativa.aspx?BID=${id}`;
  return shownReading(parlamento, parsePage(parlamento, { kind: 'bill', url, bytes, contentType: null }));
}

for (const facts of FACTS)
  itWithShared(`the recorded page ${facts.id} is ${facts.number}, ${facts.outcome}, with ${facts.steps} events`, () => {
    const { bills, faults } = read(facts.id);
    expect(faults).toEqual([]);
    expect(bills).toHaveLength(1);
    const [bill] = bills;
    const steps = bill?.actions.map(({ date, words }) => `${date} ${words}`) ?? [];
    expect({
      number: bill?.number,
      sponsors: bill?.sponsors.length,
      steps: steps.length,
      first: steps[0],
      last: steps.at(-1),
      outcome: bill?.outcome,
      stage: bill?.stage,
      documents: bill?.documents.length,
      law: bill?.documents.find(({ title }) => title.startsWith('Lei '))?.title,
    }).toEqual({
      number: facts.number,
      sponsors: facts.sponsors,
      steps: facts.steps,
      first: facts.first,
      last: facts.last,
      outcome: facts.outcome,
      stage: facts.stage,
      documents: facts.documents,
      law: facts.law,
    });
    expect(bill?.title).toMatch(facts.title);
    expect(bill?.committee).toMatch(facts.committee);
  });

itWithShared('the recorded final vote of 22 April 2021 counts 131, 87 and 2 members', () => {
  const votes = read(110576).bills[0]?.actions.filter((action) => 'vote' in action);
  expect(votes).toMatchObject([
    { words: 'Votação final global', vote: { for: 131, against: 87, notVoting: 2, absent: null } },
  ]);
});

itWithShared('the recorded bill with two general votes on one day was rejected first and approved then', () => {
  const votes = read(110576).bills[0]?.actions.filter(({ words }) => words === 'Votação na generalidade');
  expect(votes?.map(({ classes }) => classes)).toEqual([['reading-1', 'failure'], ['reading-1']]);
});
