import { type DraftAction, type DraftBill, foldTitle } from '../../kit/index.js';

function identityOf(draft: DraftBill): string {
  return draft.key ?? (draft.join?.by === 'title' ? `title ${draft.join.title}` : `step ${draft.join?.sourceId}`);
}

function distinct(actions: readonly DraftAction[]): DraftAction[] {
  return [
    ...new Map(
      actions.map((action) => [action.sourceId ?? `${action.date} ${foldTitle(action.words)}`, action]),
    ).values(),
  ];
}

/** What the later row says stands, except where it is silent: the third reading often drops the initiators. */
function merge(earlier: DraftBill, later: DraftBill): DraftBill {
  const numbers = [earlier.number, ...(earlier.numbers ?? []), later.number, ...(later.numbers ?? [])].filter(
    (number) => number !== null,
  );
  const number = later.number ?? earlier.number;
  return {
    ...later,
    number,
    numbers: [...new Set(numbers)].filter((other) => other !== number),
    introducedOn: later.introducedOn ?? earlier.introducedOn ?? null,
    sponsors: later.sponsors?.length ? later.sponsors : (earlier.sponsors ?? []),
    committee: later.committee ?? earlier.committee ?? null,
    actions: distinct([...(earlier.actions ?? []), ...(later.actions ?? [])]),
  };
}

/** Several readings of one bill on one sitting day are several rows of the article, but one draft of the page. */
export function mergeDrafts(drafts: readonly DraftBill[]): DraftBill[] {
  const merged = new Map<string, DraftBill>();
  for (const draft of drafts) {
    const known = merged.get(identityOf(draft));
    merged.set(identityOf(draft), known ? merge(known, draft) : draft);
  }
  return [...merged.values()];
}
