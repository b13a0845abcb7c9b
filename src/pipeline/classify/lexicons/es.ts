import type { Lexicon } from '../lexicon.js';

/**
 * Spanish, as written in Spain, Latin America and Equatorial Guinea. Only plurals are taken off (`s`, `es`); both
 * genders of an adjective are written, for the endings -a and -o part too many words of this language.
 */
export const SPANISH: Lexicon = {
  language: 'es',
  sources: `
    Nicaragua: Ley 1040 (agentes extranjeros), Ley 1042 (ciberdelitos), Ley 1055 (soberanía), Ley 1115 (organismos sin fines de lucro). El Salvador: Ley de Agentes Extranjeros, Ley de Asociaciones y Fundaciones sin Fines
    de Lucro. Guatemala: Decreto 02-2003 and 4-2020. Venezuela: fiscalización de ONG, Ley contra el Odio, Ley contra el fascismo. Perú: Ley 27692 (APCI), Ley 28094, Ley 28024. Bolivia: Ley 351. Ecuador: Transparencia
    Social, Comunicación, Inteligencia. Paraguay: Ley 7363, Ley 1066/97, Ley 5241. Colombia: Ley 182, Ley 1621, Ley 1712. Chile: Ley 18.314, 20.500, 20.730, 21.459. México: fomento a las OSC, donatarias autorizadas.
    España: LO 1/2002, 4/2015, 9/1983, Ley 49/2002, 50/2002. República Dominicana: Ley 122-05, 6132, 1-24. Cuba: Ley de Asociaciones, Comunicación Social.`,
  inflection: { endings: 's es', layers: 1, least: 3 },
  tells: `
    el los las del en una según prohíbe ley leyes proyecto proyectos medio cual dictan disposiciones modifica modifican crea artículo artículos reforma reforman y con iniciativa orgánica adiciona deroga declara
    presentado diputado diputada cuyo sus su al lo derecho derechos ciudadanos organizaciones públicos`,
  concepts: {
    'foreign-agent': `
      agente extranjero; agente … influencia extranjera|foránea; agente … gobierno|potencia|estado extranjero|extranjera; agente … interés extranjero; mandante|principal extranjero; representante … interés extranjero;
      =raex`,
    'foreign-influence': `
      influencia|injerencia|intromisión|interferencia extranjera|foránea|externa|exterior; injerencia … gobierno|potencia|estado extranjero|extranjera; defensa … independencia … soberanía; defensa|protección … soberanía
      política|nacional; autodeterminación nacional|paz; bloqueo imperialista; interés extranjero`,
    'foreign-funding': `
      financiamiento|financiación|fondo|donación|aporte|aportación|contribución|subvención extranjero|extranjera|foráneo; financiamiento|financiación|fondo|donación|aporte|aportación|recurso|ayuda|contribución|dinero …
      proveniente|procedente|provengan|provenga … extranjero|exterior|extranjera; donación|fondo|aporte del exterior|extranjero; reciba|recibir|recibe|reciben … fondo|recurso|aporte|financiamiento|donación …
      extranjero|exterior|internacional; financiamiento|financiación de organización|asociación|ong|entidad no|sin|social|de; cooperación técnica internacional; cooperación internacional no reembolsable; agencia peruana
      de cooperación; =apci; recurso|fondo de cooperación internacional`,
    lobbying: `=lobby|=lobbies|=lobbying; lobista|lobbista; cabildeo; cabildero; gestión de interés; gestor de interés; grupo de interés|presión; representación de interés; interés particular ante; promoción de interés`,
    'development-cooperation': `cooperación internacional; ayuda|asistencia|acción humanitaria; cooperación desarrollo; ayuda oficial desarrollo`,
    ngo: `
      no gubernamental; =ong|=ongs|=ongd|=ongds|=oenegé|=oenegés|=osc|=oscs|=oscip|=ong's; organización sociedad civil; sociedad civil; organización civil|cívica|ciudadana; tercer sector; espacio cívico; organización de
      voluntariado|comunitaria|social sin; ong extranjera|internacional; fundación|asociación extranjera`,
    'association-law': `
      =ley|=leyes|=código|=régimen|=reglamento|=regulación … =asociaciones|=fundaciones; libertad|derecho de asociación|asociarse; derecho … libre asociación; =asociaciones =fundaciones|=corporaciones; =fundaciones
      =asociaciones|=corporaciones|=organizaciones; asociación|corporación civil; asociación ciudadana|voluntaria; cancelación|cancela|otorgación|otorgamiento|suspensión|pérdida|revocación … personalidad|personería
      jurídica … asociación|fundación|organización|ong|entidad|organismo; otorgación de personalidad jurídica; =asociaciones =formas; personería|personalidad jurídica de|a asociación|fundación|organización
      civil|social|sin|no|de; asociación|fundación|corporación interés|utilidad público|pública; protectorado de fundación`,
    'non-profit': `sin fin|ánimo|finalidad|afán|propósito lucro|lucrativo|lucrativa; no lucrativo|lucrativa; =esal|=esales|=asfl|=osfl`,
    charity: `
      filantrop*; institución|junta de asistencia privada; beneficencia privada; institución|entidad|organización|obra benéfica; institución|entidad|organización de bien público; fin benéfico; entidad de carácter
      benéfico`,
    volunteering: `voluntariado; acción|actividad voluntaria; trabajo|servicio voluntario; ley del voluntario`,
    'trade-union': `sindicato; sindical; sindicalización; sindicalismo; huelga; asociación|organización gremial|laboral; paro laboral`,
    'political-party': `
      partido|movimiento|agrupación|organización político|política; ley de partido; financiamiento|financiación político|política|partido|partidos; estatuto|democratización de partido; partido o|y movimiento`,
    'legal-entity': `registro|inscripción … persona jurídica; personería|personalidad jurídica; inspección general de justicia`,
    'political-education': `adoctrinamiento; adoctrinar; propaganda ideológica; enseñanza … ideológica`,
    unregistered: `organización|asociación|grupo|entidad no registrada|inscrita|autorizada|legalizada; organización ilegal|clandestina; agrupación ilegal`,
    undesirable: `organización|asociación|actividad indeseable|proscrita; proscripción de … organización|asociación|partido; proscrib* … organización|asociación|partido; ilegalización de partido|organización|asociación`,
    'tax-exempt-status': `
      exención|exoneración|exoner*|exim*|exent*|inafectación … fundación|=asociaciones|organización|entidad no|sin|de|civil; régimen fiscal|tributario … sin|fundación; régimen tributario especial … sin|esal; régimen
      fiscal de … entidad|fundación|mecenazgo; asociación|fundación|entidad … declarada|declaración de utilidad pública; donataria autorizada; perceptora de donación; donataria`,
    donations: `mecenazgo; micromecenazgo; donación deducible; incentivo|deducción|deducible|beneficio|control|ley … donación; donante … organización|fundación|entidad; financiación colectiva; patrocinio`,
    'terror-financing': `financiación|financiamiento|financiar … terrorismo|terrorista|proliferación; apoyo … terrorismo; financiador … terrorismo; inmovilización … terrorismo`,
    'money-laundering': `lavado de dinero|activo|bien; blanqueo de capital|dinero; legitimación de capital|ganancia; recurso de procedencia ilícita; flujo irregular; =gafi|=gafilat|=gafisud`,
    assembly: `
      =protesta|=protestas|=protestar; =manifestantes; manifestación pública|pacífica|callejera|ciudadana|social|política; manifestación reunión|marcha|motín|concentración|protesta|huelga;
      reunión|marcha|concentración|protesta|huelga … manifestación; reunión pública|pacífica; derecho|libertad de|la|las reunión|manifestación; libre manifestación; dispersar|reprimir … manifestación; ley de
      manifestación; medida … protesta|reunión|manifestación … tipo penal; movilización social|ciudadana|pacífica; marcha ciudadana|pública|pacífica; concentración pública; participación en marcha|manifestación; corte de
      ruta; =piquetes|=piquetero|=piqueteros|=antipiquete|=antipiquetes|=marchódromo; reunión y manifestación; mitin; desobediencia civil`,
    'public-order': `
      vandalismo; vandálico|vandálica; disturbio; asonada; motín|motines; desorden público; delito|alteración|alterar|alteren|atentado|perturbación|falta … orden público; encapuchad*; =capucha|=capuchas; pasamontaña;
      rostro cubierto|oculto|tapado; cubrir|ocultar|ocultación|ocultamiento|cubran … rostro|cara|identidad; barricada; saqueo; cierre de ruta|carretera;
      bloqueo|corte|obstrucción|obstaculización|interrupción|bloquear|obstruir … =vías|ruta|carretera|camino|calle|circulación|tránsito|tráfico; orgánica … protección seguridad ciudadana; interrupción … vía pública;
      toma|ocupación de edificio|instalación|establecimiento público|pública; antidisturbio; antibarricada*; terrorismo urbano`,
    'use-of-force': `uso … fuerza; fuerza desproporcionada; gas lacrimógeno; =multitudes; arma no|menos letal; =esmad|=umo; abuso policial; abuso … policía`,
    amnesty: `amnistía; indulto`,
    media: `
      medio de comunicación|información|prensa|difusión; medio masivo|comunitario|público|estatal|impreso … comunicación|información; =prensa; periodis*; radiodifu*; comunicación social|audiovisual; comunicador social;
      servicio|régimen|política|comisión|autoridad|consejo|instituto|operador|ente|sector … televisión|radiodifusión; ley|código|servicio de radio|televisión|prensa|imprenta|medios; =ley =medios; televisión
      pública|comunitaria|local|social|regional|privada|educativa; canal|emisora … televisión|comunitaria|radio; =emisoras; derecho de|a réplica|rectificación; publicidad oficial; pauta publicitaria|oficial; ley
      orgánica|general de comunicación; radio comunitaria; programación … radio|televisión`,
    'foreign-media': `medio|prensa|emisora|canal|periodista|corresponsal|radio extranjero|extranjera`,
    'media-freedom': `
      libertad de prensa|imprenta; protección|proteger|seguridad|amparo|garantía … periodista|comunicador|periodístico|periodística; fuente|secreto|reserva … periodístico|periodística|periodista; ejercicio …
      periodismo|periodística; violencia … periodista; independencia … medio|prensa; atentado|agresión … periodista|prensa; mujer periodista`,
    'free-expression': `
      libertad de expresión|opinión|información|pensamiento|palabra|difusión|creación; expresión … pensamiento; difusión del pensamiento; libre expresión|opinión; censura; derecho a información|comunicación|informar; ley
      mordaza`,
    'access-to-information': `
      acceso información; acceso ciudadano|público|libre información; información pública; ley de transparencia; ley orgánica|general|federal|nacional de transparencia; instituto|consejo … transparencia; transparencia
      gubernamental|pública; datos abiertos; reserva de información; gobierno abierto`,
    'false-information': `
      noticia|información|contenido|mensaje|dato falso|falsa|engañoso|engañosa|inexacto|inexacta; falsa noticia|información; desinformación; desinformar; infodemia; =fake|=bulo|=bulos; información … falsa`,
    defamation: `difam*; injuria; calumnia; calumnios*; injurios*; delito contra honor|honra; derecho … honra|honor`,
    'insult-authority': `
      desacato; ofensa|ultraje|ultrajar|insulto|injuria|agravio|escarnio … corona|presidente|autoridad|bandera|símbolo|nación|rey|institución|patria|himno|policía|gobierno; injerencia en función; descrédito …
      institución|estado`,
    'hate-speech': `discurso|mensaje|campaña|delito|crimen|acto|expresión de|del odio; incit* … odio; apología … odio|violencia; promoción|instigación|promover … odio; contra odio; antiodio; negacionismo`,
    'harmful-information': `
      contenido|información|mensaje|programa nocivo|nociva|perjudicial|ilícito|ilícita|inapropiado|dañino|violento; protección|proteger … menor|niño|niña|adolescente|niñez|infancia …
      internet|contenido|digital|digitales|red|redes|televisión; horario de protección; clasificación de contenido`,
    'online-content': `
      =redes =sociales; red social internet|digital|virtual; contenido … internet|digital|línea|web|=redes; motor de búsqueda; buscador … internet; uso|control internet|web; regul* internet; creador de contenido;
      influencer|influenciador; cuenta|perfil falso|falsa|anónimo|anónima; moderación de contenido; gobernanza|ley de servicio digital; derecho al olvido; responsabilidad … intermediario; blog*`,
    'internet-control': `
      bloqueo|bloquear|cierre|suspensión|corte|retiro … internet|web|=redes; neutralidad … red; anonimato; cuenta|perfil anónimo|anónima; gobernanza|regulación|control de internet; ciberpatrullaj*; =vpn; apagón …
      internet`,
    cybercrime: `
      ciberdelit*; cibercrim*; ciberdelinc*; ciberterror*; ciberasedio; delito|crimen|criminalidad|hecho|delincuencia … informático|informática|cibernético|cibernética|computacional; delito electrónico; delito …
      medio|sistema informático|electrónico|tecnológico|digital|cibernético; alta tecnología … delito; delito|crimen … alta tecnología`,
    'cyber-security': `ciberseguridad; seguridad cibernética|digital|informática; ciberdefensa; ciberespacio; ciberataque`,
    surveillance: `
      intercepción|interceptación|interceptar … comunicación|telecomunicación|telefónica|telefónico|llamada; intervención|intervenir comunicación|telefónica|telefónico; escucha telefónica|ilegal; videovigilancia;
      vigilancia masiva|digital|estatal; reconocimiento facial|biométrico; conservación|retención de dato; geolocalización … teléfono|celular|comunicación|llamada; padrón … usuario … telefonía; identidad biométrica; dato
      biométrico; software espía|malicioso; registro … =sim; drones … vigilancia`,
    extremism: `extremis*; ultraderech*; radicalización; separatis*; secesionis*; fascis*; neofascis*; neonazi*; nazis*; apología … comunismo|nazismo|totalitarismo|dictadura|delito; totalitaris*; golpis*`,
    terrorism: `terrorismo; terrorista; antiterroris*; narcoterroris*; contraterroris*; conducta|acto|delito terrorista`,
    'state-security': `
      seguridad nacional|interior; seguridad del estado; traición … patria; espionaje; secreto de|del estado|oficial; información|documento|materia clasificado|clasificada; desclasificación; sedición; rebelión;
      subversi*; sabotaje; delito contra existencia|soberanía|patria|nación|constitución|poderes; delito contra seguridad estado|nacional|interior|exterior; delito contra … orden constitucional; atentado …
      constitucional`,
    intelligence: `
      contrainteligencia; ley de inteligencia; sistema|dirección|secretaría|servicio|agencia|centro|central|actividad|organismo|función|comunidad|consejo|comisión|labor|gasto … inteligencia; inteligencia
      estratégica|estatal|policial|militar|nacional|civil|contrainteligencia; servicio secreto; policía secreta`,
    emergency: `estado|régimen de excepción|sitio|alarma|guerra|conmoción; conmoción interior; ley marcial; toque de queda; suspensión|restricción de garantía constitucional; estado de catástrofe`,
    'anti-lgbt': `
      ideología de género; propaganda|conducta|práctica homosexual|lgbt|gay; prohib*|restring*|sancion* … lgbt*|lgtb*|homosexual*|transexual*|transgénero|hormonación|hormonización; prohib* …
      cambio|reasignación|transición … sexo|género; cambio de sexo|género … menor|niño; prohib* … matrimonio … sexo; sodomía; sexo biológico; marcha|desfile del orgullo`,
    'family-values': `
      valor familiar|tradicional|cristiano|moral; protección|defensa … vida … =familia; familia tradicional|natural; pin parental; buenas costumbres; derecho … padre … educación moral|sexual|religiosa; derecho preferente
      … padre; libertad … padre … educar`,
    'lgbt-rights': `
      identidad|expresión de género; matrimonio igualitario|civil|homosexual; pareja|persona … mismo sexo; unión civil|solidaria; orientación sexual; terapia de conversión; lgtb*; lgbt*; persona trans; diversidad sexual;
      intersexual; homosexual`,
    religion: `
      libertad religiosa|culto|conciencia|religión|creencia|cultos; igualdad religiosa; entidad|organización|asociación|confesión|institución|comunidad|sector|denominación|hecho|grupo religioso|religiosa; culto
      religioso|público; =cultos; ministro de culto; ley|registro|exención|exoner*|impuesto|estatuto … iglesia; iglesia evangélica|cristiana; sentimiento|símbolo|discriminación religioso|religiosa; blasfem*; laicidad;
      laico|laica; proselitismo religioso; educación|enseñanza|instrucción religiosa|religión; burka; velo integral; templo religioso`,
    slapp: `
      acoso judicial|litigioso|procesal|legal; demanda|litigio|querella|acción|juicio|pleito estratégico|estratégica|abusivo|abusiva|mordaza … pública|expresión|participación|judicial; demanda mordaza; litigio
      estratégico; =slapp|=slapps; contra participación pública; protección … participación pública`,
    defenders: `
      defensor|defensora derecho humano; defensor|defensora ambiental|ambiente|ambientalista|medio|naturaleza|territorio|tierra; persona defensora; líder|lideresa|dirigente|liderazgo
      social|comunitario|comunitaria|ambiental|campesino|indígena|comunal; activista; =escazú; participación pública … justicia … ambiental; preso|prisionero político; luchador social`,
    whistleblower: `alertador; protección|proteger|recompensa … denunciante|informante|testigo … corrupción; denunciante; informante`,
    lawyers: `
      colegio|colegiación|colegiatura|estatuto|disciplinario|organización … abogado|abogacía; ejercicio abogacía|abogado; ejercicio profesión abogado; abogacía; secreto profesional … abogado; independencia … abogado;
      libre ejercicio … derecho`,
    judges: `independencia judicial; independencia … juez|judicial; consejo … magistratura|judicatura|poder judicial; elección|selección|nombramiento|designación … magistrado|juez|jueces; reforma judicial`,
    'public-life': `transparencia social; transparencia … vida pública`,
    foreign: `extranjero; extranjera; foráneo; foránea; exterior`,
    registering: `
      registr*; inscripción; inscrib*; licencia; acredit*; personería|personalidad jurídica; constitución … funcionamiento|operación|asociación; creación organización … funcionamiento; habilitación; regulariz*;
      colegiatura; tarjeta profesional; empadron*; otorgación; organización|asociación|organismo|corporación sin fin|ánimo`,
    reporting: `
      rendición de cuenta; rendir … cuenta|informe; transparencia; transparentar; fiscaliz*; auditor*; control; supervis*; inspección; veeduría; publicidad … cuenta; declaración … fondo|interés|ingreso|patrimonio;
      reciba|recibir|recibe|reciben|perciba … aporte|fondo|recurso|subvención; trazabilidad; beneficiario final`,
    dissolving: `
      disolución; disolv*; disuelv*; liquidación; suspensión; cancelación; cancela; clausur*; ilegaliza*; proscri*; extinción … asociación|organización|fundación; prohib* … organización|asociación|fundación;
      penaliz*|sanción|sancion* … organización|asociación|fundación|ong; control|fiscaliz* … organización|asociación|fundación|organismo no|sin; organización no gubernamental desarrollo`,
    taxing: `impuesto; tribut*; renta; exención; exoner*; exonera; deducción; deducible; gravamen; grava; arancel; incentivo fiscal; régimen fiscal; beneficio fiscal; contribución especial; mecenazgo; donataria`,
    punishing: `penal; penaliz*; delito; tipific*; sanción; sancion*; pena; castig*; prisión; hecho punible; cárcel; criminaliz*`,
    standing: `legitimación activa|procesal; participación … asociación … proceso; responsabilidad penal … organización|asociación|persona jurídica; acción colectiva|popular`,
    ceremonial: `
      =día|semana|mes|año nacional|internacional|mundial|provincial; =día; interés cultural|turístico|legislativo|departamental|educativo|municipal|histórico; declar* … interés; homenaje; honor|honra|honores … memoria;
      honores … vida; rinde|rinden honor; proyecto de resolución|declaración; repudia; repudio; interés foro|seminario|congreso|conversatorio|taller|jornada|evento|curso|simposio|campaña|proyecto|programa; rechaza;
      expresa|manifiesta … preocupación|solidaridad|condena; que condena; condena … acto|régimen|ataque; oficio no; resolución de|bicameral|interna cámara|senado|sobre; oficio … judicial|juez|juzgado|corte; caratulad*;
      querella; desafuero; pergamino; reconoce|reconocimiento|reconocer … periodista|comunicador; conmemor*; celebración|celebra … años|aniversario|fundación|bicentenario|natalicio|centenario; aniversario; bicentenario;
      centenario; exalta*; felicita*; congratul*; premio; condecor*; galardón; patrimonio cultural|histórico|inmaterial|arquitectónico; monumento; placa; reconoc* … trayectoria|señor|años; beneplácito;
      pide|piden|solicita|pedido … informe|información; insta|exhorta|exhorto|solicita al|a; interpelación; comisión investigadora|especial|bicameral … investigación|investigar; citación; cita|convoca …
      ministro|presidente; repudia; denomina|denominada … nombre|calle; designa con|nombre; ciudadano|hijo ilustre|honorario|meritorio|adoptivo; orden … mérito; pensión graciable|gracia; graciable; designación …
      embajador`,
    'utility-tariff': `
      tarifa eléctrica|social|agua|energía|especial; régimen tarifario; consumo … luz|agua|energía|electricidad; exoner* … luz|agua|energía|electricidad; energía renovable; autoconsumo; factura de|electricidad; servicio
      público domiciliario; alumbrado`,
    budget: `
      presupuesto general|nacional|público|ciudadano; ley de presupuesto; ampl* … presupuesto; presupuesto … ejercicio|nación|año|fiscal; crédito suplementario; préstamo; partida|asignación|ampliación
      presupuestaria|presupuestal; deuda pública; emisión … bono; asignación económica; ejercicio fiscal; reprogramación; vigencia fiscal|futura`,
    property: `
      inmueble; expropi*; desafect*; finca; terreno; solar; lote; carretera; puente; parcela; apartamento; contrato de venta; enajen*; catastral; asentamiento; título oneroso|gratuito; urbanización; obra pública; padrón
      nº`,
    sport: `deporte; deportivo|deportiva; fútbol; =club|=clubes; atleta; olímpico|olímpica; torneo; barra brava; estadio`,
    commerce: `
      banco; bancario|bancaria; contrabando; asegurador*; compañía de seguro; sociedad anónima|comercial|mercantil; consumidor; arancel; aduana|aduanero|aduanera; importación; exportación; comercio; inversión; tarjeta de
      crédito; mercado; telefonía; turismo; hotel; vivienda; inmobiliari*; plataforma digital; comercio electrónico; transporte`,
    'professional-body': `
      colegio … médico|ingeniero|contador|arquitecto|enfermero|psicólogo|profesional|odontólogo|economista|farmacéutico; colegio profesional; cámara de comercio; asociación|mancomunidad … municipio; asociación …
      productor|propietario|usuario|consumidor|padre|funcionario|jubilado; junta vecinal|comunal; junta … vecino|acción; solidarista; copropiedad; mutualista; asociación pública|público privada; comisión vecinal; cuerpo
      de bombero; comunidad indígena|campesina`,
    treaty: `
      aprueba|aprueban|aprobatoria|apruébase|aprobación … acuerdo|convenio|convención|tratado|protocolo|memorando|memorándum|enmienda; acuerdo|convenio|tratado|memorándum|memorando entre; ratific*; nota reversal;
      convención interamericana|internacional; convenio … préstamo; suscrito|suscrita; adoptada|adoptado|firmado|hecho en`,
  },
  provisions: {
    'foreign-register': `
      registro de agente extranjero; registrar*|inscrib* … agente extranjero; inscrib*|registrar* … organización extranjera; registro … organización|persona … financiamiento|fondo … extranjero|exterior|extranjera; agente
      extranjero … deber* … inscrib*|registrar*`,
    labelling: `
      leyenda … agente extranjero; deber* … indicar|rotular|etiquetar|identificar|consignar|señalar … agente extranjero; publicación|material|comunicación … leyenda|etiqueta|rótulo; etiqueta … agente extranjero`,
    'foreign-reporting': `
      inform*|declar*|report*|comunic*|notific*|registrar … fondo|donación|recurso|aporte|financiamiento|contribución … extranjero|extranjera|exterior|externo|externa; informe … fondo|donación|recurso|financiamiento …
      extranjero|extranjera|exterior; fondo|donación|recurso … extranjero|extranjera|exterior … deber* … inform*|declar*|report*|notific*`,
    inspection: `
      inspección|inspecciones|visita sin previo aviso; inspección|visita … sin … aviso; podrá … requerir|solicitar|exigir … documento|libro|contabilidad|información … asociación|organización|fundación|organismo; acceso …
      local|instalación|oficina|sede|libro … asociación|organización|fundación|organismo; podrá … inspeccionar|ingresar … local|sede|libro|oficina|instalación`,
    'suspension-without-court': `
      autoridad|ministerio|dirección|registro|secretaría|ejecutivo … podrá … suspender|cancelar|disolver|clausurar … asociación|organización|personería|personalidad|fundación|actividad|registro|inscripción;
      cancelar|suspender|disolver|cancelación|suspensión|disolución … personería|personalidad jurídica; disolución|cancelación administrativa; cancelación … registro|inscripción …
      asociación|organización|fundación|organismo`,
    'criminal-liability': `
      pena de … prisión|cárcel|reclusión; sancionado|sancionada|castigado|castigada|reprimido|reprimida|penado … prisión|reclusión|cárcel|libertad; pena privativa de libertad; incurrirá … prisión; prisión de … año|a`,
    notification: `
      aviso|notificación|comunicación|comunicar|notificar|autorización|permiso|avisar … antelación|anticipación|hora|día … manifestación|reunión|marcha|concentración|protesta;
      manifestación|reunión|marcha|concentración|protesta … aviso|notific*|comunic*|autorización|permiso … antelación|anticipación|hora|día; manifestación|reunión|marcha|protesta … previa autorización|notificación;
      reunión|manifestación … deber* … comunic*|notific*|avis*`,
    'blocking-without-court': `
      autoridad|ministerio|ente|instituto|dirección|comisión … podrá|ordenará … bloque*|retir*|elimin*|suspen*|restring* … contenido|sitio|página|acceso|portal|servicio; bloque* … sitio|página|portal|contenido … sin
      orden|autorización judicial; orden* … bloque*|retir*|elimin* … sitio|página|contenido|portal … hora|inmediat*`,
  },
  elsewhere: `
    abogacía del tesoro|general; voluntariado … defensa civil|bachiller; término … desacato; videovigilancia … instalación; pensión|pensiones … periodista; pasantía … abogacía; intervención del estado; indemnización …
    golpe; expulsión … seguridad; patrimonio del estado; accesibilidad … medio; acceso información oportuna|necesaria|veraz|nutricional; violencia sexual; comisión … seguridad nacional; interna de partido movimiento
    político; subsidio … abogado; contenido sexual|íntimo|erótico; acceso información … producción|producto|precio|mercado|tratamiento|salud; interna de partido; elección|elecciones interna|internas; antena … emisora;
    lenguaje|lengua seña … comunicación; transparencia cadena|suministro; propiedad ong|asociación|fundación; pensión|pensiones|actuarial … televisión; marco … estado de excepción; esfuerzo|terapia … cambio|conversión …
    orientación|género; habeas data; secuestro|extorsión|narcotráfico|sicariato … terrorismo; terrorismo … secuestro|extorsión|narcotráfico; agente
    inmobiliario|aduanero|aduana|seguro|bolsa|tránsito|policía|comunitario|educativo|municipal|naviero|bursátil; agente extranjero … comercio|comercial|seguro;
    inversión|moneda|divisa|deuda|empresa|persona|ciudadano|turista|trabajador|título|sociedad|banco|comercio|relaciones extranjero|extranjera|exterior|exteriores; fondo … inversión extranjero|extranjera; soberanía
    alimentaria|energética|territorial|sanitaria|marítima|monetaria|tecnológica|hídrica; agencia|fondo … cooperación internacional … japón|desarrollo|aecid|jica; agencia española|andaluza|japonesa … cooperación;
    convenio|acuerdo|carta … cooperación técnica internacional; acuerdo de asociación; asociación pública|público privada|privado; =asociaciones público =privadas; asociación ilícita|criminal|terrorista|delictiva;
    asociación|asociaciones …
    municipio|municipios|ahorro|consumidores|usuarios|productores|padres|solidaristas|campesinas|agropecuarias|deportivas|cooperación|propietarios|público|latinoamericana|interamericana|internacional|vivienda|funcionarios|agricultores|gremiales;
    asociación mutual|cooperativa|deportiva|sindical|profesional|gremial; sociedad civil comercial|responsabilidad|mercantil|profesional; propiedad de … sociedad civil; fundación de
    ciudad|municipio|universidad|colegio|villa; sin fines de lucro … club|universidad; universidad … sin fines; bombero voluntario; retiro|aporte|pensión|interrupción|donación|afiliación voluntario|voluntaria; servicio
    militar voluntario; huelga de hambre; toma|rendir|rinda|bajo|rindió protesta; protesta de ley|guardar; reforma protestante; manifestación|expresión
    cultural|artística|folclórica|autóctona|religiosa|intolerancia|patrimonio|voluntad|impacto|bienes; manifestación de impacto|interés|voluntad|bien|intolerancia; reunión de
    consejo|junta|ministro|comité|comisión|directorio|conferencia|parte|presidente; medio de pago|transporte|prueba|impugnación|producción|control; =medio =ambiente;
    comunicación|publicación|nota|conferencia|jefe|jefatura de prensa; lenguaje|lengua … seña … medio|informativo|noticiero; servicio|servicios … telefonía … televisión; internet televisión|telefonía; televisión
    telefonía|digital terrestre; decodificador … televisión; canales de televisión … fútbol|partido|torneo; fútbol … televisión; radio de acción; espectro radioeléctrico; red radioeléctrica; moción|voto de censura;
    libertad condicional|sindical|sexual|vigilada|provisional|contratación|concurrencia; derecho a información … consumidor|crediticia|financiera; acceso … información
    financiera|crediticia|registral|genética|tributaria|tierra|rural|médica|clínica; sociedad de información; tecnología|sistema … información; sistema … información … pública; transparencia
    fiscal|tributaria|presupuestaria|corporativa|accionaria|electoral|comercial|financiera|bancaria; incidente|sanción de desacato; desacato … orden|judicial|sentencia|tutela; información privilegiada|crediticia;
    publicidad engañosa; declaración|llamada|denuncia|moneda|tradición|testimonio falso|falsa; cuadro|lista|palabra de honor; honor y dignidad deportiva; red social … apoyo|protección|inclusión|salud;
    dispositivo|celular|señal|señales|móvil … penitenciario|penitenciaria|cárcel; bloqueo … celular|equipo|señal|lista|telefonía|comercial|económico|tarjeta|cuenta; desbloqueo … lista; interceptación
    aérea|marítima|aeronave; intercepción aérea|aeronave; videovigilancia … educativo|educativa|colegio|escuela|hogar|guardería|jardín|penitenciario|vehículo|transporte|bus; inteligencia
    artificial|emocional|financiera|sanitaria|empresarial|comercial|turística|múltiple; razón|razones de inteligencia; víctima … terrorismo|terrorista|secuestro; lesionado|lesionada … terrorista;
    organismo|cuerpo|fuerza|miembro … seguridad del|estado|nacional; seguridad nacional … agua|alimentaria|ambiental|salud|vial; agua|hídrico … seguridad nacional; defensa … seguridad nacional … adquisición|compra;
    adquisición|contratación|compra … seguridad nacional; acceso y|a seguridad interior; secreto bancario|industrial|comercial|tributario|empresarial; rebelión … deudor; emergencia
    sanitaria|agrícola|agropecuaria|económica|vial|ambiental|educativa|alimentaria|hídrica|climática|médica|forestal|social|financiera|penitenciaria; estado de emergencia …
    agrícola|sanitaria|vial|agropecuaria|educación|salud|hídrica|distrito|provincia; amnistía tributaria|fiscal|migratoria|patronal|aduanera|administrativa|militar; amnistía … deuda|multa|impuesto|vehículo; defensor
    público|pueblo|consumidor|usuario|oficio; donación de sangre|órgano|alimento|inmueble|tejido|médula|terreno; donación otorgada|otorgado; exhibición … =cultos; cierre|corte de calle|carretera|puente|vía …
    obra|reparación|construcción; =vías =férreas; acceso … información … salud; honorario … abogado; abogado del estado; examen … abogado; pornografía infantil; registro … vehículo|automotor|civil|propiedad; orden
    público … interés social; partido judicial|fútbol|bolívar; partido de fútbol; huelga … agricultor; iglesia … patrimonio|monumento; barrio … iglesia`,
  undo: `derog*; abrog*; supresión; suprim*; elimin*; despenaliz*; deja|dejar|dejan sin efecto|vigencia; sin efecto; aboli*; descriminaliz*; inconstitucional*`,
  widen: `
    garant*; proteg*; protección; promuev*; promover; promoción; foment*; incentiv*; estímulo; estimul*; facilit*; simplific*; apoy*; reconoc*; exoner*; exención; exim*; exent*; democratiz*; indulto; amnistía; uso …
    fuerza; abuso; acceso; deduc*; libre acceso; prohib* … disuadir|dispersar|reprimir; disuadir; beneficio; tarifa; impuls*; ampara; participación; defensa; violencia; agresión`,
  narrow: `
    prohib*; restring*; restricción; restricciones; restrictiv*; limit*; límite; control; controla; sancion*; sanción; fiscaliz*; regulariz*; supervis*; penaliz*; castig*; tipific*; tipo penal; delito; obliga*; cancel*;
    disol*; disuelv*; suspen*; clausur*; registro; rendición; combat*; lucha; vigilancia; reprim*; impuesto; grava; vandalismo; inspección; responsabilidad; penal; pena; hecho punible; transparencia; bloque*; regula …
    actuación`,
  formula: `
    proyecto; anteproyecto; propuesta; proposición; iniciativa; moción; ley; leyes; legislación; legislativo; legislativa; decreto; reforma; reform*; modific*; modif*; adicion*; ampl*; sustituy*; sustitución; incorpor*;
    agreg*; derog*; deroga; abrog*; corrig*; actualiz*; complement*; subrog*; artículo; inciso; numeral; literal; párrafo; capítulo; título; libro; sección; apartado; fracción; número; nº; n°; =no; =núm; =nro;
    disposición; norma; normativa; otro; otra; diverso; diversa; vario; varia; cierto; alguno; algunos; algunas; dict*; expid*; medio; cual; mediante; relativo; relativa; materia; texto; único; ordenado; refundido;
    código; constitución; constitucional; política; político; nacional; nación; república; estado; federal; orgánica; orgánico; general; estatutaria; acto; sobre; enero; febrero; marzo; abril; mayo; junio; julio; agosto;
    septiembre; setiembre; octubre; noviembre; diciembre; fecha; año; paraguayo; paraguaya; peruano; colombiano; dominicana; dominicano; chilena; mexicano; unido; mexicana; español; presentado; presentada; establec*;
    crea; adopt*; aprueb*; vigente; vigencia; urgencia; parcial; parcialmente; transitorio; transitoria; final; final; entre; sin; siguiente; contenido; contenida; primero; segundo; tercero; bis; ter; quater; quinto;
    letra; rango; fuerza; medidas; congreso; cámara; diputado; diputada; senador; senadora; senado; gobierno; ejecutivo; mensaje; poder; administrativo`,
  broad: `
    código penal; código … procesal penal; código … procedimiento penal; código de faltas; código … policía; código de contravención; ley … telecomunicación; telecomunicación; código orgánico integral penal;
    presentado|presentada … fecha; ley general de educación; ley orgánica … policía; policía nacional; ministerio del interior; justicia penal; sistema penal; crimen|delincuencia organizado|organizada`,
  small: `el la los las un una unos unas de del al a en por para con y e o u que se su sus lo le les es son como ante`,
};
