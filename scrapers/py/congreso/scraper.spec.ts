import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { silpy } from './scraper.js';

const LIST = 'https://datosv2.congreso.gov.py/web/api/proyecto?page=0&size=50';
const FULL = 'https://datosv2.congreso.gov.py/web/api/proyecto?size=50&page=3';
const CARD = 'https://datosv2.congreso.gov.py/web/api/proyecto/127713/tramitaciones';
const BILL = {
  acapite: 'QUE REGULA ALGO',
  descripcionEtapa: 'PRIMER TRÁMITE CONSTITUCIONAL',
  descripcionSubEtapa: '/',
  estadoProyecto: 'EN TRAMITE',
  expedienteCamara: 'D-2270882',
  fechaIngresoExpediente: '13/12/2023',
  idProyecto: 127713,
  tipoProyecto: 'PROYECTO DE LEY',
};

function parse(kind: string, url: string, value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const reading = parsePage(silpy, { kind, url, bytes, contentType: 'application/json' });
  return { ...reading, shown: shownReading(silpy, reading), codes: reading.faults.map(({ code }) => code) };
}

const list = (rows: readonly unknown[], url = LIST) =>
  parse('list', url, { codigoEstado: 200, mensaje: 'OK', datos: rows });
const one = (row: object) => list([{ ...BILL, ...row }]);

describe('the list of papers of Paraguay', () => {
  const KINDS: readonly [string, number, string[]][] = [
    ['PROYECTO DE LEY', 1, []],
    ['RESOLUCION CON RESPUESTA A PEDIDO DE INFORMES (Art. 192 CN)', 0, []],
    ['DECLARACIONES UNICAMERALES - (Art. 108-CS y 104-CD REGLAMENTO INTERNO )', 0, []],
    ['MENSAJE', 0, ['parse.unknown-row']],
  ];
  it.each(KINDS)('reads of «%s» %d bills and the faults %j', (tipoProyecto, bills, codes) => {
    const read = one({ tipoProyecto });
    expect([read.bills.length, read.codes]).toEqual([bills, codes]);
  });

  const TITLES: readonly [string, string, string[]][] = [
    [
      'QUE CONCEDE PENSION AL SEÑOR Pastor Vera. Presentado por el Diputado Néstor Ferrer.',
      'QUE CONCEDE PENSION AL SEÑOR Pastor Vera',
      ['Diputado Néstor Ferrer'],
    ],
    [
      'QUE RESERVA DOS ESCAÑOS,presentado por el Diputado Enrique Mineur.',
      'QUE RESERVA DOS ESCAÑOS',
      ['Diputado Enrique Mineur'],
    ],
    [
      'QUE RESERVA UN ESCAÑO - presentado por el Diputado Julio Mineur.',
      'QUE RESERVA UN ESCAÑO',
      ['Diputado Julio Mineur'],
    ],
    ['QUE REGULA LOS PROYECTOS PRESENTADOS', 'QUE REGULA LOS PROYECTOS PRESENTADOS', []],
  ];
  it.each(TITLES)('takes the presenter out of «%s»', (acapite, title, sponsors) => {
    const bill = one({ acapite }).shown.bills[0]!;
    expect([bill.title, bill.sponsors]).toEqual([title, sponsors]);
  });

  it.each([' d- 2270882a', 'S-12345', '12345', 'CP-2270882', 'SCP-12345', 'CPCN-12345'])(
    'keeps the number «%s» as printed',
    (expedienteCamara) => {
      const read = one({ expedienteCamara });
      expect([read.bills[0]!.number, read.codes]).toEqual([expedienteCamara.trim(), []]);
    },
  );

  it('reports a number of another form and keeps the bill, whose key is the registry’s own', () => {
    const read = one({ expedienteCamara: 'sin número' });
    expect([read.bills[0]!.key, read.bills[0]!.number, read.codes]).toEqual(['127713', null, ['parse.bad-number']]);
  });

  it('takes «/» for an empty sub-stage', () => {
    expect(one({}).shown.bills[0]!.statusWords).toBe('EN TRAMITE, PRIMER TRÁMITE CONSTITUCIONAL');
  });

  const STANDINGS: readonly [string, string, string | null, string][] = [
    ['EN TRAMITE', 'PRIMER TRÁMITE CONSTITUCIONAL', 'introduced', 'pending'],
    ['EN TRAMITE', 'SEGUNDO TRÁMITE CONSTITUCIONAL', 'second-chamber', 'pending'],
    ['EN TRAMITE', 'DISCUSION VETO PARCIAL EN CR', 'vetoed', 'pending'],
    ['PUBLICADO', 'TRAMITACIÓN TERMINADA', 'enacted', 'enacted'],
    ['RETIRADO', 'FINALIZACIÓN DE TRAMITACIÓN', 'withdrawn', 'withdrawn'],
    ['ARCHIVADO', 'PRIMER TRÁMITE CONSTITUCIONAL', 'rejected', 'rejected'],
    ['SUSPENDIDO POR FALTA DE TRAMITE', 'PRIMER TRÁMITE CONSTITUCIONAL', 'introduced', 'pending'],
  ];
  it.each(STANDINGS)('stands, as «%s» in «%s», at %s and is %s', (estadoProyecto, descripcionEtapa, stage, outcome) => {
    const read = one({ estadoProyecto, descripcionEtapa });
    expect([read.shown.bills[0]!.stage, read.shown.bills[0]!.outcome, read.codes]).toEqual([stage, outcome, []]);
  });

  it('reports words it does not know and guesses nothing', () => {
    const read = one({ estadoProyecto: 'PERDIDO', descripcionEtapa: 'QUINTO PASEO' });
    expect([read.codes, read.shown.bills[0]!.stage]).toEqual([
      ['normalise.unknown-stage', 'normalise.unknown-stage'],
      null,
    ]);
  });

  it('loses one row to a missing title, not the page', () => {
    const read = list([
      { ...BILL, acapite: null },
      { ...BILL, idProyecto: 2 },
    ]);
    expect([read.bills.map(({ key }) => key), read.codes]).toEqual([['2'], ['parse.layout-changed']]);
  });

  it('reads a bare list as well as the envelope, and an envelope of 404 as none', () => {
    expect(parse('list', LIST, [BILL]).bills).toHaveLength(1);
    expect(parse('list', LIST, { codigoEstado: 404, mensaje: 'Sin registros' }).bills).toEqual([]);
  });

  const REFUSED: readonly [string, unknown, string][] = [
    ['an error in the envelope', { codigoEstado: 500, mensaje: 'Error' }, 'parse.not-the-page'],
    ['another object', { data: [] }, 'parse.not-the-page'],
    ['a page of HTML', '<html></html>', 'parse.bad-json'],
  ];
  it.each(REFUSED)('refuses %s', (_what, value, code) => {
    expect(() => parse('list', LIST, value)).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });

  const page = (day: string) =>
    Array.from({ length: 50 }, (_none, index) => ({ ...BILL, idProyecto: index + 1, fechaIngresoExpediente: day }));
  const pagers = (rows: readonly unknown[], url: string) =>
    list(rows, url).follow.filter((follow) => follow.page === 'list');

  it('counts pages, not rows, and asks for the next one only for news', () => {
    expect(pagers(page('13/12/2023'), LIST)).toEqual([
      { page: 'list', url: 'https://datosv2.congreso.gov.py/web/api/proyecto?page=1&size=50', ifNews: true },
    ]);
  });

  it('walks on in a full pass until a page is not full, or older than the sitting period', () => {
    expect(pagers(page('13/12/2023'), FULL)).toEqual([
      { page: 'list', url: 'https://datosv2.congreso.gov.py/web/api/proyecto?size=50&page=4' },
    ]);
    expect([pagers([BILL], FULL), pagers(page('30/06/2023'), FULL)]).toEqual([[], []]);
  });
});

