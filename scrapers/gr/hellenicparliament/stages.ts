import type { StageWords } from '../../kit/index.js';

/** Accents vanish in Greek capitals, so words are compared without them; final ς is σ. Never for display. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

interface Phase extends Omit<StageWords, 'words' | 'at'> {
  code: string;
  words: RegExp;
}

/** The three lists by the words of their addresses and headings, and the phases printed beside a bill. */
const PHASES: readonly Phase[] = [
  { code: 'law', words: /^φεκ/, stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { code: 'deposited', words: /^κατατεθ/, stage: 'introduced', classes: ['introduction'] },
  { code: 'ready', words: /^ετοιμα για συζητηση/, stage: 'committee', classes: ['committee-passage'] },
  { code: 'committee', words: /επιτροπ|^[12]η αναγνωση/, stage: 'committee', classes: ['referral-committee'] },
  // One debate in the plenary, article by article: the common scale has no stage of its own for it.
  { code: 'plenary', words: /^συζητηση (?:και ψηφιση|στην ολομελεια)/, stage: 'first-reading', classes: [] },
  { code: 'voted', words: /^ψηφισθ/, stage: 'passed', classes: ['passage'] },
  { code: 'completed', words: /^ολοκληρωση/, stage: 'passed', classes: [] },
];

export const STAGES: readonly StageWords[] = PHASES.map(({ code, words: _words, ...rest }) => ({
  ...rest,
  words: '…',
  at: code,
}));

/** What a phase is; null for words not yet known. */
export function codeOf(phase: string): string | null {
  return PHASES.find(({ words }) => words.test(bare(phase)))?.code ?? null;
}

/** «Σχέδιο νόμου» is the government's bill, «Πρόταση νόμου» the members'; treaties come as bills of ratification. */
export const TYPES = ['σχεδιο νομου', 'προταση νομου', 'διεθνησ συμβαση'];
