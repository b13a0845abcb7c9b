import { DIRECTION_MARKS, THREAT_NAMES } from '../../../domain/threat.js';
import type { Direction, Threat } from '../../../domain/threat.js';
import { ruleInWords } from '../../../pipeline/classify/features.js';
import type { AssessmentView } from '../../../ports/library.js';
import { Moment } from './dates.js';
import { Words } from './foreign.js';
import { useRole } from './visit.js';
import { DIRECTION_WORDS, FIELD_WORDS } from './words.js';

/** Three steps of one hue; how well the score holds is told on the methods page, so no percent is shown here. */
const STRENGTHS = [
  { from: 0.75, step: 3, bars: '▮▮▮', word: 'strong sign' },
  { from: 0.45, step: 2, bars: '▮▮▯', word: 'clear sign' },
  { from: 0, step: 1, bars: '▮▯▯', word: 'weak sign' },
] as const;

type Strength = (typeof STRENGTHS)[number];

function strengthOf(score: number): Strength {
  return STRENGTHS.find(({ from }) => score >= from) ?? STRENGTHS[2];
}

/** A threat with its strength: colour, bars and words say the same. */
export function ThreatChip({ threat, score }: { threat: Threat; score: number }) {
  const { step, bars, word } = strengthOf(score);
  return (
    <span class={`chip s${step}`}>
      {THREAT_NAMES[threat]}{' '}
      <span class="bars" title={word} role="img" aria-label={word}>
        {bars}
      </span>
    </span>
  );
}

/** ▲ restrictive, ▽ enabling, – neutral, ? unknown */
export function DirectionMark({ direction }: { direction: Direction }) {
  return (
    <span class={`direction ${direction}`}>
      <span aria-hidden="true">{DIRECTION_MARKS[direction]}</span> {DIRECTION_WORDS[direction]}
    </span>
  );
}

/** Who judged, when, by which rules, and that a machine's word is a guess. What a person noted is for staff. */
export function JudgedBy({ assessment }: { assessment: AssessmentView }) {
  const isStaff = useRole('staff');
  if (assessment.by === 'person') {
    return (
      <p class="judged">
        Judged by a person on <Moment iso={assessment.at} />
        {assessment.note === null || !isStaff ? '.' : `: ${assessment.note}`}
      </p>
    );
  }
  return (
    <p class="judged">
      A guess by rules {assessment.rulesVersion === null ? null : <code>{assessment.rulesVersion}</code>}, made on{' '}
      <Moment iso={assessment.at} />; no person has confirmed it.
      {assessment.needsText ? ' The title alone cannot tell; the text of the bill is needed.' : null}
    </p>
  );
}

/** Each threat with the words that led to it. */
export function Reasons({ assessment, lang }: { assessment: AssessmentView; lang: string | null }) {
  return (
    <ul class="reasons">
      {assessment.threats.map(({ threat, score, reasons }) => (
        <li key={threat}>
          <ThreatChip threat={threat} score={score} />
          {reasons.length === 0 ? <p class="reason">No words are recorded for it.</p> : null}
          {reasons.map((reason) => (
            <p class="reason" key={`${reason.field}${reason.start}${reason.rule}`}>
              because of <Words lang={reason.field === 'titleEn' ? 'en' : lang}>{reason.quote}</Words> in{' '}
              {FIELD_WORDS[reason.field] ?? reason.field}
              {reason.article ? `, ${reason.article}` : null}
              {ruleInWords(reason.rule) === null ? ' ' : `: ${ruleInWords(reason.rule)} `}
              <span class="rule">
                rule <code>{reason.rule}</code>
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
