import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ROLES } from '../../../ports/desk.js';
import type { Person, Role } from '../../../ports/desk.js';

/** What every part of a page may know of the visit it is drawn for. */
export interface Visit {
  person: Person | null;
  /** The address asked for, with its query. */
  path: string;
  now: Date;
  version: string;
  assets: { style: string; script: string; mark: string };
  /** Gives the hidden value of a form; called only when a form is drawn, because a cookie goes with it. */
  seal: () => string;
}

/** There is no page without a visit: drawing one outside a visit is a bug. */
const VisitContext = createContext<Visit | null>(null);

export const VisitProvider = VisitContext.Provider;

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error('a page was drawn without a visit; draw it with drawScreen');
  return visit;
}

/** Whether the visitor has the role or a higher one. */
export function useRole(role: Role): boolean {
  const { person } = useVisit();
  return person !== null && ROLES.indexOf(person.role) >= ROLES.indexOf(role);
}
