import type { Leaning } from './concepts.js';
import type { Threat } from '../../domain/threat.js';

/** A kind of clause that matters to civil society. */
export interface Provision {
  /** In the words in which an advocate may name it, after «a clause that …». */
  says: string;
  leaning: Leaning;
  /** On the scales of concepts.ts. */
  weight: number;
  threats: Readonly<Partial<Record<Threat, number>>>;
}

const clause = (weight: number, threats: Provision['threats'], says: string): Provision => ({
  says,
  leaning: 'restrictive',
  weight,
  threats,
});

/** The words that show each clause stand in the lexicons; a clause is a sentence of the text, quoted with its article. */
export const PROVISIONS = {
  'foreign-register': clause(
    4,
    { 'foreign-funding': 0.9, registration: 0.8 },
    'sets up a register of foreign agents or representatives, or obliges to register as one',
  ),
  labelling: clause(2.5, { expression: 0.6, 'foreign-funding': 0.5 }, 'obliges to mark publications with a label'),
  'foreign-reporting': clause(
    4,
    { reporting: 0.9, 'foreign-funding': 0.8 },
    'obliges to report or declare money from abroad',
  ),
  inspection: clause(0.5, { reporting: 0.6 }, 'allows unscheduled inspections, or access to documents and premises'),
  'suspension-without-court': clause(
    1,
    { dissolution: 0.85 },
    'lets an authority suspend, dissolve or strike off without a court',
  ),
  'criminal-liability': clause(0, { justice: 0.2 }, 'threatens imprisonment or another criminal penalty'),
  notification: clause(4, { assembly: 0.95 }, 'obliges to give notice of, or ask permission for, an assembly'),
  'blocking-without-court': clause(
    3,
    { digital: 0.9, expression: 0.6 },
    'lets an authority block or remove content or a site without a court',
  ),
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof PROVISIONS;
export const PROVISION_IDS = Object.keys(PROVISIONS) as ProvisionId[];
