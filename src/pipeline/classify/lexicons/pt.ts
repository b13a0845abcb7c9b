import type { Lexicon } from '../lexicon.js';

/**
 * Portuguese, as written in Portugal, Brazil, Angola, Mozambique and the other countries of the language, in both
 * spellings. Only the plural `s` is taken off; `-ão/-ões` is written as a beginning of the word (`associaç*`).
 */
export const PORTUGUESE: Lexicon = {
  language: 'pt',
  sources: `
    Brasil: Lei 13.019/2014 (MROSC), 9.790/1999 (OSCIP), Lei Complementar 187/2021 (CEBAS), 12.965/2014 (Marco Civil), PL 2630/2020, 13.260/2016 (terrorismo), 14.197/2021, 12.527/2011 (LAI), 9.612/1998, 9.883/1999
    (ABIN). Portugal: DL 406/74, Lei 24/2012 (fundações), 36/2021 (utilidade pública), 2/99 (imprensa), 27/2007, 16/2001, 109/2009, 52/2003, 30/84 (SIRP). Angola: Lei das ONG, 16/91 (reunião), 6/12 (associações),
    vandalismo. Moçambique: Lei 8/91, organizações sem fins lucrativos, comunicação social, 14/2023.`,
  inflection: { endings: 's es', layers: 1, least: 3 },
  tells: `
    lei leis projeto projecto proposta dispõe altera alteração acrescenta institui dá providências da do dos das ao aos à às pelo pela não são artigo regime jurídico estabelece uma redação primeira segunda procede cria
    revoga complementar regulamenta na aprova direito sociais públicas outras em`,
  concepts: {
    'foreign-agent': `agente estrangeiro; agente … influência estrangeira|externa; agente … governo|potência|estado estrangeiro|estrangeira; representante … interesse estrangeiro`,
    'foreign-influence': `
      influência|ingerência|interferência|intromissão estrangeira|externa; ingerência|interferência … governo|potência|estado estrangeiro|estrangeira; defesa|proteção|atentado|crime … soberania nacional; interesse
      estrangeiro`,
    'foreign-funding': `
      financiamento|fundo|recurso|doaç*|capital|verba|contribuiç*|subvenç* estrangeiro|estrangeira de|a organiz*; financiamento|fundo|recurso|doaç*|contribuiç*|verba|apoio|donativo …
      estrangeiro|estrangeira|exterior|externo|externa … organiz*|ong|associaç*|entidade|fundaç*; organiz*|=ongs|=ong|associaç*|entidade|fundaç* … recurso|financiamento|fundo|doaç*|capital|verba …
      estrangeiro|estrangeira|exterior|externo|externos|internacional; financiamento|doaç*|donativo|contribuiç* estrangeiro|estrangeira; doaç*|recurso|financiamento proveniente|oriundo|procedente … exterior|estrangeiro;
      financiamento de organiz*|associaç* não|sem; organiz*|=ongs|=ong estrangeira`,
    lobbying: `=lobby|=lobbying|=lóbi|=lobbies; lobista; representaç* … interesse; grupo de interesse|pressão; defesa de interesse … órgão|poder; registo|registro … representantes de|do interesse`,
    'development-cooperation': `cooperaç* internacional; ajuda|aç*|assistência humanitária; cooperaç* … desenvolvimento`,
    ngo: `não governamental|governamentais; =ong|=ongs|=ongd|=ongds|=osc|=oscs|=oscip|=oscips|=mrosc; sociedade civil; terceiro sector|setor; organiz* cívica|civil|civis|comunitária; organiz* sociedade civil`,
    'association-law': `
      =lei|=leis|=regime|=código|=estatuto|=regulamento|=lei-quadro … =associações|=fundações; liberdade|direito de associaç*; direito … livre associaç*; =associações =fundações; =fundações =associações; =fundações
      privadas; associaç* privada|civil|civis|cívica; associativismo; movimento associativo; constituiç*|criaç*|extinç*|registo|registro|fiscaliz* … =associações|=fundações; quadro … =fundações; associaç* de
      imigrantes|mulheres|defesa|jovens|estudantes`,
    'non-profit': `sem fim|fins|intuito|finalidade lucrativo|lucro|lucrativa; não lucrativo|lucrativa; sem lucro`,
    charity: `filantrop*; entidade|organiz*|instituiç* beneficente|benemérita; entidade beneficente; caritativ*; =cebas; instituiç* particular solidariedade; =ipss`,
    volunteering: `voluntariado; =lei … serviço voluntário; serviço|trabalho|atividade voluntário|voluntária`,
    'trade-union': `sindicato; sindical|sindicais; greve; organiz* sindical; contribuiç* sindical`,
    'political-party': `partido político; =partidos; organiz*|associaç* política; fundo partidário; financiamento … partidos|partido|política; federaç* … partidos`,
    'legal-entity': `registo|registro … pessoa jurídica|coletiva; pessoa jurídica direito privado; cadastro … entidade; personalidade jurídica`,
    'political-education': `doutrinaç* … polític*|ideológica|escola; doutrinaç*; escola sem partido; propaganda ideológica`,
    unregistered: `organiz*|associaç*|grupo não registada|registrada|autorizada|legalizada|registado; organiz* ilegal|clandestina`,
    undesirable: `proscriç* … organiz*|partido|associaç*; organiz* indesejável|proscrita; proib* … organiz* fascista|racista`,
    'tax-exempt-status': `
      imunidade|isenç*|benefício|renúncia|dedução … associaç*|fundaç*|organiz*|entidade … fins|não|sem|beneficente|filantrópica|sociais; estatuto … utilidade pública; estatuto … pessoa|pessoas … utilidade pública;
      título|certificaç*|certificado … entidade|utilidade|beneficente; imunidade tributária; consignaç* … irs; utilidade pública federal`,
    donations: `
      mecenato; doaç* … incentivada|dedutível|incentivo; incentivo|deduç*|dedutível|abatimento … doaç*|donativo; donativo; doaç* … entidade|organiz*|fundaç*|fundo|projetos; financiamento coletivo|colaborativo; fundo
      patrimonial|patrimoniais`,
    'terror-financing': `financiamento|financiar … terrorismo|terrorista|proliferaç*; apoio … terrorismo; indisponibilidade … terrorismo|ativos`,
    'money-laundering': `lavagem … dinheiro|capitais|bens; branqueamento de capitais; =coaf; =pldft`,
    assembly: `
      =protesto|=protestos; =manifestantes|=manifestante; manifestaç* pública|popular|populares|pacífica|social|sociais|política|coletiva|rua|reuni*|massa; reuni* … manifestaç*; reuni* pública|pacífica|públicas;
      direito|liberdade de reuni*|manifestaç*|protesto; direito … manifestaç* pública; uso de máscara … manifestaç*; passeata|comício|desfile|marcha … pública; aglomeraç* … públicas; =lei … manifestaç*;
      reprimir|dispersar|dispersão … manifestaç*; durante|em manifestaç*; desobediência civil; livre manifestaç*`,
    'public-order': `
      vandalismo; depredaç* … patrimônio|manifestaç*|bem|público; desordem pública; ordem pública … manifestaç*|crime|perturbaç*; alteraç*|perturbaç*|crime|tumulto|contra … ordem pública; tumulto; motim; arruaça;
      baderna; black bloc|blocs; máscara … rosto|identidade|manifestaç*; ocultaç*|cobrir|ocultar|cubram … rosto|face|identidade; barricada; bloqueio|obstruç*|interdiç*|impedimento|bloquear|obstruir|interromper …
      via|vias|rodovia|estrada|trânsito|tráfego|circulação|rodovias; =esbulho … movimento; invas* … prédio|órgão público`,
    'use-of-force': `uso … força; armas menos letais|letal; menor potencial ofensivo; =tumultos; bala|balas de borracha; gás lacrimogêneo; abuso … policial|autoridade; violência policial`,
    amnesty: `anistia; amnistia; indulto; perdão … pena`,
    media: `
      meio|meios|órgão|veículo de comunicaç*|informaç*|imprensa; comunicaç* social; imprensa; jornalis*; radiodifus*; radialista; lei|código|serviço|regime|política|comissão|conselho|entidade|operador|entidade|canal …
      televis*|rádio|radiodifus*|imprensa|média; rádio|televis*|tv pública|comunitária|educativa; serviço público … rádio|televis*; direito de resposta|retificaç*|antena; comunicaç* audiovisual|pública; publicidade
      oficial|estatal|institucional; empresa jornalística; agência lusa|brasil; entidade reguladora … comunicaç*; empresa brasil … comunicaç*`,
    'foreign-media': `meio|imprensa|jornalista|correspondente|canal|emissora|rádio estrangeiro|estrangeira|estrangeiros`,
    'media-freedom': `
      liberdade de imprensa; proteç*|segurança|violência|agress*|atentado|crime … jornalista|comunicador|imprensa; sigilo … fonte; liberdade … jornalística|imprensa; proteç*|garantia … fonte|atividade jornalística;
      independência … jornalista|imprensa|comunicaç*; pluralismo … média|informaç*|comunicaç*`,
    'free-expression': `
      liberdade de express*|opini*|informaç*|pensamento|manifestaç*|imprensa|palavra|cátedra; livre manifestaç*|express*; censura; direito à|a|de informaç*|comunicaç*; liberdade … internet; criaç* artística liberdade`,
    'access-to-information': `
      acesso … informaç*; informaç* pública; =lai; transparência pública|informaç*; acesso … documento administrativo; dados abertos; sigilo … cem anos; sigilo de documento; lei … transparência; governo aberto`,
    'false-information': `notícia|informaç*|conteúdo|perfil falsa|falso|falsas|inverídica|fraudulenta|enganosa; desinformaç*; =fake; divulgaç*|disseminaç* … falsa|falsas|inverídica; infodemia; deepfake|deepfakes`,
    defamation: `difamaç*; difamar; calúnia; injúria; crime … honra; ofensa à honra`,
    'insult-authority': `desacato; ofensa|ultraje|desrespeito|injúria|vilipêndio|ultrajar … símbolo|bandeira|presidente|autoridade|estado|nação|hino|polícia|pátria; ultraje … símbolo; insulto … autoridade`,
    'hate-speech': `discurso|crime|incitaç*|incitamento|mensagem|campanha|apologia … ódio; incitamento … violência; negacionismo; apologia … nazismo|crime|tortura|ditadura`,
    'harmful-information': `
      conteúdo|informaç* nocivo|nociva|prejudicial|ilícito|ilegal|inadequado|impróprio|ofensivo|violento|ilegais; proteç* … criança|adolescente|menor|infância …
      internet|digital|digitais|redes|online|conteúdo|audiovisual; classificaç* indicativa`,
    'online-content': `
      =redes =sociais; rede social internet|digital|virtual; conteúdo … internet|digital|online|redes|plataforma; plataforma digital|digitais|online … responsabil*|conteúdo|usuário|moderaç*|regul*; provedor …
      aplicaç*|internet|conexão|conteúdo|redes; moderaç* … conteúdo; influenciador; remoç*|retirada|indisponibilizaç* … conteúdo|internet; serviço digital regulamento; uso … internet; intermediário … internet; direito ao
      esquecimento; aplicativo|serviço de mensageria|mensagem; mensageria; blog*; responsabilidade … internet`,
    'internet-control': `
      bloqueio|suspens*|retirada|interrupç* … internet|aplicativo|aplicaç*|sítio|site|whatsapp|redes; neutralidade … rede; anonimato … internet|redes|rede; perfil falso|anônimo; conta anônima|falsa; marco civil …
      internet; governança … internet; =vpn; identificaç* … usuário … internet|redes`,
    cybercrime: `
      cibercrim*; cibercriminal*; ciberterror*; crime|delito|delinquência … cibernético|cibernética|informático|virtual|virtuais|eletrônico|digital|digitais|internet|informática; crime … meio
      eletrônico|internet|informático|digital; invas* … dispositivo informático`,
    'cyber-security': `cibersegurança; segurança cibernética|digital|ciberespaço; ciberdefesa; defesa cibernética; ciberespaço`,
    surveillance: `
      interceptaç*|interceç*|escuta … telefónica|telefônica|comunicaç*|telemática|ambiental; quebra … sigilo; vigilância massiva|digital|eletrónica; videovigilância; reconhecimento facial; metadados; conservaç*|retenç*
      dado; guarda de registro … conexão|acesso; dado biométrico; software|programa espião; geolocalizaç*; espionagem digital; monitoramento … redes|internet|cidad*`,
    extremism: `extremis*; radicaliza*; separatis*; fascis*; neofascis*; nazis*; neonazi*; antidemocrátic*; golpis*; comunismo … apologia|proib*|crime`,
    terrorism: `terrorismo; terrorista; antiterroris*; contraterroris*; narcoterroris*`,
    'state-security': `
      segurança nacional|interna; segurança do|de estado; crime … estado democrático|segurança|soberania|instituições; traiç* … pátria; espionagem; segredo de|do estado; informaç*|documento|matéria
      classificada|sigilosa|classificado; sediç*; rebeli* contra; subvers*; sabotagem; golpe de estado; aboliç* violenta; estado democrático de direito; defesa … democracia`,
    intelligence: `
      contrainteligência; contraespionagem; sistema|serviço|agência|atividade|órgão|política|comissão|controle … inteligência; =abin; =sirp; sistema|serviço de informações república|segurança|estratégic*|militares;
      serviço secreto; inteligência de estado|segurança; informações de segurança`,
    emergency: `estado de sítio|emergência|defesa|guerra|exceção; lei marcial; recolher obrigatório; garantia da lei e da ordem`,
    'anti-lgbt': `
      ideologia de género|gênero; propaganda … homossexual|lgbt*; proib*|veda*|vedaç* … lgbt*|homossexu*|transexu*|transgêner*|orgulho; bloqueio|bloqueadores|bloqueador hormonal|puberdade; proib* … mudança|transiç* …
      sexo|género|gênero; linguagem neutra; parada … lgbt*|orgulho|gay; banheiro unissex; sexo biológico; casamento … proib* … sexo; homossexualidade|homossexualismo`,
    'family-values': `
      valor familiar|tradicional|cristão; defesa|proteç* vida família; família tradicional|natural; moral e bons costumes; bons costumes; estatuto da família; direito … pais … educaç* moral|religiosa; cristofobia`,
    'lgbt-rights': `
      identidade|express* de género|gênero; casamento igualitário|homoafetivo|homossexual; uni* homoafetiva; mesmo sexo; orientaç* sexual; terapia … convers*; lgbt*; lgbti*; homofobia; transfobia; nome social; pessoa
      trans; intersexo`,
    religion: `
      liberdade religiosa|culto|crença|consciência|religi*; organiz*|entidade|associaç*|confiss*|comunidade|instituiç*|intolerância|grupo religiosa|religioso; templo … culto; templo religioso; culto religioso; ministro …
      culto|confissão; objeç*|objecç* de consciência; igreja … imunidade|isenç*|registro|registo|estatuto|concordata; sentimento|símbolo religioso; vilipêndio … religi*; blasf*; laicidade; estado laico; seita; ensino
      religioso; proselitismo; burca; matriz africana`,
    slapp: `
      assédio judicial|processual; litigância abusiva|predatória|estratégica; aç* judiciais|judicial abusiva|estratégica; processo … manifestamente infundado|abusivo; participaç* pública … aç*|processo|proteç*; =slapp;
      contra participaç* pública`,
    defenders: `
      defensor|defensora direito humano; defensor|defensora ambiental|ambientalista|meio|ambiente|território; ativista; liderança social|comunitária|indígena|rural|quilombola; =escazú; comunicador … proteç*;
      ambientalista; movimento|movimentos social|sociais; preso|presos político`,
    whistleblower: `denunciante; informante; whistleblow*; reportante`,
    lawyers: `advocacia; ordem … advogados; estatuto … advogad*; prerrogativa … advogad*; exercício … advogad*|advocacia; sigilo … advogad*`,
    judges: `independência … judicial|judiciário|juíz*|magistrad*; conselho … magistratura|justiça; nomeaç*|indicaç* … ministro|juíz* … supremo; abuso … autoridade`,
    'public-life': `transparência … vida pública; transparência … organiz* não|=ongs|=ong; lei … transparência organiz*`,
    foreign: `estrangeiro; estrangeira; exterior; internacional … recurso`,
    registering: `
      registo; registro; cadastro; licenç*; licenciamento; credenciamento; acreditaç*; autorizaç* prévia; certificaç*; constituiç* … funcionamento; criaç* organiz* funcionamento; organiz* funcionamento; reconhecimento;
      qualificaç*; regime jurídico; estatuto; regula*; titulaç*; diploma`,
    reporting: `
      prestaç* … contas; presta … contas; transparência; fiscaliz*; auditoria; controle|controlo; supervis*; inspeç*; divulgaç* … receita|recurso|doaç*; relatório; declaraç* … bens|rendimento|recurso;
      recebam|recebem|receber|receba … recurso|verba|subvenç*|fundo; beneficiário efetivo; monitoramento`,
    dissolving: `
      dissoluç*; dissolv*; suspens* … atividade|organiz*|funcionamento; extinç* … associaç*|fundaç*|entidade|organiz*; cancela* … registro|registo|cadastro; liquidaç*; proib* … organiz*|associaç*|funcionamento;
      encerramento; responsabilizaç* … entidade|organiz*|associaç*; controlo|fiscaliz* … organiz*|associaç* não|sem`,
    taxing: `imposto; tribut*; fiscal|fiscais; isenç*; imunidade; deduç*; incentivo fiscal; benefício fiscal; =irs|=irc|=iva|=iptu|=icms; renda; renúncia; consignaç*; mecenato`,
    punishing: `penal|penais; crime; tipific*; criminaliz*; pena|penas; sanç*; sancion*; puni*; pris*|reclus*|detenç*; agrava; multa; delito; contraordenaç*; hediondo`,
    standing: `legitimidade ativa|processual; aç* civil pública; aç* popular; amicus; responsabilidade penal … pessoa coletiva`,
    ceremonial: `
      =dia; semana|mês|ano nacional|estadual|municipal|internacional|mundial; semana|mês de; homenag*; comemor*; celebraç*; aniversário; centenário; bicentenário; prêmio|prémio; medalha; título … cidad*|honor*; capital
      nacional; patrimônio|património cultural|imaterial|histórico; denomina; denominaç* … rodovia|ponte|viaduto|aeroporto|rua|trecho; declara … utilidade pública; reconhece … utilidade pública; reconhece
      como|manifestação … cultura; manifestação|manifestações … cultura nacional; inscreve … livro; heróis; moç* de; voto de pesar|louvor|congratulaç*|aplauso|saudação|protesto|solidariedade; calendário
      oficial|turístico; requer … informaç*; requerimento; solicita; pesar; congratula; indica ao; audiência pública; sess* solene; rota turística; padroeir*; festa`,
    'utility-tariff': `tarifa … energia|água|social|luz|esgoto; conta … luz|água|energia; energia elétrica; energia solar; iluminaç* pública; saneamento`,
    budget: `
      orçamento; orçament*; crédito suplementar|especial|extraordinário|adicional; diretrizes orçamentárias; plano plurianual; emenda … parlamentar; conta geral; empréstimo; dívida pública; grandes opções; recursos
      orçamentários`,
    property: `
      imóvel|imóveis; terreno; desapropriaç*; expropriaç*; rodovia denominada; loteamento; desafetaç*; doaç* … imóvel|terreno|área; alienaç*; usucapi*; fundi*ria; ponte; ferrovia; autoestrada; freguesia; município de
      criação`,
    sport: `desport*; esport*; futebol; =clube|=clubes; atleta; olímpic*; torcida|torcedor|adepto; estádio; campeonato`,
    commerce: `
      banco; bancári*; segurador*; seguro de|saúde|automóvel; consumidor; comércio; mercado; importaç*; exportaç*; aduaneir*; sociedade anônima|anónima|comercial; microempresa; empreendedor*; turismo; telefonia; cartão;
      inquilinato; aluguel|arrendamento; habitaç*; investimento`,
    'professional-body': `
      associaç* pública profissional; associações públicas profissionais; ordem … médicos|engenheiros|enfermeiros|arquitetos|contabilistas|farmacêuticos|psicólogos|economistas|nutricionistas|solicitadores; conselho …
      medicina|engenharia|enfermagem|odontologia|psicologia|farmácia|contabilidade|fisioterapia|profissional; cooperativ*; condomíni*; associaç* …
      município|bombeiro|mutualista|humanitária|moradores|produtores|consumidores|empregadores; comunidade intermunicipal; junta de freguesia; sociedade … advogad*`,
    treaty: `
      aprova … acordo|convenção|convénio|convênio|tratado|protocolo|texto|emendas; acordo|tratado|convênio entre … república|governo; ratific*; para ratificação; celebrado|celebrada|assinado|assinada|adotada|adotado em;
      acordo de associação; texto … acordo|convenção|protocolo`,
  },
  provisions: {
    'foreign-register': `
      registo|registro|cadastro de agente estrangeiro; registar*|registrar*|inscrev*|cadastr* … agente estrangeiro; registo|registro|cadastro … organiz*|entidade … recurso|financiamento|fundo …
      exterior|estrangeiro|estrangeira`,
    labelling: `dev* … indicar|rotular|identificar|conter|exibir … agente estrangeiro; publicaç*|material|conteúdo … menç*|rótulo|etiqueta … estrangeiro|estrangeira`,
    'foreign-reporting': `
      declar*|inform*|comunic*|report*|prest* … recurso|fundo|doaç*|financiamento|donativo|contribuiç* … estrangeiro|estrangeira|exterior|externo|externa; recurso|fundo|doaç*|financiamento …
      estrangeiro|estrangeira|exterior … dev* … declar*|inform*|comunic*`,
    inspection: `
      inspeç*|inspecç*|visita|fiscalizaç* sem aviso prévio; inspeç*|fiscalizaç*|visita … sem … aviso; pode|poderá|podem … requisitar|exigir|solicitar … documento|livro|contabilidade|informaç* …
      associaç*|organiz*|fundaç*|entidade; acesso … instalações|sede|livros|documentos … associaç*|organiz*|fundaç*`,
    'suspension-without-court': `
      autoridade|ministro|ministério|governo|governador|órgão|secretaria|instituto … pode|poderá … suspender|dissolver|extinguir|cancelar|encerrar … associaç*|organiz*|fundaç*|atividade|registo|registro;
      suspens*|dissoluç*|extinç* … administrativa … associaç*|organiz*; cancelamento … registo|registro … associaç*|organiz*|fundaç*`,
    'criminal-liability': `pena de pris*|reclus*|detenç*; punido|punida … pena|prisão; punível … prisão|pena; =pena =reclusão|=detenção|=prisão; incorre … pena; prisão até|de … anos`,
    notification: `
      aviso|comunicaç*|comunicar|comunicado|notificaç*|autorizaç*|avisar|participar … antecedência|hora|dias|prévia … manifestaç*|reuni*|comício|protesto|passeata; manifestaç*|reuni*|comício|protesto|desfile …
      aviso|comunic*|autorizaç*|participar|avisar … antecedência|horas|dias|prévi*; comunicar … antecedência … horas; manifestaç*|reuni* … prévia autorizaç*; antecedência mínima … manifestaç*|reuni*|realização`,
    'blocking-without-court': `
      autoridade|órgão|agência|entidade|ministério|instituto … pode|poderá|determinará … bloque*|remo*|retir*|suspen* … conteúdo|sítio|site|página|acesso|aplicaç*|perfil; bloqueio|remoç* … conteúdo|sítio|site|página …
      sem ordem|decisão|autorização judicial; remo*|retir*|bloque* … conteúdo … independentemente … ordem|decisão|notificação`,
  },
  elsewhere: `
    agente comunitário|saúde|trânsito|segurança|penitenciário|público|endemia; capital|moeda|investimento|investidor|empresa|turista|cidadão|trabalhador|aluno|médico|comércio|diploma|residente
    estrangeiro|estrangeira|exterior; relações exteriores; soberania alimentar|energética; executar … radiodifus*; ato|acto que outorga|renova|autoriza … associaç*; outorga|renova … permiss*|concess*|autorizaç* …
    radiodifus*|fundaç*|associaç*; concess*|permiss*|autorizaç* … rádio|televis*; direito exclusividade serviço radiodifus*; aprova o ato; associaç* pública|públicas profissional|profissionais; associaç* …
    município|mutualista|humanitária|bombeiro|produtores|criadores|consumidores|pais|mutualistas|desportivas|socorros|moradores|empregadores; associaç* criminosa|criminal; associaç* para o tráfico; acordo de associação;
    associaç* comercial|empresarial|industrial|desportiva; apoio … associações desportivas; fundaç* universidade|hospitalar|nacional|cultural|oswaldo|estatal; sociedade civil comercial|profissional|advogados; bombeiro
    voluntário; interrupç* voluntária; serviço militar voluntário; manifestaç* cultural|culturais|artística|folclórica|popular cultura|interesse|vontade|clínica|patológica|cultura; manifestaç* da cultura; protesto de|em
    título|cartório|dívida|dívidas; protesto … título|cartório|certidões|extrajudicial; cartório … protesto; reuni* de condomínio|conselho|assembleia|ministros|trabalho; meio ambiente|transporte|pagamento; meio de
    pagamento|transporte|prova; censura … moção|governo; moç* de censura; liberdade condicional|econômica|provisória|sindical|sexual|assistida|vigiada; declaraç* de direitos de liberdade econômica; direito … informaç* …
    consumidor|alimento|rótulo; acesso … informaç* … médica|genética|consumidor|bancária; tecnologia de|da informaç*; imprensa nacional|oficial; televis*|tv assinatura; injúria racial|racismo; direito informaç* …
    paciente|gestante|usuário|passageiro; associaç* … catadores|agricultores|pescadores|artesãos; reconhecimento facial … estádio|torcedor|torcida; transparência
    fiscal|tributária|salarial|remuneratória|bancária|preço|preços; publicidade enganosa; perfil genético|profissional; rede social … proteção|apoio|inclusão; plataforma … transporte|entrega|alojamento|trabalho;
    videovigilância|videomonitoramento … escola|creche|condomínio|transporte|veículo; câmera|câmara … escola|creche; inteligência artificial|emocional|financeira; sistemas inteligência artificial; vítima … terrorismo;
    segurança alimentar|social|rodoviária|viária|pública|trabalho; força nacional … segurança; sigilo bancário|fiscal|profissional médico|comercial|industrial; estado de emergência … calamidade|saúde|climática;
    anistia|amnistia|perdão fiscal|tributária|tributário|multa|multas|dívida|imobiliária|administrativa; defensor público|defensoria; doaç* de|do sangue|órgão|alimento|imóvel|medula|leite|tecido|terreno; doaç* …
    imóvel|sangue|órgãos; utilidade pública desapropriaç*|expropriação|administrativa; declaraç*|declara … utilidade pública; partido … jogo|futebol; imunidade parlamentar|vacina|baixa; greve de fome; crime organizado;
    estado de defesa civil; desacato … árbitro; saque … fgts|pis|benefício|conta; saque aniversário; extraordinário saque; violência doméstica; defesa civil; tumulto torcida|estádio; indulto … comutaç*; pornografia
    infantil; restabelecimento … via; informaç* geográfica|cadastral|predial; seguro defeso; servidor … greve; uso … força … trabalho; =força de trabalho`,
  undo: `revog*; elimin*; supress*; suprim*; descriminaliz*; despenaliz*; aboliç*; abol*; extingue; torna sem efeito; susta; sustar; sem efeito; inconstitucional*`,
  widen: `
    garant*; proteç*; proteg*; promov*; promoç*; foment*; incentiv*; estímul*; facilit*; simplific*; apoi*; apoio; reconhec*; isent*; isenç*; imunidade; democratiz*; valoriz*; anistia; amnistia; deduç*; benefício; uso …
    força; abuso; acesso; defesa; livre; assegur*; desburocratiz*; concede; amplia; violência; agress*; reforç* … direito`,
  narrow: `
    proib*; restring*; restriç*; limit*; controle; controlo; sancion*; sanç*; fiscaliz*; supervis*; penaliz*; puni*; tipific*; criminaliz*; crime; obrig*; cancel*; dissol*; suspens*; suspend*; registo; registro;
    cadastro; combat*; enfrent*; luta; vigilância; reprim*; repress*; imposto; tribut*; vandalismo; inspeç*; responsabil*; penal; pena; transparência; prestaç*; bloque*; veda*; vedaç*; exig*; agrava*; disciplin*; coib*`,
  formula: `
    projeto; projecto; proposta; anteprojeto; lei; leis; decreto; emenda; constituiç*; constitucional; complementar; ordinária; resoluç*; medida; provisória; legislativo; legislaç*; altera*; acrescent*; modific*; adit*;
    adiciona*; inclu*; revog*; dá|dar; dispõe; dispor; dispositivo; disposiç*; outra; outras; providência; institu*; estabelec*; regulament*; regul*; artigo; art; inciso; parágrafo; alínea; caput; número; nº; n°; redaç*;
    nova; novo; primeira; segunda; terceira; quarta; quinta; sexta; sétima; oitava; nona; décima; *gésim*; vez; procede; republicaç*; código; republica; república; federativa; brasil; portugal; portuguesa; angola;
    moçambique; assembleia; congresso; nacional; federal; estado; união; janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; ano; sobre; certa; diversa; vária; diploma;
    regime; geral; norma; matéria; texto; ato; acto; não; fim; fins; forma; termo; orgânica; governo; aprova; cria; transitória; artigos`,
  broad: `
    código penal; código … processo penal; código … penal militar; código … execuç* penal; lei … contravenç* penais; lei geral … telecomunicaç*; telecomunicaç*; comunicaç* eletrónica|eletrônica|eletrónicas; código
    eleitoral; lei … polícia; polícia federal|militar; crime|criminalidade organizada|organizado; segurança pública; diretrizes e bases … educaç*`,
  small: `o a os as um uma uns umas de do da dos das d em no na nos nas por pelo pela pelos pelas para com e ou que se seu sua seus suas ao aos à às é são como lhe`,
};
