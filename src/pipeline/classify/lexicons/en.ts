import type { Lexicon } from '../lexicon.js';

/** English, as written in parliaments of some thirty countries. */
export const ENGLISH: Lexicon = {
  language: 'en',
  sources: 'short titles of acts of the Commonwealth, the United States and the European Union',
  inflection: { snowball: 'english' },
  tells: `
    the of and to for an act bill law amend amendment amendments on in respecting by with resolution protection
    public national certain regulation`,
  concepts: {
    'foreign-agent': `
      foreign|external agent; agent … foreign influence; foreign principal; foreign representative; influence
      registry|register|registration|transparency; influence … registry; representation … third country; foreign
      interest representation`,
    'foreign-influence': `
      sovereignty protection|defence|defense; protection of sovereignty; defence of sovereignty; foreign adversary; hostile foreign; foreign malign; foreign|external|russian|malign influence; foreign interference; national sovereignty`,
    'foreign-funding': `
      receiv* support|assistance|money|fund … abroad; organi* … funded|financed|supported … abroad; funded|financed from abroad; foreign gift|gifts; foreign source … fund|funds|funding|income; foreign contribution|donation|funding|financing|donor; foreign grant|fund; external financing|funding;
      funding|financing|donation|money|contribution from abroad|foreign; foreign political entity; foreign state
      entity`,
    'grants-law': `
      =law|=laws on =grants; =grants =law; foreign grants`,
    ngo: `
      public benefit organi*|entity|body; civil society organi*; =pbo|=pbos; non governmental organi*; nongovernmental organi*; =ngo|=ngos|=cso|=csos|=pvo; non governmental; non
      commercial organi*; noncommercial organi*; civil society; civic space; private voluntary organi*;
      voluntary organi*|association|activity|society; civic|civil organi*|association|group; public association;
      community based organi*`,
    'association-law': `
      registration =associations; =law|=act on =associations; =societies amendment|registration; =associations amendment|registration; =foundations bill|act|amendment|registration; community association act|bill; =law|=laws on =associations|=societies; =law|=laws public|civic associations; =associations law|act|bill;
      freedom of association; right to associate; =societies act|bill|law; societies registration; =law|=laws …
      =foundations; association registration`,
    'non-profit': `
      non profit|profits; nonprofit|nonprofits; not for profit|profits`,
    charity: `
      charity; charitable organi*|body|purpose|gift|donation|trust|sector|foundation|activity|work; philanthrop*`,
    volunteering: `
      volunteer activity|work|organi*; volunteerism; =volunteering; voluntary sector|service; =law on =volunteers`,
    'trade-union': `
      trade|labour|labor union; labour|labor organi*; right to strike`,
    'political-party': `
      communist|opposition party; ban|prohibition|dissolution … party; political party; political association`,
    unregistered: `
      unregistered organi*|association|group`,
    undesirable: `
      undesirable organi*|activity`,
    'tax-exempt-status': `
      tax exempt status|organi*; tax exemption … organi*|charity; charitable status`,
    'terror-financing': `
      proliferation financing; weapon of mass destruction … financing; combating financing of terrorism; terror|terrorism|terrorist financing|finance; financing|support of terrorism; terrorist supporting`,
    'money-laundering': `
      proceeds of crime; financial intelligence; money laundering; =aml|=cft`,
    assembly: `
      =demonstrations; assembly demonstration|procession|picketing; gathering demonstration|amendment|act|bill; regulation of gatherings; demonstration act|bill|law|amendment; mass gathering; public|peaceful|unlawful|illegal|unauthorised|unauthorized assembly; =assemblies; freedom|right of
      assembly; assembly law|act; =riot|=riots|=rioting;
      =protest|=protests|=protester|=protesters|=protestors|=protesting; public demonstration;
      street|peaceful|mass demonstration; =demonstrators; public gathering|meeting|procession; public order;
      =rallies|=picketing|=pickets; conceal|concealment … identity; face covering|mask; =law on
      =rallies|=meetings|=demonstrations`,
    media: `
      radio and television act|bill; television licence|license; broadcasting corporation|authority|commission|services; public broadcaster; newspaper act|bill|registration; film censorship|classification board; =law|=laws on =media; media law|act|bill|council|regulation|service|authority; mass media; press
      law|act|bill|council|code|registration; journalis*; =broadcaster|=broadcasters; broadcasting act|law|bill;
      =law|=laws on =broadcasting; news media; media outlet`,
    'foreign-media': `
      foreign broadcaster|broadcasting|media; foreign news outlet|agency`,
    'media-freedom': `
      media|press freedom; freedom of press|media; independence of media; protection of journalist|journalistic;
      journalistic source`,
    'free-expression': `
      boycott*; academic freedom; freedom of speech|expression|opinion|press; freedom of expression|speech|information|opinion; free speech; access to information; =right to
      information; censorship`,
    'false-information': `
      falsehood*; false statement|communication|publication|content; information|internet manipulation; deepfake*; false|fake|inaccurate|unreliable news|information|report; disinformation; misinformation; =fake|=fakes`,
    defamation: `
      defam*; libel; slander*; lese majeste; insult … president|state|official|authority`,
    'hate-speech': `
      incitement … hatred|hate; hate offence|offense|crime|speech; hate propaganda|speech|crime; =hate act|bill; combatting|combating hate`,
    'harmful-information': `
      harmful information|content; information … harmful; information for child; unlawful|illegal content`,
    'online-content': `
      social media; real name registration; online video|news|streaming|speech|post; podcast*; blogger*; video sharing; streaming platform|service; online|internet harm|safety|content|platform; social media|network; internet
      regulation|censorship|shutdown|blocking; block|blocking|restrict website|site|internet|access`,
    cybercrime: `
      cybercrime; cyber crime|offence; computer misuse|crime; electronic crime`,
    'cyber-security': `
      cyber security; cybersecurity`,
    surveillance: `
      investigatory power; interception of communication; electronic surveillance; spyware; investigatory powers; interception of communications; communications data; telephone tapping; biometric surveillance; closed circuit television; regulation of investigatory; surveillance; interception of communication; lawful interception|access; wiretap*; data retention; facial
      recognition`,
    extremism: `
      extremis*; radicali*; separatis*`,
    terrorism: `
      anti|counter|combat|combating|prevention|suppression … terrorism; antiterror*; counterterror*; terrorism
      act|bill|law|prevention; terrorist organi*|activity`,
    'state-security': `
      withdrawal|deprivation|stripping … citizenship|nationality; protection of state information; state information; patriotic bill|act; =sedition|=seditious; foreign interference; unlawful|hostile association|organi*; defence of realm; foreign interference|influence registration; official secrets; national security; security of state; enemy alien; public security act|bill; internal security act; national security bill|act|law; state security; treason; sedition; espionage; sabotage; state|official
      secret; security information; subversi*`,
    intelligence: `
      intelligence law|service|agency|system|act|bill; secret service; counter intelligence`,
    emergency: `
      state of emergency|siege; emergency power; martial law`,
    'anti-lgbt': `
      lgbt*; homosexual*; anti gay; same sex relation|propaganda; gender|gay propaganda; non traditional …
      relation|orientation|value; non heterosexual; family value; =pride; gender transition|reassignment
      ban|prohibition; ban … gender transition|reassignment`,
    religion: `
      religious organi*|body|bodies … registration; churches act|bill; church registration; anticonversion; freedom of religion; freedom of religion|belief|conscience|worship; religious
      organi*|association|body|freedom|belief|community|activity; religious|anti conversion; blasphem*;
      missionary activity; religious or cultural place`,
    slapp: `
      =slapp|=slapps; strategic lawsuit|litigation; abusive|unfounded lawsuit|litigation|proceeding; protection
      of public participation`,
    defenders: `
      human right|rights defender; right|rights defender|activist; environmental defender`,
    whistleblower: `
      whistleblow*; whistle blow*`,
    lawyers: `
      law|act on =bar; =bar council|association|act; legal practitioner; law society act|bill|amendment; =lawyers; legal profession; bar association|council; advocates act|bill; independence of
      judiciary|judge|lawyer`,
    'public-life': `
      transparency of public life; stop soros`,
    registering: `
      registration|register|registry; licensing|licence|license; regulatory commission|authority|framework;
      legal status`,
    reporting: `
      disclosure|disclose; declare|declaration; =accountability; financial report|reporting; reporting
      requirement|duty|obligation; =publication … income|expenditure; audit; inspection; oversight; transparency
      rule|control; requirement for; remuneration|compensation`,
    dissolving: `
      dissolution|dissolve; liquidat*; deregistration; suspension of activity|organi*; wind|winding up;
      ban|prohibit … organi*`,
    taxing: `
      tax; income tax; internal revenue; donation tax; taxing`,
    standing: `
      standing of corporation|organi*; =judiciary amendment; criminal liability … organi*`,
    ceremonial: `
      awareness|heritage|remembrance|appreciation day|week|month|year; national … day; cultural|national
      interest; commemorat*; congratulat*; honour|honor|honouring|honoring; recogni* …
      anniversary|week|month|day; declares … interest`,
    'utility-tariff': `
      electricity|water tariff|bill|rate|fee; power tariff|rate; parking fee`,
    budget: `
      appropriation act|bill; appropriations; division of revenue; supplementary budget|estimate; central|state
      budget`,
    lobbying: `lobbying; lobbyist*; registration|register … lobbyist; interest representation; transparency register; public relations|influence register … lobby*`,
    'development-cooperation': `humanitarian aid|assistance organi*|agency; development cooperation organi*|agency; external cooperation agency; international ngo|non`,
    'legal-entity': `registration … legal entity|person; legal entity|person registration; corporate registration … non`,
    'political-education': `political education … control|control|foreign; enlightenment activity; educational activity … foreign`,
    donations: `charitable gift|donation|contribution|giving; donation … tax|deduct*; gift aid; crowdfunding; fundraising; public collection; sponsorship law|act`,
    'public-order': `anti mask; mask ban; ban … mask|masks; public order; =riot|=riots|=rioting; breach of peace; hooliganism; vandalism … protest; conceal|concealment … identity; face covering|mask; unlawful assembly; obstruct|obstruction|block|blocking … road|highway|railway|infrastructure; critical infrastructure … protest|interference; public nuisance … protest; vagrancy`,
    'use-of-force': `use of force … police|crowd|officer; crowd control; rubber bullet|bullets; tear gas; police … excessive force; law enforcement … protest*`,
    amnesty: `amnesty; pardon … protest*|political`,
    'access-to-information': `access public|government|official|state information|record|document; access to information; freedom of information; =right to information; information commissioner; public records act|bill|law; open government act|bill`,
    'insult-authority': `insult … president|state|official|authority|flag|king|monarch|army|parliament; lese majeste; contempt of president; discredit* … army|force|state; desecrat* … flag; flag desecration; defamation … president|religion|state; national anthem|symbol … disrespect|insult`,
    'internet-control': `block|blocking|restrict website|site|internet|access; internet shutdown|regulation|censorship|blocking; sovereign internet; virtual private network; =vpn|=vpns; anonymi* … internet|online; website blocking|blocked; internet gateway`,
    'family-values': `family|traditional|moral value; protection … morality|morals; public morals|morality; parental rights … education`,
    'lgbt-rights': `conversion therapy; same sex marriage; marriage equality; gender recognition|identity … act|bill|recognition|expression; equal marriage; civil partnership|union`,
    judges: `independence of judiciary|judge; appointment … judge; judicial independence|service|council|appointments; supreme|constitutional court … composition|appointment`,
    foreign: `foreign; abroad; external; overseas`,
    punishing: `offence|offense; criminali*; penalt*; punish*; imprisonment; sentencing; criminal liability`,
    property: `acquisition|transfer … land; expropriat*; land registration|act; highway|road|bridge act|bill|construction; national park; =naming|=renaming; boundary|boundaries`,
    sport: `sport; sports; athlet*; football; olympic; hockey; gaming|racing`,
    commerce: `insurance; bank|banking; consumer; customs; competition act|bill; =securities; company|companies act|bill|law; foreign investment|trade|exchange; corporate|corporations act; pension; credit union; tariff; trade agreement`,
    'professional-body': `chamber of commerce|agriculture|architects; institute of … accountants|engineers|directors; nurses|dentists|engineers|accountants|surveyors|architects|veterinary|medical … association|council|registration|act|bill; cooperative; association of municipality|municipalities|counties; homeowner* association; condominium`,
    treaty: `ratif*; treaty; convention … double taxation; free trade agreement; association agreement; implementation … agreement between`,
  },
  provisions: {
    'foreign-register': `register|registered|registration … foreign agent|principal|influence|representative|power; foreign agent|principal|influence … register|registry|registration; shall|must|required register … foreign`,
    labelling: `label*|mark|marked|marking … foreign agent|funded|funding|material|publication; material|publication|content … label|labelled|labeled|marked|notice stating; conspicuous statement|notice|label`,
    'foreign-reporting': `report|reports|declare|disclose|disclosure|notify … fund|funds|income|donation|contribution|money|grant … foreign|abroad; foreign contribution|donation|funding|source … report|declare|disclose|return|account; shall|must disclose … foreign`,
    inspection: `unscheduled|unannounced inspection; inspect* … without notice|warrant; enter|entry … premises … inspect|search|document|record; power … inspect … book|record|document|premises; inspector|officer|registrar … may … enter … premises`,
    'suspension-without-court': `minister|registrar|commission|authority|council|board|director … may … suspend|cancel|dissolve|deregister|revoke|strike … registration|certificate|organi*|association|society|licence|executive; registration … may … be suspended|cancelled|revoked … by … minister|registrar|authority|commission; suspend|dissolve … without … court`,
    'criminal-liability': `imprisonment … year|years|months|term; liable on conviction; commits an offence … imprisonment|fine; guilty of … offence|felony|misdemeanour; punish* … imprisonment|deprivation`,
    notification: `notice|notify|notification|permission|permit|authori* … assembly|demonstration|procession|protest|rally|march|meeting; assembly|demonstration|procession|protest|rally|march … notice|notify|permission|permit|authori* … hour|hours|day|days|police|before`,
    'blocking-without-court': `authority|regulator|commission|minister|commissioner|agency … may … block|remove|disable|restrict|order … website|content|access|internet|account|information|platform; block|blocking|remove|removal … content|website|access … within … hour|hours; without … court|warrant … block|remove|access|disable`,
  },
  elsewhere: `
    insurance|travel|real|estate|patent|customs|shipping|purchasing agent; foreign agent … insurance; foreign
    direct investment; foreign investment|investor|exchange|currency|trade|service|affair; foreign military
    financing|sale; foreign assistance|aid; foreign fund|tax … investment;
    sport|sports|athletic|football|hockey|golf association|society|organi*; athlete … association; non profit
    club society; housing|homeowner|homeowners|condominium|condominium association|society; non
    profit|cooperative housing; chamber of commerce; trade organi*|association;
    building|building|loan|credit|mutual|friendly|insurance|savings|cooperative|pension|fund|operative
    society|association; cooperative credit association; association|societies of municipality|city|local;
    association agreement; association of southeast; dental|medical|veterinary|nurses|engineers|accountants
    association; national|legislative|general|parliamentary|federal|constituent|state|county assembly; assembly
    line|plant|member|election; demonstration project|program|programme|grant|farm;
    data|ballistic|missile|market surveillance; artificial intelligence; surveillance of disease;
    disease|epidemiological|health surveillance; conversion therapy; food|social|energy|job|income security;
    child pornography; broadcast spectrum; media literacy; student loan; law school; lawyers fund; private
    security; consumer protest; protest of tax; tax protest; dark sky; foreign national; incorporat* …
    association|society|foundation`,
  undo: `
    repeal*; abolish*; abolition; decriminali*; lift|lifting; invalid*; nullify|nullification; revoke|revocation`,
  widen: `
    protect|protecting; protection of; simplif*; promot*; guarantee*; facilitat*; support|supporting;
    incentive*; safeguard*; tax credit; tax relief|deduction; exempt|exemption; encourag*; ease|easing;
    effective and accountable; use of resource; use of force; prevent … abuse; amnesty; pardon`,
  narrow: `
    prohibit*; ban|banning; restrict*; limit|limiting|limitation; control; regulat*; oversight;
    register|registration; suspen*; terminat*; dissol*; liquidat*; penal*; punish*; criminali*; confiscat*;
    sanction; combat*; require|requirement; disclos*; monitor*; =accountability; =publication; declar*; =taxing;
    prevent|preventing|prevention; offence; political activity; reporting; conceal*; unlawful|illegal; riot;
    crime; security`,
  formula: `
    codification; reform; revision; consolidation; miscellaneous; updating; harmonisation; amend; amendment; change; addition; supplement*; certain; some; various; other; several; act; law;
    legislation; legislative; statute; miscellaneous; provision; code; bill; draft; article; section; part;
    chapter; number; =no; year; repeal; republic; federation; national; state; related; consequential;
    connection; connect; adoption; respect; relat*; regard; concern; improv*; introduc*; make; issue; decree;
    resolution; federal; constitutional; organic; proposal; package; omnibus; alternative; canada; georgia;
    ukraine; russian; kyrgyz; kazakhstan; armenia; azerbaijan; kenya; zambia; zimbabwe; nigeria; pakistan;
    india; uganda; bulgaria; moldova; hungary; poland; uzbekistan; tajikistan; belarus; parliament; government;
    committee; member; new; certain; purpose; enact; thereto; pursuant; offence; reading; first; second; third;
    text`,
  broad: `
    crime; sentencing; court; criminal code|law|procedure; penal code; administrative offence|offense|offences|offenses; administrative
    code|responsibility|violation; education law|act; law on education; money laundering; electronic
    communication; telecommunication; information law|technology; law enforcement; organised|organized crime;
    police; general intelligence; border security; immigration`,
  small: `
    the a an of on to in for and or by with against at from as s its their that which who`,
};
