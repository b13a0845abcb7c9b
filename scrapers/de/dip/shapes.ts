import type { Shape } from '../../kit/index.js';

/** What the description of the API says of the members that are read. */
export const PROCEDURE: Shape = {
  id: 'plain',
  vorgangstyp: 'text',
  wahlperiode: 'plain',
  titel: 'text',
  aktualisiert: 'text',
  beratungsstand: 'text',
  initiative: ['text'],
  verkuendung: [{ verkuendungsdatum: 'text', fundstelle: 'text' }],
  inkrafttreten: [{ datum: 'text', erlaeuterung: 'text' }],
};
export const POSITION: Shape = {
  id: 'plain',
  vorgangsposition: 'text',
  vorgang_id: 'plain',
  zuordnung: 'text',
  datum: 'text',
  fortsetzung: 'flag',
  nachtrag: 'flag',
  fundstelle: {
    dokumentart: 'text',
    dokumentnummer: 'text',
    pdf_url: 'text',
    drucksachetyp: 'text',
    herausgeber: 'text',
  },
  beschlussfassung: [{ beschlusstenor: 'text' }],
  ueberweisung: [{ ausschuss: 'text', federfuehrung: 'flag' }],
};
export const ANSWER: Shape = { 'numFound!': 'number', cursor: 'text' };
