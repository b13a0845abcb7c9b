import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../root.js';

/** Recorded pages lie beside the product and are not part of it. */
export const RECORDED_FOLDER = join(root, '../shared/registries');

/** The largest whole page recorded of a registry. */
export interface Recording {
  kind: string;
  url: string;
  /** Below the folder of the country's recordings. */
  file: string;
}

const odata = 'https://app.legco.gov.hk/BillsDB/odata/Vbills?$format=json';
const congress = 'https://api.congress.gov/v3/bill/119/s/5/actions?format=json&limit=250&api_key={api}';
const hungary =
  'https://www.parlament.hu/web/guest/iromanyok-elozo-ciklusbeli-adatai?p_p_lifecycle=1&_x_pairAction=%2Finternet%2Fcplsql%2Fogy_irom.irom_adat%3Fp_ckl%3D41%26p_izon%3D6322';

/** Registries of which no whole page is recorded are not here. */
const RECORDINGS: Readonly<Record<string, Recording>> = {
  'ca/legisinfo': {
    kind: 'bill',
    url: 'https://www.parl.ca/legisinfo/en/bill/41-2/c-51/xml',
    file: 'legisinfo_41-2_C-51.xml',
  },
  'cl/senado': {
    kind: 'senatevotes',
    url: 'https://tramitacion.senado.cl/wspublico/votaciones.php?boletin=16621',
    file: 'senado-votaciones-16621.xml',
  },
  'de/dip': { kind: 'page', url: 'https://dip.bundestag.de/vorgang/x/154026', file: 'test_bill_154026.html.gz' },
  'eu/odp': {
    kind: 'procedure',
    url: 'https://data.europarl.europa.eu/api/v2/procedures/2016-0132?format=application%2Fld%2Bjson',
    file: 'scrapers__votes__odp-procedure_2016-0132.json',
  },
  'eu/oeil': {
    kind: 'procedure',
    url: 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2024/0258(COD)',
    file: 'scrapers__votes__oeil-procedure-file_2024-0258-cod.html',
  },
  'fr/assemblee': {
    kind: 'dossier',
    url: 'http://www.assemblee-nationale.fr/14/dossiers/sante.asp',
    file: '14_dossiers_sante.html',
  },
  'gb/bills-api': {
    kind: 'publications',
    url: 'https://bills-api.parliament.uk/api/v1/Bills/512/Publications',
    file: 'bill-2818_publications.json',
  },
  'hk/legco': { kind: 'list', url: odata, file: 'legco_bills_1_app.legco.gov.hk_BillsDB_odata_Vbills-d13d67.json' },
  'hu/parlament': { kind: 'card', url: hungary, file: 'bill_6322.html.gz' },
  'ke/kenyalaw': {
    kind: 'year',
    url: 'http://kenyalaw.org/kl/index.php?id=12043',
    file: 'kenyalaw_national_assembly_bills_2024.html',
  },
  'pe/spley': {
    kind: 'law',
    url: 'https://www2.congreso.gob.pe/Sicr/TraDocEstProc/Expvirt_2021.nsf/RepExpVirt?OpenForm&Db=202102775&View=',
    file: 'expediente-lotus.html',
  },
  'pl/sejm': {
    kind: 'web',
    url: 'https://www.sejm.gov.pl/Sejm9.nsf/PrzebiegProc.xsp?nr=3238',
    file: 'PrNr_3238.html',
  },
  'pt/parlamento': {
    kind: 'bill',
    url: 'https://www.parlamento.pt/ActividadeParlamentar/Paginas/DetalheIniciativa.aspx?BID=110576',
    file: 'test_bill_110576.html.gz',
  },
  'py/congreso': {
    kind: 'list',
    url: 'https://datosv2.congreso.gov.py/web/api/proyecto?page=0&size=50',
    file: 'api_proyecto_page_rebuilt_50.json',
  },
  'ru/api-duma': {
    kind: 'search',
    url: 'http://api.duma.gov.ru/api/{token}/search.json?app_token={app_token}&page=2',
    file: 'mock_api_laws_page_2.json',
  },
  'ru/sozd': {
    kind: 'bill',
    url: 'https://sozd.duma.gov.ru/bill/137906-8',
    file: '137906-8_page_source.html.gz',
  },
  'se/riksdagen': {
    kind: 'bill',
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/proposition/hemliga-tvangsmedel_ha03126/',
    file: 'bill_2022_23_126.html.gz',
  },
  'tr/tbmm': {
    kind: 'list',
    url: 'https://www.tbmm.gov.tr/yasama/kanun-teklifleri',
    file: 'kanun_teklifleri_sorgu_HEAD.json',
  },
  'tw/ly-govapi': { kind: 'bill', url: 'https://ly.govapi.tw/v2/bills/202110213410000', file: 'bill_detail.json' },
  'us/billstatus': {
    kind: 'bill',
    url: 'https://www.govinfo.gov/bulkdata/BILLSTATUS/117/hr/BILLSTATUS-117hr1.xml',
    file: 'formatChange__future__BILLSTATUS-117hr1.xml',
  },
  'us/congress': { kind: 'actions', url: congress, file: 'congressgov_s5-119_metadata-actions.json' },
  'za/pmg': { kind: 'archive', url: 'http://www.pmg.org.za/all_bills.json', file: 'pmg_all_bills_2014.json.gz' },
};

/** A registry's largest recording, unpacked; null when it has none, or the folder is not there. */
export function recordingOf(id: string): (Recording & { bytes: Uint8Array }) | null {
  const recording = RECORDINGS[id];
  const path = join(RECORDED_FOLDER, id.split('/')[0] as string, 'recorded', recording?.file ?? 'none');
  if (recording === undefined || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { ...recording, bytes: path.endsWith('.gz') ? gunzipSync(bytes) : bytes };
}
