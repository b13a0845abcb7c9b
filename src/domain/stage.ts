/** The one scale for all parliaments; the national words always stand beside it. */
export const STAGES = [
  'consultation',
  'introduced',
  'committee',
  'first-reading',
  'second-reading',
  'third-reading',
  'second-chamber',
  'passed',
  'executive',
  'enacted',
  'in-force',
] as const;
export const ENDS = ['rejected', 'withdrawn', 'lapsed', 'vetoed', 'merged', 'struck-down'] as const;

export type Stage = (typeof STAGES)[number] | (typeof ENDS)[number];
export type End = (typeof ENDS)[number];

export const OUTCOMES = ['pending', 'enacted', 'rejected', 'withdrawn', 'lapsed', 'returned', 'merged'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function isStage(word: string): word is Stage {
  return (STAGES as readonly string[]).includes(word) || isEnd(word);
}

export function isEnd(stage: string | null): stage is End {
  return stage !== null && (ENDS as readonly string[]).includes(stage);
}

/** Position on the scale, 0 to 10; -1 for an end or an unknown stage. */
export function stageRank(stage: Stage | null): number {
  return stage === null ? -1 : (STAGES as readonly string[]).indexOf(stage);
}

/** The seven steps of the stage ladder, each with the stages it stands for. */
export const LADDER: readonly { step: string; stages: readonly Stage[] }[] = [
  { step: 'consultation', stages: ['consultation'] },
  { step: 'introduced', stages: ['introduced'] },
  { step: 'committee', stages: ['committee'] },
  { step: 'first reading', stages: ['first-reading'] },
  { step: 'later readings', stages: ['second-reading', 'third-reading', 'second-chamber'] },
  { step: 'passed', stages: ['passed', 'executive'] },
  { step: 'law', stages: ['enacted', 'in-force'] },
];

/** How many of the seven steps are filled (0–7). An end keeps the step the bill had reached, when known. */
export function ladderSteps(stage: Stage | null, reached: Stage | null = null): number {
  const shown = isEnd(stage) || stage === null ? reached : stage;
  return LADDER.findIndex(({ stages }) => shown !== null && stages.includes(shown)) + 1;
}

export const STAGE_NAMES: Record<Stage, string> = {
  consultation: 'Public consultation',
  introduced: 'Introduced',
  committee: 'In committee',
  'first-reading': 'First reading',
  'second-reading': 'Second reading',
  'third-reading': 'Third reading',
  'second-chamber': 'In the second chamber',
  passed: 'Passed by parliament',
  executive: 'Before the head of state',
  enacted: 'Signed into law',
  'in-force': 'In force',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn or returned',
  lapsed: 'Lapsed',
  vetoed: 'Vetoed or returned with objections',
  merged: 'Merged into another bill',
  'struck-down': 'Struck down by a court',
};
