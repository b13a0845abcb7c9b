import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { senadoChile } from './scraper.js';

const BILL_URL = 'https://tramitacion.senado.cl/wspublico/tramitacion.php?boletin=16621';
const VOTES_URL = 'https://tramitacion.senado.cl/wspublico/votaciones.php?boletin=16621';
const CHAMBER_URL = 'https://opendata.camara.cl/wscamaradiputados.asmx/getVotaciones_Boletin?prmBoletin=16621';

function parse(kind: string, url: string, text: string) {
  const reading = parsePage(senadoChile, { kind, url, bytes: Buffer.from(text), contentType: 'text/xml' });
  return { ...reading, shown: shownReading(senadoChile, reading) };
}

interface Made {
  head?: string;
  authors?: string;
  steps?: readonly string[];
  votes?: readonly string[];
}

const step = (
  date: string,
  words: string,
  etapa = 'Primer trámite constitucional',
  chamber = 'C.Diputados',
  session = '/',
) =>
  `<tramite><SESION>${session}</SESION><FECHA>${date}</FECHA><DESCRIPCIONTRAMITE>${words}</DESCRIPCIONTRAMITE><ETAPDESCRIPCION>${etapa}</ETAPDESCRIPCION><CAMARATRAMITE>${chamber}</CAMARATRAMITE></tramite>`;
const vote = (session: string, kind: string, yes: string) =>
  `<votacion><SESION>${session}</SESION><FECHA>30/07/2024</FECHA><TEMA>Tema</TEMA><SI>${yes}</SI><NO>4</NO><ABSTENCION>1</ABSTENCION><PAREO>2</PAREO><TIPOVOTACION>${kind}</TIPOVOTACION></votacion>`;

function card({
  head = '<estado>En tramitación</estado>',
  authors = '<autores></autores>',
  steps = [],
  votes = [],
}: Made) {
  const read = parse(
    'bill',
    BILL_URL,
    `<proyectos><proyecto><descripcion><boletin>16621-05</boletin><titulo>Título</titulo><fecha_ingreso>29/01/2024</fecha_ingreso>${head}</descripcion>${authors}<tramitacion>${steps.join('')}</tramitacion><votaciones>${votes.join('')}</votaciones></proyecto></proyectos>`,
  );
  return { ...read, bill: read.shown.bills[0]! };
}

const PUBLISHED = '<leynro>Ley N° 21.713</leynro><diariooficial>24/10/2024</diariooficial><estado>Publicado </estado>';
const SECOND = 'Segundo trámite constitucional';
const COURT = 'Trámite en Tribunal Constitucional';

