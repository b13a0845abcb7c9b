import { concept, list, type Lexicon } from './lexicon.js';

/**
 * English. Weights are set by hand on the scale of lexicon.ts and checked against the labelled bills;
 * none is fitted. The notation of terms is explained in lexicon.ts.
 */
export const ENGLISH: Lexicon = {
  language: 'en',
  concepts: [
    concept('foreign-agent', 6, 'restrictive', { 'foreign-funding': 0.95, registration: 0.75, reporting: 0.4 })`
      foreign|external agent; agent … foreign influence; foreign principal; foreign representative; influence
      registry|register|registration|transparency; influence … registry; representation … third country; foreign
      interest representation`,
    concept('foreign-influence', 6, 'restrictive', { 'foreign-funding': 0.8, security: 0.6 })`
      foreign|external|russian|malign influence; foreign interference; national sovereignty`,
    concept('foreign-funding', 6, 'restrictive', { 'foreign-funding': 1, registration: 0.3 })`
      foreign contribution|donation|funding|financing|donor; foreign grant|fund; external financing|funding;
      funding|financing|donation|money|contribution from abroad|foreign; foreign political entity; foreign state entity`,
    concept('grants-law', 4, 'subject', { 'foreign-funding': 0.8 }, 'title')`
      =law|=laws on =grants; =grants =law; foreign grants`,
    concept('ngo', 6, 'subject', { registration: 0.7 })`
      non governmental organi*; nongovernmental organi*; =ngo|=ngos|=cso|=csos|=pvo; non governmental; non commercial
      organi*; noncommercial organi*; civil society; civic space; private voluntary organi*; voluntary
      organi*|association|activity|society; civic|civil organi*|association|group; public association; community based
      organi*`,
    concept('association-law', 5, 'subject', { registration: 0.8 }, 'title')`
      =law|=laws on =associations|=societies; =law|=laws public|civic associations; =associations law|act|bill; freedom
      of association; right to associate; =societies act|bill|law; societies registration; =law|=laws … =foundations;
      association registration`,
    concept('non-profit', 4, 'subject', { registration: 0.4, taxation: 0.2 })`
      non profit|profits; nonprofit|nonprofits; not for profit|profits`,
    concept('charity', 4, 'subject', { taxation: 0.35, registration: 0.3 }, 'title')`
      charity; charitable organi*|body|purpose|gift|donation|trust|sector|foundation|activity|work; philanthrop*`,
    concept('volunteering', 3.5, 'subject', { registration: 0.3 }, 'title')`
      =volunteering; voluntary sector|service; =law on =volunteers`,
    concept('trade-union', 3.5, 'subject', { reporting: 0.3, registration: 0.3 }, 'title')`
      trade|labour|labor union; labour|labor organi*; right to strike`,
    concept('political-party', 2.5, 'subject', { registration: 0.6, 'foreign-funding': 0.2 }, 'title')`
      political party; political association`,
    concept('unregistered', 6, 'restrictive', { registration: 0.9, justice: 0.6 })`
      unregistered organi*|association|group`,
    concept('undesirable', 6, 'restrictive', { dissolution: 0.9, security: 0.4 })`undesirable organi*|activity`,
    concept('tax-exempt-status', 4, 'subject', { taxation: 0.9 })`
      tax exempt status|organi*; tax exemption … organi*|charity; charitable status`,
    concept('terror-financing', 4, 'restrictive', { 'aml-cft': 0.95 }, 'title')`
      terror|terrorism|terrorist financing|finance; financing|support of terrorism; terrorist supporting`,
    concept('money-laundering', 2, 'restrictive', { 'aml-cft': 0.85 }, 'title')`money laundering; =aml|=cft`,
    concept('assembly', 6, 'subject', { assembly: 1 })`
      public|peaceful|unlawful|illegal|unauthorised|unauthorized assembly; =assemblies; freedom|right of assembly;
      assembly law|act; =riot|=riots|=rioting; =protest|=protests|=protester|=protesters|=protestors|=protesting;
      public demonstration; street|peaceful|mass demonstration; =demonstrators; public gathering|meeting|procession;
      public order; =rallies|=picketing|=pickets; conceal|concealment … identity; face covering|mask; =law on
      =rallies|=meetings|=demonstrations`,
    concept('media', 5, 'subject', { expression: 1 }, 'title')`
      =law|=laws on =media; media law|act|bill|council|regulation|service|authority; mass media; press
      law|act|bill|council|code|registration; journalis*; =broadcaster|=broadcasters; broadcasting act|law|bill;
      =law|=laws on =broadcasting; news media; media outlet`,
    concept('foreign-media', 6, 'restrictive', { expression: 0.95, security: 0.6 })`
      foreign broadcaster|broadcasting|media; foreign news outlet|agency`,
    concept('media-freedom', 6, 'enabling', { expression: 1 })`
      media|press freedom; freedom of press|media; independence of media; protection of journalist|journalistic;
      journalistic source`,
    concept('free-expression', 4, 'subject', { expression: 1 }, 'title')`
      freedom of expression|speech|information|opinion; free speech; access to information; =right to information;
      censorship`,
    concept('false-information', 6, 'restrictive', { expression: 1, digital: 0.5 })`
      false|fake|inaccurate|unreliable news|information|report; disinformation; misinformation; =fake|=fakes`,
    concept('defamation', 6, 'restrictive', { expression: 1 })`
      defam*; libel; slander*; lese majeste; insult … president|state|official|authority`,
    concept('hate-speech', 5, 'restrictive', { expression: 0.9 })`
      hate propaganda|speech|crime; =hate act|bill; combatting|combating hate`,
    concept('harmful-information', 4.5, 'restrictive', { expression: 0.9, identity: 0.5 })`
      harmful information|content; information … harmful; information for child; unlawful|illegal content`,
    concept('online-content', 5, 'restrictive', { digital: 1, expression: 0.7 }, 'title')`
      online|internet harm|safety|content|platform; social media|network; internet
      regulation|censorship|shutdown|blocking; block|blocking|restrict website|site|internet|access`,
    concept('cybercrime', 5, 'restrictive', { digital: 1, expression: 0.6 }, 'title')`
      cybercrime; cyber crime|offence; computer misuse|crime; electronic crime`,
    concept('cyber-security', 3.5, 'restrictive', { digital: 1 }, 'title')`cyber security; cybersecurity`,
    concept('surveillance', 5, 'restrictive', { digital: 0.9, security: 0.3 }, 'title')`
      surveillance; interception of communication; lawful interception|access; wiretap*; data retention; facial
      recognition`,
    concept('extremism', 6, 'restrictive', { security: 1 })`extremis*; radicali*; separatis*`,
    concept('terrorism', 4, 'restrictive', { security: 0.6 }, 'title')`
      anti|counter|combat|combating|prevention|suppression … terrorism; antiterror*; counterterror*; terrorism
      act|bill|law|prevention; terrorist organi*|activity`,
    concept('state-security', 4.5, 'restrictive', { security: 1, 'foreign-funding': 0.2 }, 'title')`
      national security bill|act|law; state security; treason; sedition; espionage; sabotage; state|official secret;
      security information; subversi*`,
    concept('intelligence', 3.5, 'subject', { security: 1, digital: 0.5 }, 'title')`
      intelligence law|service|agency|system|act|bill; secret service; counter intelligence`,
    concept('emergency', 3.5, 'restrictive', { security: 0.8, assembly: 0.3 }, 'title')`
      state of emergency|siege; emergency power; martial law`,
    concept('lgbt', 5, 'restrictive', { identity: 1, expression: 0.3 })`
      lgbt*; homosexual*; anti gay; same sex relation|propaganda; gender|gay propaganda; non traditional …
      relation|orientation|value; non heterosexual; family value; =pride; gender transition|reassignment
      ban|prohibition; ban … gender transition|reassignment`,
    concept('religion', 4.5, 'subject', { identity: 1, registration: 0.2 }, 'title')`
      freedom of religion|belief|conscience|worship; religious
      organi*|association|body|freedom|belief|community|activity; religious|anti conversion; blasphem*; missionary
      activity; religious or cultural place`,
    concept('slapp', 6, 'enabling', { justice: 1, expression: 0.5 })`
      =slapp|=slapps; strategic lawsuit|litigation; abusive|unfounded lawsuit|litigation|proceeding; protection of
      public participation`,
    concept('defenders', 6, 'enabling', { justice: 0.9 })`
      human right|rights defender; right|rights defender|activist; environmental defender`,
    concept('whistleblower', 2.5, 'enabling', { expression: 0.6 }, 'title')`whistleblow*; whistle blow*`,
    concept('lawyers', 3.5, 'subject', { justice: 0.9 }, 'title')`
      =lawyers; legal profession; bar association|council; advocates act|bill; independence of judiciary|judge|lawyer`,
    concept('public-life', 5, 'restrictive', { reporting: 0.8, 'foreign-funding': 0.7 }, 'title')`
      transparency of public life; stop soros`,

    // What a relevant bill does; these say which threat, not whether the bill is relevant.
    concept('registering', 0, 'subject', { registration: 0.6 }, 'title')`
      registration|register|registry; licensing|licence|license; regulatory commission|authority|framework; legal
      status`,
    concept('reporting', 0, 'restrictive', { reporting: 0.75 }, 'title')`
      disclosure|disclose; declare|declaration; =accountability; financial report|reporting; reporting
      requirement|duty|obligation; =publication … income|expenditure; audit; inspection; oversight; transparency
      rule|control; requirement for; remuneration|compensation`,
    concept('dissolving', 0, 'restrictive', { dissolution: 0.8 }, 'title')`
      dissolution|dissolve; liquidat*; deregistration; suspension of activity|organi*; wind|winding up; ban|prohibit …
      organi*`,
    concept('taxing', 0, 'subject', { taxation: 0.65 }, 'title')`
      tax; income tax; internal revenue; donation tax; taxing`,
    concept('standing', 0, 'restrictive', { justice: 0.6 }, 'title')`
      standing of corporation|organi*; =judiciary amendment; criminal liability … organi*`,

    // What speaks against.
    concept('ceremonial', -5, 'subject', {}, 'title')`
      awareness|heritage|remembrance|appreciation day|week|month|year; national … day; cultural|national interest;
      commemorat*; congratulat*; honour|honor|honouring|honoring; recogni* … anniversary|week|month|day; declares …
      interest`,
    concept('utility-tariff', -6, 'subject', {}, 'title')`electricity|water|power tariff|bill|rate|fee; parking fee`,
    concept('budget', -4, 'subject', {}, 'title')`
      appropriation act|bill; appropriations; division of revenue; supplementary budget|estimate; central|state budget`,
  ],
  elsewhere: list(`
    insurance|travel|real|estate|patent|customs|shipping|purchasing agent; foreign agent … insurance; foreign direct
    investment; foreign investment|investor|exchange|currency|trade|service|affair; foreign military financing|sale;
    foreign assistance|aid; foreign fund|tax … investment; sport|sports|athletic|football|hockey|golf
    association|society|organi*; athlete … association; non profit club society;
    housing|homeowner|homeowners|condominium|condominium association|society; non profit|cooperative housing;
    chamber of commerce; trade organi*|association;
    building|building|loan|credit|mutual|friendly|insurance|savings|cooperative|pension|fund|operative
    society|association; cooperative credit association; association|societies of municipality|city|local;
    association agreement; association of southeast; dental|medical|veterinary|nurses|engineers|accountants
    association; national|legislative|general|parliamentary|federal|constituent|state|county assembly; assembly
    line|plant|member|election; demonstration project|program|programme|grant|farm; data|ballistic|missile|market
    surveillance; artificial intelligence; surveillance of disease; disease|epidemiological|health surveillance;
    conversion therapy; food|social|energy|job|income security; child pornography; broadcast spectrum; media
    literacy; student loan; law school; lawyers fund; private security; consumer protest; protest of tax; tax
    protest; dark sky; foreign national; incorporat* … association|society|foundation
  `),
  undo: list(`
    repeal*; abolish*; abolition; decriminali*; lift|lifting; invalid*; nullify|nullification; revoke|revocation
  `),
  widen: list(`
    protect|protecting; protection of; simplif*; promot*; guarantee*; facilitat*; support|supporting; incentive*;
    safeguard*; tax credit; tax relief|deduction; exempt|exemption; encourag*; ease|easing; effective and
    accountable; use of resource; use of force; prevent … abuse; amnesty; pardon
  `),
  narrow: list(`
    prohibit*; ban|banning; restrict*; limit|limiting|limitation; control; regulat*; oversight;
    register|registration; suspen*; terminat*; dissol*; liquidat*; penal*; punish*; criminali*; confiscat*;
    sanction; combat*; require|requirement; disclos*; monitor*; =accountability; =publication; declar*; =taxing;
    prevent|preventing|prevention; offence; political activity; reporting; conceal*; unlawful|illegal; riot; crime;
    security
  `),
  formula: list(`
    amend; amendment; change; addition; supplement*; certain; some; various; other; several; act; law; legislation;
    legislative; statute; miscellaneous; provision; code; bill; draft; article; section; part; chapter; number; =no;
    year; repeal; republic; federation; national; state; related; consequential; connection; connect; adoption;
    respect; relat*; regard; concern; improv*; introduc*; make; issue; decree; resolution; federal; constitutional;
    organic; proposal; package; omnibus; alternative; canada; georgia; ukraine; russian; kyrgyz; kazakhstan;
    armenia; azerbaijan; kenya; zambia; zimbabwe; nigeria; pakistan; india; uganda; bulgaria; moldova; hungary;
    poland; uzbekistan; tajikistan; belarus; parliament; government; committee; member; new; certain; purpose;
    enact; thereto; pursuant; offence; reading; first; second; third; text
  `),
  broad: list(`
    criminal code|law|procedure; penal code; administrative offence|offense|offences|offenses; administrative
    code|responsibility|violation; education law|act; law on education; money laundering; electronic communication;
    telecommunication; information law|technology; law enforcement; organised|organized crime; police; general
    intelligence; border security; immigration
  `),
  small: list(`
    the; a; an; of; on; to; in; for; and; or; by; with; against; at; from; as; s; its; their; that; which; who
  `),
};
