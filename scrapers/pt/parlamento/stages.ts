import type { StageWords } from '../../kit/index.js';

export const APPROVED: readonly string[] = ['Aprovado', 'Aprovado por unanimidade'];
export const REJECTED: readonly string[] = ['Rejeitado'];
/** The place of a vote whose result is not shown (yet). */
export const NO_RESULT = 'none';

const NO_CLASS = [
  'Publicação',
  'Audição',
  'Parecer',
  'Anúncio',
  'Discussão generalidade',
  'Requerimento avocação plenário',
  'Requerimento Baixa Comissão sem Votação',
  'Envio à Comissão para fixação da Redação final',
  'Referenda',
  'Envio INCM',
];

/**
 * Events of a bill in the words of the registry; a vote is told apart by its result, which stands beside the words.
 * Words for a veto and for a withdrawal have not been seen.
 */
export const STAGES: readonly StageWords[] = [
  ...NO_CLASS.map((words): StageWords => ({ words, stage: null, classes: [] })),
  { words: 'Entrada', stage: 'introduced', classes: ['filing'] },
  { words: 'Admissão', stage: 'introduced', classes: ['introduction'] },
  { words: 'Baixa comissão distribuição inicial generalidade', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Baixa comissão especialidade', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Nova apreciação comissão generalidade', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Votação na generalidade', at: APPROVED, stage: 'first-reading', classes: ['reading-1'] },
  // A substitute text may be put to the vote right after: what was rejected decides only when nothing is approved later.
  { words: 'Votação na generalidade', at: REJECTED, stage: 'first-reading', classes: ['reading-1', 'failure'] },
  { words: 'Votação na generalidade', at: NO_RESULT, stage: null, classes: [] },
  // One vote for each amendment: their results say nothing of the bill.
  { words: 'Votação na especialidade', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'Votação final global', at: APPROVED, stage: 'passed', classes: ['reading-3', 'passage'] },
  { words: 'Votação final global', at: REJECTED, stage: 'third-reading', classes: ['reading-3', 'failure'] },
  { words: 'Votação final global', at: NO_RESULT, stage: null, classes: [] },
  { words: 'Decreto (Publicação)', stage: 'passed', classes: [] },
  { words: 'Envio para promulgação', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'Promulgação', stage: 'enacted', classes: ['executive-signature'] },
  { words: 'Lei (Publicação DR)', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];
