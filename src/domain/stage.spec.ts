import { describe, expect, it } from '@jest/globals';
import { ENDS, LADDER, STAGES, STAGE_NAMES, type Stage, isEnd, isStage, ladderSteps, stageRank } from './stage.js';

describe('the scale of stages', () => {
  it('has a name for each stage and each end', () => {
    expect(Object.keys(STAGE_NAMES).sort()).toEqual([...STAGES, ...ENDS].sort());
  });

  it('rises from the consultation to the law in force', () => {
    expect(STAGES.map(stageRank)).toEqual(STAGES.map((_, index) => index));
  });

  it('gives an end no place on it', () => {
    expect([...ENDS, null].map(stageRank)).toEqual([...ENDS, null].map(() => -1));
  });

  it.each([
    ['passed', true],
    ['struck-down', true],
    ['Passed', false],
    ['constructor', false],
    ['', false],
  ])('knows that «%s» is a stage: %s', (word, expected) => expect(isStage(word)).toBe(expected));

  it('tells ends from stages, and neither from nothing', () => {
    expect([...STAGES, ...ENDS, null].filter(isEnd)).toEqual([...ENDS]);
  });
});

describe('the ladder of seven steps', () => {
  it('holds every stage once', () => {
    expect(LADDER.flatMap(({ stages }) => stages)).toEqual([...STAGES]);
    expect(LADDER).toHaveLength(7);
  });

  it.each<[Stage | null, Stage | null, number]>([
    ['consultation', null, 1],
    ['introduced', null, 2],
    ['second-reading', null, 5],
    ['second-chamber', null, 5],
    ['executive', null, 6],
    ['in-force', null, 7],
    ['rejected', 'first-reading', 4],
    ['rejected', null, 0],
    [null, 'committee', 3],
    [null, null, 0],
  ])('%s, having reached %s, fills %i steps', (stage, reached, filled) =>
    expect(ladderSteps(stage, reached)).toBe(filled),
  );

  it('never falls while a bill moves on', () => {
    const filled = STAGES.map((stage) => ladderSteps(stage));
    expect(filled).toEqual([...filled].sort((a, b) => a - b));
  });
});