describe('the card of a Chilean bill', () => {
  it('reads promulgation from the head, for no step tells it', () => {
    const { bill } = card({
      head: PUBLISHED,
      steps: [step('26/09/2024', 'Oficio de ley al Ejecutivo .  ', 'Tercer trámite constitucional')],
    });
    expect(bill.actions.at(-1)).toMatchObject({
      date: '2024-10-24',
      words: 'Publicado. Ley N° 21.713',
      classes: ['became-law'],
    });
    expect([bill.stage, bill.outcome]).toEqual(['enacted', 'enacted']);
  });

  it('stays a law when the court’s rows of a later day follow the publication', () => {
    const { bill, shown } = card({
      head: PUBLISHED,
      steps: [
        step(
          '30/09/2024',
          'Cuenta de Oficio de S. E. el Presidente de la República (N° 011-372)',
          'Trámite de aprobacion presidencial',
        ),
        step('30/09/2024', 'Oficio N° 19871 al Tribunal Constitucional', COURT),
        step('28/10/2024', 'Cuenta fallo del Tribunal Constitucional .  ', COURT),
      ],
    });
    expect(bill.actions.map(({ stage, classes }) => [stage, ...classes])).toEqual([
      ['executive'],
      [null, 'constitutional-review'],
      ['enacted', 'became-law'],
      [null, 'constitutional-review'],
    ]);
    expect(bill.stage).toBe('enacted');
    expect(shown.faults).toEqual([]);
  });

  it('keeps the order of the rows of one day', () => {
    const { bill } = card({
      steps: [
        step('10/04/2024', 'Discusión general . Aprobado en general '),
        step('10/04/2024', 'Oficio de ley a Cámara Revisora .  '),
      ],
    });
    expect(bill.stage).toBe('second-chamber');
  });

  it('shows an urgency once and again only when it changes or the bill changes chambers', () => {
    const { bill } = card({
      steps: [
        step('04/03/2024', 'Cuenta del Mensaje 1988-371 que hace presente la urgencia Suma'),
        step('11/03/2024', 'Cuenta del Mensaje 38-372 que hace presente la urgencia Suma'),
        step('20/03/2024', 'Cuenta del Mensaje 132-372 que retira y hace presente la urgencia Suma'),
        step('01/04/2024', 'Cuenta del Mensaje 170-372 que retira y hace presente la urgencia Discusión inmediata'),
        step('16/04/2024', 'Cuenta del Mensaje 294-372 que hace presente la urgencia Suma', SECOND, 'Senado'),
      ],
    });
    expect(bill.actions.map(({ date, classes }) => [date, ...classes])).toEqual([
      ['2024-03-04', 'expedited-procedure'],
      ['2024-04-01', 'expedited-procedure'],
      ['2024-04-16', 'expedited-procedure'],
    ]);
  });

  const SPELLINGS: readonly [string, string][] = [
    ['Trámite de aprobacion presidencial', 'executive'],
    ['Trámite de aprobación presidencial', 'executive'],
  ];
  it.each(SPELLINGS)('knows the stage spelled «%s»', (etapa, stage) => {
    const { bill } = card({
      steps: [step('30/09/2024', 'Cuenta de Oficio de S. E. el Presidente de la República', etapa)],
    });
    expect(bill.stage).toBe(stage);
  });

  it('writes words without the double blanks and the blank before the full stop', () => {
    const { bill } = card({ steps: [step('29/01/2024', 'Cuenta de proyecto .  Pasa a Comisión de Hacienda. ')] });
    expect(bill.actions[0]!.words).toBe('Cuenta de proyecto. Pasa a Comisión de Hacienda.');
    expect(bill.committee).toBe('Comisión de Hacienda');
  });

  it('takes «/» for nothing', () => {
    const { bill } = card({
      head: '<etapa>Tramitación terminada</etapa><subetapa> /  </subetapa><estado>En tramitación</estado>',
    });
    expect(bill.statusWords).toBe('En tramitación, Tramitación terminada');
  });

  it.each(['C.Diputados', 'C. Diputados'])('calls «%s» the Cámara de Diputados', (written) => {
    const { bill, follow } = card({
      steps: [step('10/04/2024', 'Discusión general . Aprobado en general ', undefined, written)],
    });
    expect(bill.actions[0]!.chamber).toBe('Cámara de Diputados');
    expect(follow.map(({ page }) => page)).toEqual(['chambervotes']);
  });

  it('names the President where a message has no authors, and the members of a motion', () => {
    const message = card({ head: '<iniciativa>Mensaje</iniciativa><estado>En tramitación</estado>' });
    const motion = card({
      head: '<iniciativa>Moción</iniciativa><estado>En tramitación</estado>',
      authors: '<autores><autor><PARLAMENTARIO>Primera P., Ana </PARLAMENTARIO></autor></autores>',
    });
    expect([message.bill.sponsors, motion.bill.sponsors]).toEqual([
      ['Presidente de la República'],
      ['Primera P., Ana'],
    ]);
  });

  it('reads an answer with a bare ampersand and leading blanks, and leaves entities alone', () => {
    const { shown } = parse(
      'bill',
      BILL_URL,
      '\n  <proyectos><proyecto><descripcion><boletin>16621-05</boletin><titulo>Pan & agua &amp; sal &#38; luz</titulo></descripcion></proyecto></proyectos>',
    );
    expect(shown.bills[0]!.title).toBe('Pan & agua & sal & luz');
  });

  it('gives a debate its vote when the sitting had one of its kind, and none when it had several', () => {
    const debate = step('30/07/2024', 'Discusión general . Aprobado en general ', SECOND, 'Senado', '39/372');
    const counts = { for: 33, against: 4, notVoting: 3, absent: null };
    const one = card({
      steps: [debate],
      votes: [vote('39/372', 'Discusión general', '33'), vote('39/372', 'Discusión particular', '20')],
    });
    const two = card({
      steps: [debate],
      votes: [vote('39/372', 'Discusión general', '33'), vote('39/372', 'Discusión general', '20')],
    });
    expect([one.bill.actions[0]!.vote, two.bill.actions[0]!.vote]).toEqual([counts, undefined]);
  });

  const DEADLINES: readonly [string, string | undefined][] = [
    ['Se fija plazo para presentar indicaciones hasta el 12/08/2024 a las 12:00  en Secretaría.', '2024-08-12'],
    [
      'La Sala acuerda fijar plazos: hasta las 12:00 horas del día 24 de septiembre de 2024, para renovar indicaciones',
      '2024-09-24',
    ],
    [
      'La Sala acuerda fijar un nuevo plazo para presentar indicaciones, hasta las 17:30 horas del día de hoy',
      undefined,
    ],
  ];
  it.each(DEADLINES)('announces the deadline of «%s»', (words, date) => {
    const { bill, shown } = card({ steps: [step('31/07/2024', words, SECOND, 'Senado')] });
    expect(bill.upcoming[0]?.date).toBe(date);
    expect(shown.faults).toEqual([]);
  });

  it('does not guess a step, a state or a day it does not know', () => {
    const { bill, shown } = card({
      head: '<estado>Guardado en el cajón</estado>',
      steps: [step('10/09/2024', 'La comisión salió de paseo'), step('31/02/2024', 'Primer informe de comisión')],
    });
    expect(shown.faults.map(({ code }) => code).sort()).toEqual([
      'normalise.unknown-stage',
      'normalise.unknown-stage',
      'parse.bad-date',
    ]);
    expect([bill.stage, bill.outcome]).toEqual([null, 'pending']);
  });

  const REFUSED: readonly [string, string, string][] = [
    ['an answer without a bill', '<proyectos></proyectos>', 'parse.not-the-page'],
    ['a page of HTML', '<html><body><p>Servicio no disponible</p></body></html>', 'parse.not-the-page'],
    ['a cut answer', '<proyectos><proyecto>', 'parse.bad-xml'],
    [
      'a record without a title',
      '<proyectos><proyecto><descripcion><boletin>16621-05</boletin></descripcion></proyecto></proyectos>',
      'parse.layout-changed',
    ],
    [
      'a number of another form',
      '<proyectos><proyecto><descripcion><boletin>16.621</boletin><titulo>T</titulo></descripcion></proyecto></proyectos>',
      'parse.bad-number',
    ],
  ];
  it.each(REFUSED)('refuses %s', (_what, text, code) => {
    expect(() => parse('bill', BILL_URL, text)).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });
});

