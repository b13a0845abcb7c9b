import type { StandInPage } from '../stand-in.js';

/** A dated step as a card shows it. */
export interface CardStep {
  /** Place in the procedure, such as `3.3`. */
  at: string;
  /** `2022-06-07T12:00:00`, in the registry's zone. */
  time: string;
  heading: string;
  words: string;
}

/** A made-up card with the structure of the registry's own. */
export interface Card {
  number: string;
  title: string;
  comment?: string;
  sponsor: string;
  committee: string;
  /** Null on finished bills. */
  status: string | null;
  steps: readonly CardStep[];
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function passport(key: string, value: string): string {
  return `<tr><td><div class="opch_l"><span class="opch_l_txt">${key}</span></div></td><td><div class="opch_r">${escape(value)}</div></td></tr>`;
}

/** Same id for the same step, as the registry has it. */
function stepId(card: Card, index: number): string {
  const digits = card.number.replace(/\D/g, '').padStart(8, '0');
  return `${digits}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function stepHtml(card: Card, step: CardStep, index: number): string {
  return `<div class="oz_event bh_etap bh_etap_not" data-eventnum="${step.at}"><div class="table_td"><span class="name">${escape(step.heading)}</span></div></div>
<div id="${stepId(card, index)}" class="oz_event bh_etap with_datatime" data-eventdate="${step.time}" data-eventnum="${step.at}"><div class="algstname"><span class="name"><ul><li>${escape(step.words)}</li></ul></span></div></div>`;
}

const STAGE_NAMES: Record<string, string> = {
  '1': 'Внесение законопроекта в Государственную Думу',
  '2': 'Предварительное рассмотрение законопроекта, внесенного в Государственную Думу',
  '3': 'Рассмотрение законопроекта в первом чтении',
  '4': 'Рассмотрение законопроекта во втором чтении',
};

function stageHtml(card: Card, stage: string): string {
  const steps = card.steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => step.at.startsWith(`${stage}.`));
  return `<div class="root-stage bh_item bhi${stage} ${steps.length > 0 ? 'green' : ''}"><div class="ttl"><a href="#" class="lnk">${STAGE_NAMES[stage]}</a></div>
<div class="child_etaps">${steps.map(({ step, index }) => stepHtml(card, step, index)).join('\n')}</div></div>`;
}

/** The card's page. */
export function dumaCard(card: Card): StandInPage {
  const status = card.status === null ? '' : `<span id="current_oz_status">${escape(card.status)}</span>`;
  const archived = card.status === null ? '<sup class="ico_arhiv">В архиве</sup>' : '';
  const body = `<!-- synthetic: made for demonstrations and tests after the layout of sozd.duma.gov.ru -->
<!DOCTYPE html><html><head><meta charset="utf-8"><title>№${card.number} Законопроект</title></head><body>
<h1><div class="type_of_law zp_h1">Законопроект</div><span id="number_oz_id">№ ${card.number}</span> ${archived}</h1>
<p><span id="oz_name" class="oz_naimen">${escape(card.title)}</span></p>${card.comment ? `<p id="oz_name_comment" class="p_namecomment">${escape(card.comment)}</p>` : ''}
<div class="bdt_status"><span class="text-uppercase">${status}</span></div>
<div id="opc_hild" class="opc_hild"><table><tbody>${passport('Субъект права законодательной инициативы', card.sponsor)}${passport('Ответственный комитет', card.committee)}</tbody></table></div>
<div id="bh_tab_content"><div data-id="${card.number}" class="tab-pane active bh_histras" id="bh_histras"><div id="oz_stages">
${Object.keys(STAGE_NAMES)
  .map((stage) => stageHtml(card, stage))
  .join('\n')}
</div></div></div></body></html>`;
  return { body };
}

function listRow(card: Card): string {
  const [first] = card.steps;
  const day = first ? first.time.slice(0, 10).split('-').reverse().join('.') : '';
  return `<tr><td>1</td><td><div class="obj_item"><div class="o_top" data-law_number="${card.number}"><a class="o_num" href="/bill/${card.number}">${card.number}</a></div>
<div class="o_txt"><div class="fw500">${escape(card.title)}</div>${card.comment ? escape(card.comment) : ''}</div></div></td><td>${day}</td><td><div>${escape(card.sponsor)}</div></td><td>${escape(card.steps.at(-1)?.heading ?? 'нет событий')}</td><td></td></tr>`;
}

/** The list that shows the cards. */
export function dumaList(cards: readonly Card[]): StandInPage {
  return {
    body: `<!-- synthetic: made for demonstrations and tests after the layout of sozd.duma.gov.ru -->
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Законопроекты</title></head><body><h2>Законопроекты <span class="col_oz">(${cards.length})</span></h2>
<table class="tbl_search_results"><tr><th>№</th><th>Номер, наименование</th><th>Дата внесения</th><th>СПЗИ</th><th>Последнее событие</th><th>Дата</th></tr>${cards.map(listRow).join('\n')}</table></body></html>`,
  };
}
