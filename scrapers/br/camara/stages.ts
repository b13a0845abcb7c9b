import type { StageWords } from '../../kit/index.js';

/** «Transformado em Norma Jurídica»: the only code of a situation whose meaning is known for sure. */
export const LAW = '1140';

/**
 * Steps by their description («descricaoTramitacao»), and by the code of the situation that a step brings about.
 * Committees may pass a bill conclusively, so nothing here asks for a vote of the plenary.
 */
export const STAGES: readonly StageWords[] = [
  // Whatever the words of the step that brought it about.
  { words: '…', at: LAW, stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'Apresentação', stage: 'introduced', classes: ['introduction'] },
  { words: 'Recebimento', stage: null, classes: [] },
  { words: 'Leitura', stage: null, classes: [] }, // not verified
  { words: 'Publicação', stage: null, classes: [] }, // not verified
  { words: 'Notificação', stage: null, classes: [] }, // not verified
  { words: 'Distribuição', stage: 'committee', classes: ['referral-committee'] }, // not verified
  { words: 'Despacho', stage: null, classes: [] }, // not verified
  { words: 'Designação de Relat…', stage: 'committee', classes: [] }, // not verified
  { words: 'Prazo', stage: null, classes: [] }, // not verified
  { words: 'Abertura de Prazo', stage: null, classes: [] }, // not verified
  { words: 'Encerramento de Prazo', stage: null, classes: [] }, // not verified
  { words: 'Encerramento automático', stage: null, classes: [] }, // not verified
  { words: 'Parecer do Relator', stage: 'committee', classes: [] }, // not verified
  { words: 'Aprovação do Parecer', stage: 'committee', classes: ['committee-passage'] }, // not verified
  { words: 'Incluíd…', stage: null, classes: [] }, // not verified
  { words: 'Remessa ao Senado', stage: 'second-chamber', classes: ['receipt'] }, // not verified
  { words: 'Remessa à Sanção', stage: 'executive', classes: ['executive-receipt'] }, // not verified
  { words: 'Sancionado', stage: 'enacted', classes: ['executive-signature'] }, // not verified
  { words: 'Vetado', stage: 'vetoed', classes: ['executive-veto'] }, // not verified
  { words: 'Apensação', stage: 'merged', classes: ['substitution', 'merged'], outcome: 'merged' }, // not verified
  { words: 'Desapensação', stage: 'committee', classes: [], outcome: 'pending' }, // not verified
  { words: 'Arquivamento', stage: 'rejected', classes: ['failure'], outcome: 'rejected' }, // not verified
  { words: 'Desarquivamento', stage: 'committee', classes: [], outcome: 'pending' }, // not verified
  { words: 'Retirada pelo Autor', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' }, // not verified
];
