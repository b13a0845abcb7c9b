import type { Card } from './duma-card.js';

const COMMITTEE = 'Комитет Государственной Думы по безопасности и противодействию коррупции';

/** Number, title and date of registration of a real bill; the steps stand in the registry's own words. */
export const FOREIGN_AGENTS: Card = {
  number: '113045-8',
  title: 'О контроле за деятельностью лиц, находящихся под иностранным влиянием',
  comment: '(о статусе иностранного агента)',
  sponsor: 'Депутаты Государственной Думы',
  committee: COMMITTEE,
  status: 'На рассмотрении',
  steps: [
    {
      at: '1.1',
      time: '2022-04-25T16:00:00',
      heading: 'Регистрация законопроекта и материалов к нему в САДД ГД',
      words: 'зарегистрирован и направлен Председателю Государственной Думы',
    },
    {
      at: '2.2',
      time: '2022-05-16T12:00:00',
      heading: 'Рассмотрение Советом Государственной Думы законопроекта, внесенного в Государственную Думу',
      words: `назначить ответственный комитет (${COMMITTEE})`,
    },
  ],
};

/** The same bill after the plenary adopted it in first reading. */
export const AFTER_FIRST_READING: Card = {
  ...FOREIGN_AGENTS,
  steps: [
    ...FOREIGN_AGENTS.steps,
    {
      at: '3.3',
      time: '2022-06-07T12:00:00',
      heading: 'Рассмотрение законопроекта Государственной Думой',
      words: 'принять законопроект в первом чтении; представить поправки к законопроекту',
    },
  ],
};

/** A bill that concerns nobody's freedom, beside it. */
export const PHYSICAL_CULTURE: Card = {
  number: '137677-8',
  title: 'О физической культуре и спорте в Российской Федерации',
  sponsor: 'Депутаты Государственной Думы',
  committee: 'Комитет Государственной Думы по физической культуре и спорту',
  status: 'На рассмотрении',
  steps: [
    {
      at: '1.1',
      time: '2022-06-06T16:41:33',
      heading: 'Регистрация законопроекта и материалов к нему в САДД ГД',
      words: 'зарегистрирован и направлен Председателю Государственной Думы',
    },
  ],
};
