/**
 * Violation categories as appeals print them (folded, singular or plural as met) and the nearest term of HURIDOCS
 * micro-thesaurus list 4, «Types of acts». Null: a category met in print for which the list has no term of its own.
 * @see https://huridocs.org/resource-library/ Micro-thesauri: A Tool for Documenting Human Rights Violations
 */
export const CATEGORY_ROWS: readonly (readonly [code: string | null, words: string])[] = [
  [
    '020101000000',
    'attacks|attack|assault|assaults|physical attack|ill-treatment|agressions|agression|attaques|attaque|ataques|ataque|agresiones|agresion|нападения|нападение|избиение|violence',
  ],
  [
    '020103000000',
    'harassment|harassement|intimidation|acts of intimidation|acts of harassment|smear campaign|defamation|slander|harcelement|actes d intimidation|actes de harcelement|intimidations|campagne de diffamation|diffamation|hostigamiento|hostigamientos|intimidacion|acoso|amenazas e intimidaciones|campana de difamacion|estigmatizacion|преследования|преследование|запугивание|давление|травля',
  ],
  ['020103010000', 'threats|threat|menaces|menace|amenazas|amenaza|угрозы|угроза'],
  ['020103020000', 'death threats|death threat|menaces de mort|amenazas de muerte|угрозы убииством'],
  ['020103030000', 'surveillance|vigilancia|слежка'],
  ['020103050000', 'sexual harassment|harcelement sexuel|acoso sexual'],
  ['020111010000', 'rape|viol|violacion sexual'],
  ['020111110000', 'torture|torture and ill-treatment|tortura|torturas|tortures|mauvais traitements|пытки'],
  [
    '010100000000',
    'murder|murders|assassination|assassinations|killing|killings|extrajudicial killing|summary execution|assassinat|assassinats|meurtre|execution extrajudiciaire|asesinato|asesinatos|homicidio|ejecucion extrajudicial|убииство|убииства',
  ],
  [
    '010109000000',
    'attempted murder|attempted killing|assassination attempt|tentative d assassinat|tentative de meurtre|intento de asesinato|tentativa de homicidio|atentado|покушение',
  ],
  [
    '030101000000',
    'arrest|arrests|arbitrary arrest|arbitrary arrests|arrestation|arrestations|arrestation arbitraire|interpellation|arresto|arrestos|captura|арест|аресты|задержание|задержания',
  ],
  [
    '030102000000',
    'arbitrary detention|arbitrary detentions|detention|detentions|incommunicado detention|ongoing arbitrary detention|continued arbitrary detention|imprisonment|pre-trial detention|detention arbitraire|detentions arbitraires|garde a vue|detencion arbitraria|detenciones arbitrarias|detencion|encarcelamiento|prision arbitraria|произвольное задержание|произвольное содержание под стражеи|лишение свободы',
  ],
  [
    '030103000000',
    'disappearance|enforced disappearance|forced disappearance|disparition|disparition forcee|desaparicion|desaparicion forzada|исчезновение|насильственное исчезновение',
  ],
  ['030104000000', 'abduction|suspected abduction|kidnapping|enlevement|rapt|secuestro|похищение'],
  ['030105000000', 'house arrest|assignation a residence|arresto domiciliario|домашнии арест'],
  [
    '100000000000',
    'obstacle to freedom of expression|obstacles to freedom of expression|restrictions to freedom of expression|censorship|entraves a la liberte d expression|obstacles a la liberte d expression|restrictions a la liberte d expression|obstaculos a la libertad de expresion|restricciones a la libertad de expresion|ограничение свободы слова',
  ],
  [
    '120000000000',
    'restrictions to freedom of association|obstacles to freedom of association|restriction to freedom of association|obstacles a la liberte d association|entraves a la liberte d association|restrictions a la liberte d association|obstaculos a la libertad de asociacion|restricciones a la libertad de asociacion|ограничение свободы объединении',
  ],
  [
    '120101000000',
    'closure of an ngo|closure|dissolution|closure of an office|fermeture|dissolution d une ong|cierre|cierre de una ong|disolucion|ликвидация|закрытие',
  ],
  [
    '120102000000',
    'raid|raids|search|searches|office raid|break-in|burglary|perquisition|perquisitions|cambriolage|allanamiento|allanamientos|обыск|обыски',
  ],
  [
    '120105000000',
    'restrictions to freedom of assembly|obstacles to freedom of assembly|obstacles to liberty of demonstration|restrictions to freedom of peaceful assembly|entraves a la liberte de reunion|restrictions a la liberte de reunion|obstaculos a la libertad de reunion|restricciones a la libertad de reunion|repression|ограничение свободы собрании',
  ],
  [
    '122100000000',
    'restrictive amendment bill|restrictive legislation|restrictive law|restrictive bill|legislation restrictive|loi restrictive|legislacion restrictiva|ley restrictiva',
  ],
  [
    null,
    'judicial harassment|harcelement judiciaire|acoso judicial|hostigamiento judicial|poursuites judiciaires|judicial proceedings|sentencing|sentence|sentencing and release|conviction|sentencing in appeal|condamnation|condamnations|condena|acquittal|acquittement|absolucion|administrative harassment|criminalisation|criminalization|criminalizacion|judicialisation|процессуальное преследование|судебное преследование|приговор|осуждение',
  ],
  [
    null,
    'provisional release|release|release on bail|conditional release|liberation|liberation provisoire|liberation conditionnelle|liberacion|libertad provisional|liberacion provisional|освобождение',
  ],
  [
    null,
    'restriction to freedom of movement|restrictions to freedom of movement|obstacles to the freedom of movement|obstacles to freedom of movement|travel ban|restrictions a la liberte de mouvement|entraves a la liberte de mouvement|interdiction de voyager|restricciones a la libertad de movimiento|extradition|extradicion|deportation|expulsion|refoulement|ограничение свободы передвижения',
  ],
  [
    null,
    'theft|robbery|armed robbery|vol|vol a main arme|vol a main armee|robo|robo con arma|robo a mano armada|hurto|кража|грабеж',
  ],
  [
    null,
    'reprisals|reprisal|represailles|represalias|impunity|impunite|impunidad|fear for safety|craintes pour la securite|fine|amende|multa|blacklisting|stigmatisation|stigmatization',
  ],
];
