import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { sortedActions } from '../../domain/action.js';
import type { BillState } from '../../domain/bill.js';
import type { DraftBill, PageReading } from '../../domain/draft.js';
import { normalise } from '../../pipeline/normalise.js';
import { fold } from '../../pipeline/store/fold.js';

/** The last day there is: a page read alone has no day of reading, so all its steps count. */
const LAST_DAY = '9999-12-31';

function shownActions(state: BillState) {
  return sortedActions(state.actions).map(({ date, words, classes, stage, chamber, vote, inferred }) => ({
    date,
    words,
    classes,
    stage,
    chamber,
    ...(vote === null ? {} : { vote }),
    ...(inferred ? { inferred } : {}),
  }));
}

function shownBill(state: BillState, draft: DraftBill) {
  const { number, session, titles, introducedOn, sponsors, committee, statusWords, stage, outcome, inferred } = state;
  return {
    key: draft.key,
    number,
    session,
    title: draft.title,
    titles,
    introducedOn,
    sponsors,
    committee,
    statusWords,
    stage,
    outcome,
    actions: shownActions(state),
    documents: Object.values(state.documents).map(({ title, url, mediaType, language, date, kind }) => ({
      title,
      url,
      mediaType,
      language,
      date,
      ...(kind ? { kind } : {}),
    })),
    upcoming: Object.values(state.upcoming),
    ...(state.numbers.length > 1 ? { numbers: state.numbers } : {}),
    ...(inferred ? { inferred } : {}),
    ...(draft.join ? { join: draft.join } : {}),
  };
}

/** One page's reading as `tracker parse` prints it: words looked up, each bill folded from this page alone. */
export function shownReading(scraper: Scraper, reading: PageReading) {
  const page = Object.keys(scraper.pages)[0] as string;
  const bills = reading.bills.map((draft) => {
    const normal = normalise(scraper, draft);
    const state = fold(
      scraper,
      draft.key ?? 'none',
      [{ page, url: 'only', seenAt: 'only', draft: normal }],
      null,
      LAST_DAY,
    );
    return { shown: shownBill(state, draft), faults: normal.faults.map((fault) => ({ key: draft.key, ...fault })) };
  });
  return {
    follow: reading.follow,
    bills: bills.map(({ shown }) => shown),
    faults: [...reading.faults, ...bills.flatMap(({ faults }) => faults)],
  };
}
