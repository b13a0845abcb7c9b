import type { StageWords } from '../../kit/index.js';

export const SITUATION = 'situação';

/** Situations of a matter. Its reports («informes») are free prose and have no class. */
const SITUATIONS: readonly StageWords[] = [
  { words: 'AGUARDANDO DESIGNAÇÃO DO RELATOR', stage: 'committee', classes: [] },
  { words: 'MATÉRIA COM A RELATORIA', stage: 'committee', classes: [] },
  { words: 'PRONTO PARA DELIBERAÇÃO DO PLENÁRIO', stage: 'first-reading', classes: [] },
  { words: 'INCLUÍDA EM ORDEM DO DIA', stage: 'first-reading', classes: [] },
  { words: 'REMETIDA À CÂMARA DOS DEPUTADOS', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'PRONTA PARA A PAUTA', stage: 'committee', classes: [] }, // not verified
  { words: 'AGUARDANDO DESPACHO', stage: 'introduced', classes: [] }, // not verified
  { words: 'AGUARDANDO RECEBIMENTO DE EMENDAS', stage: 'committee', classes: [] }, // not verified
  { words: 'AGUARDANDO LEITURA', stage: 'introduced', classes: [] }, // not verified
  { words: 'REMETIDA À SANÇÃO', stage: 'executive', classes: ['executive-receipt'] }, // not verified
  { words: 'TRANSFORMADA EM NORMA JURÍDICA', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' }, // not verified
  { words: 'REJEITADA', stage: 'rejected', classes: ['failure'], outcome: 'rejected' }, // not verified
  { words: 'ARQUIVADA AO FINAL DA LEGISLATURA', stage: 'lapsed', classes: ['failure', 'lapsed'], outcome: 'lapsed' }, // not verified
  { words: 'RETIRADA PELO AUTOR', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' }, // not verified
];

export const STAGES: readonly StageWords[] = SITUATIONS.map((entry) => ({ ...entry, at: SITUATION }));
