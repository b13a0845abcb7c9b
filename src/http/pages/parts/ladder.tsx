import { isEnd, LADDER, ladderSteps, STAGE_NAMES } from '../../../domain/stage.js';
import type { Stage } from '../../../domain/stage.js';

export interface LadderProps {
  stage: Stage | null;
  /** The furthest stage of a bill that ended. */
  reached: Stage | null;
}

/** Seven steps, ● passed and ○ not, and ✕ after an end: for mails, feeds and titles. */
export function ladderText({ stage, reached }: LadderProps): string {
  const steps = ladderSteps(stage, reached);
  return '●'.repeat(steps) + '○'.repeat(LADDER.length - steps) + (isEnd(stage) ? ' ✕' : '');
}

/** The present step in words. */
export function stageWords(stage: Stage | null): string {
  return stage === null ? 'Stage not known' : STAGE_NAMES[stage];
}

const WIDTH = 16;
const GAP = 4;
const WHOLE = LADDER.length * (WIDTH + GAP) - GAP;

/** The stage ladder: filled up to the present step, a bar across for an end. The words stand beside it, not inside. */
export function Ladder({ stage, reached }: LadderProps) {
  const steps = ladderSteps(stage, reached);
  const label = `Step ${steps} of ${LADDER.length}${isEnd(stage) ? ', ended' : ''}: ${stageWords(stage)}`;
  return (
    <svg class="ladder" role="img" aria-label={label} viewBox={`0 0 ${WHOLE} 12`} width={WHOLE} height="12">
      {LADDER.map(({ step }, index) => (
        <rect
          key={step}
          class={index < steps ? 'on' : 'off'}
          x={index * (WIDTH + GAP) + 0.75}
          y="1.75"
          width={WIDTH - 1.5}
          height="8.5"
          rx="1"
        >
          <title>{step}</title>
        </rect>
      ))}
      {isEnd(stage) ? <line class="end" x1="0" y1="6" x2={WHOLE} y2="6" /> : null}
    </svg>
  );
}

/** The ladder with the names of its steps below, for the page of one bill. */
export function WholeLadder(props: LadderProps) {
  const steps = ladderSteps(props.stage, props.reached);
  return (
    <ol class={isEnd(props.stage) ? 'steps ended' : 'steps'}>
      {LADDER.map(({ step }, index) => (
        <li key={step} class={index < steps ? 'on' : 'off'} aria-current={index === steps - 1 ? 'step' : undefined}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
