import type { LexiconCases } from './cases.js';

/** Titles as printed by Italy's parliament; sentences in the manner of its laws. */
export const ITALIAN_CASES: LexiconCases = {
  titles: [
    [
      'Delega al Governo per la riforma del Terzo settore, dell’impresa sociale e per la disciplina del servizio civile universale',
      'yes',
      'registration',
      '',
    ],
    ['Modifiche al codice del Terzo settore', 'yes', 'registration', ''],
    ['Disciplina delle associazioni di promozione sociale', 'yes', 'registration', ''],
    ['Norme sul riconoscimento giuridico delle associazioni e delle fondazioni', 'yes', 'registration', ''],

    [
      'Modifiche alla legge 8 febbraio 1948, n. 47, in materia di diffamazione a mezzo della stampa',
      'yes',
      'expression',
      'restrictive',
    ],
    [
      'Disposizioni in materia di libertà di stampa e tutela del segreto delle fonti giornalistiche',
      'yes',
      'expression',
      'enabling',
    ],
    ['Riforma della RAI e del servizio pubblico radiotelevisivo', 'yes', 'expression', ''],
    [
      'Disposizioni per prevenire la manipolazione dell’informazione online e le notizie false',
      'yes',
      'expression',
      'restrictive',
    ],
    ['Introduzione del reato di propaganda del regime fascista e nazifascista', 'yes', 'expression', 'restrictive'],
    [
      'Modifiche alla legge 3 agosto 2007, n. 124, sul sistema di informazione per la sicurezza della Repubblica',
      'yes',
      'security',
      '',
    ],
    [
      'Misure urgenti per il contrasto del terrorismo, anche di matrice internazionale',
      'yes',
      'security',
      'restrictive',
    ],
    ['Norme in materia di libertà religiosa e abrogazione della legislazione sui culti ammessi', 'yes', 'identity', ''],
    [
      'Disposizioni contro le querele temerarie e le azioni giudiziarie abusive a danno della partecipazione pubblica',
      'yes',
      'justice',
      '',
    ],
    ['Divieto di partecipare a manifestazioni pubbliche a volto coperto', 'yes', 'assembly', 'restrictive'],
    ['Disposizioni per la tutela dei difensori dei diritti umani', 'yes', 'justice', 'enabling'],
    [
      'Disposizioni in materia di conservazione dei dati di traffico telefonico e intercettazioni',
      'yes',
      'digital',
      'restrictive',
    ],
    ['Ratifica ed esecuzione dell’Accordo di associazione tra l’Unione europea e la Georgia', 'no', '', 'neutral'],
    ['Disposizioni in materia di associazioni sportive dilettantistiche', 'no', '', 'neutral'],
    ['Modifica del codice civile in materia di condominio', 'no', '', 'neutral'],
    ['Istituzione della Giornata nazionale del volontariato', 'no', '', 'neutral'],
    ['Norme in materia di donazione di organi e tessuti', 'no', '', 'neutral'],
    ['Disposizioni per la promozione delle manifestazioni fieristiche', 'no', '', 'neutral'],
    ['Agevolazioni per gli investimenti esteri in Italia', 'no', '', 'neutral'],
    ['Legge di bilancio per l’anno 2024', 'no', '', 'neutral'],
    ['Disposizioni in favore dei vigili del fuoco volontari', 'no', '', 'neutral'],
    ['Modifiche al codice penale', 'needs text', '', ''],
    ['Disposizioni varie e modifiche al codice di procedura penale', 'needs text', '', ''],
    ['Modifiche al testo unico delle leggi di pubblica sicurezza', 'needs text', '', ''],
  ],
  clauses: [
    [
      'Chi agisce come agente di uno Stato straniero è iscritto nel registro degli agenti stranieri.',
      'foreign-register',
    ],
    ['Le pubblicazioni recano la dicitura che l’ente è finanziato dall’estero.', 'labelling'],
    ['L’associazione comunica al Ministero i finanziamenti ricevuti dall’estero.', 'foreign-reporting'],
    ['L’autorità effettua ispezioni senza preavviso presso la sede.', 'inspection'],
    ['Il Ministro può sospendere le attività dell’associazione.', 'suspension-without-court'],
    [
      'Il prefetto dispone con decreto lo scioglimento delle associazioni che violano la legge.',
      'suspension-without-court',
    ],
    ['Chiunque viola il divieto è punito con la reclusione da uno a tre anni.', 'criminal-liability'],
    [
      'I promotori di una riunione in luogo pubblico devono darne avviso al questore almeno tre giorni prima.',
      'notification',
    ],
    ['Il fornitore rimuove il contenuto entro ventiquattro ore.', 'blocking-without-court'],
    ['La presente legge entra in vigore il giorno successivo alla pubblicazione.', null],
    ['L’assemblea dei soci è convocata dagli amministratori.', null],
    ['Il registro delle imprese è tenuto dalla camera di commercio.', null],
  ],
};
