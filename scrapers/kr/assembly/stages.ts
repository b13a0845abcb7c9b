import type { Outcome, Stage, StageWords } from '../../kit/index.js';

/** Columns of a bill that came to the plenary, in the order of the procedure, each with the words of its step. */
export const STEPS: readonly { field: string; words: string; chamber: string }[] = [
  { field: 'PROPOSE_DT', words: '접수', chamber: '국회' },
  { field: 'COMMITTEE_SUBMIT_DT', words: '소관위 회부', chamber: '소관위' },
  { field: 'COMMITTEE_PRESENT_DT', words: '소관위 상정', chamber: '소관위' },
  { field: 'COMMITTEE_PROC_DT', words: '소관위 처리', chamber: '소관위' },
  { field: 'LAW_SUBMIT_DT', words: '법사위 체계자구심사 회부', chamber: '법제사법위원회' },
  { field: 'LAW_PRESENT_DT', words: '법사위 체계자구심사 상정', chamber: '법제사법위원회' },
  { field: 'LAW_PROC_DT', words: '법사위 체계자구심사', chamber: '법제사법위원회' },
  { field: 'RGS_PRESENT_DT', words: '본회의 상정', chamber: '본회의' },
  { field: 'RGS_PROC_DT', words: '본회의 의결', chamber: '본회의' },
  { field: 'CURR_TRANS_DT', words: '정부이송', chamber: '정부' },
  { field: 'ANNOUNCE_DT', words: '공포', chamber: '정부' },
];

/**
 * How the plenary decided. «대안반영폐기» reads as discarded, but the content goes on in the committee's alternative:
 * the bill is merged into another.
 */
export const RESULTS: readonly (StageWords & { outcome?: Outcome; stage: Stage })[] = [
  { words: '원안가결', stage: 'passed', classes: ['passage'] },
  { words: '수정가결', stage: 'passed', classes: ['passage', 'amendment-passage'] },
  { words: '대안반영폐기', stage: 'merged', classes: ['substitution', 'merged'], outcome: 'merged' },
  { words: '임기만료폐기', stage: 'lapsed', classes: ['failure', 'lapsed'], outcome: 'lapsed' },
  { words: '철회', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: '부결', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: '재의요구', stage: 'vetoed', classes: ['executive-veto'] },
];

export const STAGES: readonly StageWords[] = [
  ...RESULTS,
  { words: '접수', stage: 'introduced', classes: ['filing'] },
  { words: '소관위 회부', stage: 'committee', classes: ['referral-committee'] },
  { words: '소관위 상정', stage: 'committee', classes: [] },
  { words: '소관위 처리', stage: 'committee', classes: ['committee-passage'] },
  { words: '법사위 체계자구심사 회부', stage: 'committee', classes: ['referral-committee'] },
  { words: '법사위 체계자구심사 상정', stage: 'committee', classes: [] },
  { words: '법사위 체계자구심사', stage: 'committee', classes: ['committee-passage'] },
  { words: '본회의 상정', stage: null, classes: [] },
  { words: '본회의 의결', stage: 'passed', classes: ['passage'] },
  { words: '정부이송', stage: 'executive', classes: ['executive-receipt'] },
  { words: '공포', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];