describe('the votes', () => {
  it('reads the two services and formats onto the same bill', () => {
    const senate = parse(
      'senatevotes',
      VOTES_URL,
      `<votaciones>${vote('57/372', 'Discusión particular', '6')}</votaciones>`,
    );
    const chamber = parse(
      'chambervotes',
      CHAMBER_URL,
      '<Votaciones xmlns="http://tempuri.org/"><Votacion><ID>41219</ID><Fecha>2024-09-25T14:00:12</Fecha><Tipo Codigo="6">Única</Tipo><Resultado>Aprobado</Resultado><Boletin>16621-05</Boletin><Articulo>Artículo</Articulo><Tramite>TERCER TRÁMITE</Tramite><TotalAfirmativos>123</TotalAfirmativos><TotalNegativos>17</TotalNegativos><TotalAbstenciones>1</TotalAbstenciones><TotalDispensados>2</TotalDispensados></Votacion></Votaciones>',
    );
    expect([senate, chamber].map(({ bills }) => bills[0]!.key)).toEqual(['16621', '16621']);
    expect(senate.bills[0]!.actions![0]!.vote).toEqual({ for: 6, against: 4, notVoting: 3, absent: null });
    expect(chamber.bills[0]!.actions![0]!.vote).toEqual({ for: 123, against: 17, notVoting: 3, absent: null });
  });

  const SUBJECTS: readonly [string, string[]][] = [
    ['Aprobación de indicación de la senadora Primera', ['amendment-passage']],
    ['Aprobación con modificaciones de indicación de un senador', ['amendment-passage']],
    ['Rechazo indicación del senador Segundo', ['amendment-failure']],
    ['Rechazo de la indicación de la Senadora Primera', ['amendment-failure']],
    ['Aprobación de la admisibilidad de indicación de los senadores', []],
    ['Aprobación del numeral 27 del artículo 1', []],
  ];
  it.each(SUBJECTS)('classes «%s» as %j', (subject, classes) => {
    const { bills } = parse(
      'senatevotes',
      VOTES_URL,
      `<votaciones>${vote('1/372', 'Discusión particular', '1').replace('Tema', subject)}</votaciones>`,
    );
    expect(bills[0]!.actions![0]!.classes).toEqual(classes);
  });
});

describe('where Chilean bills are asked for', () => {
  it('asks for the changes of a month first, then since the last day read, in one request', () => {
    const url = (day: string) => `https://tramitacion.senado.cl/wspublico/tramitacion.php?fecha=${day}`;
    expect(senadoChile.start({ since: null, today: '2024-10-31' })).toEqual([
      { page: 'list', url: url('01/10/2024'), changesOnly: true },
    ]);
    expect(senadoChile.start({ since: '2024-10-30', today: '2024-10-31' })).toEqual([
      { page: 'list', url: url('30/10/2024'), changesOnly: true },
    ]);
  });

  const FOUND: readonly [{ url?: string; number?: string }, string | null][] = [
    [{ number: '16621-05' }, '16621'],
    [{ number: 'Boletín N° 16.621-05' }, '16621'],
    [{ number: '21.713' }, null],
    [{ url: 'https://tramitacion.senado.cl/appsenado/templates/tramitacion/index.php?boletin_ini=16621-05' }, '16621'],
    [{ url: 'https://www.camara.cl/legislacion/ProyectosDeLey/tramitacion.aspx?prmID=1&prmBOLETIN=16621-05' }, '16621'],
    [{ url: 'https://example.org/?boletin=16621' }, null],
  ];
  it.each(FOUND)('leads %j to the bulletin %s', (known, serial) => {
    const page =
      serial === null
        ? null
        : { page: 'bill', url: `https://tramitacion.senado.cl/wspublico/tramitacion.php?boletin=${serial}` };
    expect(senadoChile.find!(known)).toEqual(page);
  });
});
