/** What someone knows of a bill that no list shows: a link to its page, or a printed number. */
export interface WantedBill {
  url: string | null;
  number: string | null;
  session: string | null;
}

/** What a person typed: an address is a link, anything else a number. */
export function wantedBill(typed: string, session?: string): WantedBill {
  const isLink = /^https?:\/\//i.test(typed.trim());
  return { url: isLink ? typed.trim() : null, number: isLink ? null : typed.trim(), session: session ?? null };
}
