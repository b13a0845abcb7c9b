/** An attack, threat, arrest, raid… */
export interface Incident {
  id: string;
  /** HURIDOCS micro-thesaurus code. */
  kindCode: string;
  kind: string;
  country: string;
  /** YYYY-MM-DD; a range when `until` is set. */
  date: string;
  until: string | null;
  place: string | null;
  victims: number | null;
  organisation: string | null;
  perpetrator: string | null;
  description: string;
  source: string;
}
