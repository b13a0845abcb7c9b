import type { ActionClass, Outcome, Stage, StageWords } from '../../kit/index.js';

/** One state of a bill in the table KNS_Status. Several ids can carry the same words, so ids are what is looked up. */
export interface Status extends Omit<StageWords, 'at' | 'stage'> {
  ids: readonly number[];
  stage: Stage | null;
  /** The state is of committees: a meeting held in it is that step. A meeting in any other state is not. */
  inCommittee?: true;
}

const row = (
  ids: readonly number[],
  words: string,
  stage: Stage | null,
  classes: readonly ActionClass[] = [],
  more: { outcome?: Outcome; inCommittee?: true } = {},
): Status => ({ ids, words, stage, classes, ...more });
const inCommittee = true as const;

/**
 * Every state of a bill (KNS_Status, TypeID 2). The scale shows the reading a bill has reached: one that is prepared for
 * the second and third reading has passed the first, though a committee holds it.
 */
export const STATUSES: readonly Status[] = [
  row([104], 'הונחה על שולחן הכנסת לדיון מוקדם', 'introduced', ['introduction']),
  // A reading of private bills before the first.
  row([150], 'במליאה לדיון מוקדם', 'introduced'),
  row([106, 142], 'בוועדת הכנסת לקביעת הוועדה המטפלת', 'committee', ['referral-committee'], { inCommittee }),
  row([101, 108], 'הכנה לקריאה ראשונה', 'committee', [], { inCommittee }),
  row([109, 167], 'אושרה בוועדה לקריאה ראשונה', 'committee', ['committee-passage'], { inCommittee }),
  row([141], 'הונחה על שולחן הכנסת לקריאה ראשונה', 'introduced', ['introduction']),
  row([111], 'לדיון במליאה לקראת הקריאה הראשונה', 'first-reading', ['reading-1']),
  row([113], 'הכנה לקריאה שנייה ושלישית', 'first-reading', ['referral-committee'], { inCommittee }),
  row([178, 179], 'אושרה בוועדה לקריאה שנייה-שלישית', 'first-reading', ['committee-passage'], { inCommittee }),
  row([130], 'הונחה על שולחן הכנסת לקריאה שנייה-שלישית', 'second-reading'),
  row([131], 'הונחה על שולחן הכנסת לקריאה שלישית', 'third-reading'),
  row([114], 'לדיון במליאה לקראת קריאה שנייה-שלישית', 'second-reading', ['reading-2']),
  row([115], 'הוחזרה לוועדה להכנה לקריאה שלישית', 'second-reading', ['referral-committee'], { inCommittee }),
  row([117], 'לדיון במליאה לקראת קריאה שלישית', 'third-reading', ['reading-3']),
  // Passed is not law: that takes the publication, which is a date of the bill.
  row([118], 'התקבלה בקריאה שלישית', 'passed', ['passage']),
  row([122], 'מוזגה עם הצעת חוק אחרת', 'merged', ['substitution', 'merged'], { outcome: 'merged' }),
  row([126, 169], 'לאישור מיזוג בוועדת הכנסת', null, [], { inCommittee }),
  row([124], 'הוסבה להצעה לסדר היום', 'rejected', ['failure'], { outcome: 'rejected' }),
  row([177], 'נעצרה', 'rejected', ['failure'], { outcome: 'rejected' }),
  row([140, 143], 'להסרה מסדר היום לבקשת ועדה', 'committee', ['committee-passage-unfavorable'], { inCommittee }),
  row([158, 161, 162, 165], 'לאישור פיצול במליאה', null),
  row([120], 'לדיון במליאה על החלת דין רציפות', null),
  row([175], 'בדיון בוועדה על החלת דין רציפות', null, [], { inCommittee }),
  row([181], 'הודעה על בקשה להחלת דין רציפות', null),
  row([110], 'הבקשה לדין רציפות נדחתה במליאה', 'lapsed', ['failure', 'lapsed'], { outcome: 'lapsed' }),
  row([176], 'הבקשה לדין רציפות נדחתה בוועדה', 'lapsed', ['failure', 'lapsed'], { outcome: 'lapsed', inCommittee }),
];

/** The place of a bill tabled for the first reading that had been tabled before: not its introduction. */
export const TABLED_AGAIN = '141 again';
/** The words of the series in which laws appear, for a publication whose row names no series. */
export const PUBLISHED = 'פורסם ברשומות';

export function statusOf(id: unknown): Status | null {
  return STATUSES.find(({ ids }) => ids.includes(id as number)) ?? null;
}

function words({ ids, inCommittee: _, ...entry }: Status): StageWords {
  return { ...entry, at: ids.map(String) };
}

export const STAGES: readonly StageWords[] = [
  ...STATUSES.map(words),
  { words: statusOf(141)?.words as string, at: TABLED_AGAIN, stage: 'first-reading', classes: [] },
  { words: PUBLISHED, at: 'publication', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];