describe('the card of a bill of Paraguay', () => {
  it('reads its dated steps and authors', () => {
    const read = parse('bill', CARD, {
      codigoEstado: 200,
      datos: {
        ...BILL,
        autores: [{ nombres: 'ANA', apellidos: ' PRIMERA ' }],
        tramitaciones: [
          {
            fechaTramite: '13/12/2023',
            descripcionEtapa: 'PRIMER TRÁMITE CONSTITUCIONAL',
            descripcionSubEtapa: 'DICTAMEN DE COMISION',
            resultadoTramite: 'APROBADO',
          },
        ],
      },
    });
    expect(read.shown.bills[0]).toMatchObject({
      sponsors: ['ANA PRIMERA'],
      actions: [
        {
          date: '2023-12-13',
          words: 'PRIMER TRÁMITE CONSTITUCIONAL: DICTAMEN DE COMISION. APROBADO',
          classes: ['committee-passage'],
          stage: 'committee',
        },
      ],
    });
  });

  it('is refused when the registry knows no such bill', () => {
    expect(() => parse('bill', CARD, { codigoEstado: 404 })).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }) as unknown as Error,
    );
  });
});

describe('where bills of Paraguay are asked for', () => {
  const STARTS: readonly [string | null, string, string, boolean][] = [
    [null, '2024-10-31', 'size=50&page=0', false],
    ['2024-10-29', '2024-10-30', 'page=0&size=50', true],
    ['2024-10-30', '2024-10-31', 'size=50&page=0', false],
  ];
  it.each(STARTS)('after %s, on %s, asks for %s', (since, today, query, changesOnly) => {
    const [start] = silpy.start({ since, today });
    expect([start!.url.split('?')[1], start!.changesOnly ?? false]).toEqual([query, changesOnly]);
  });

  it.each(['http://silpy.congreso.gov.py/expediente/127713', 'https://silpy.congreso.gov.py/web/expediente/127713'])(
    'follows %s to the card',
    (url) => {
      expect(silpy.find!({ url })).toEqual({ page: 'bill', url: CARD });
    },
  );

  it('knows no address for a printed number alone', () => {
    expect(silpy.find!({ number: 'D-2270882' })).toBeNull();
  });
});
