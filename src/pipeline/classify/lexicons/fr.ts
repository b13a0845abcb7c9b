import type { Lexicon } from '../lexicon.js';

/** French, as parliaments of France, Belgium, Canada, Switzerland, the Maghreb and West and Central Africa print it. */
export const FRENCH: Lexicon = {
  language: 'fr',
  sources: `French loi du 1er juillet 1901, loi du 29 juillet 1881, loi du 9 décembre 1905, code de la sécurité intérieure, loi n° 2024-850 (ingérences étrangères); Belgian Code des sociétés et des
    associations; French titles of Canadian acts; decree-laws 2011-88, 2011-115 and 2022-54 of Tunisia; acts on associations of Cameroon, Senegal, Mali, Burkina Faso and the DRC.`,
  inflection: {
    endings: 's x e es',
    prefixes: "l' d' qu' s' n' j' c' m' jusqu' lorsqu' puisqu'",
    layers: 1,
    least: 4,
  },
  tells: `les des du et loi lois projet proposition visant modifiant relatif relative relatifs relatives portant concernant dispositions sur pour dans une aux par afin entre leurs leur ses son
    cette ainsi contre certaines certains instituant constituant autorisant tendant droit droits mesures publique l'article d'un d'une l'état`,
  concepts: {
    'foreign-agent': `agent étrang*; agent … influence étrang*; agent … puissance|intérêt|principal|mandant étrang*; représentant … intérêt|puissance|mandant étrang*; mandant étrang*; registre …
      influence; influence … registre; représentation … intérêt … pays tiers|étrang*; compte … gouvernement|mandant|puissance|état étrang*`,
    'foreign-influence': `ingérence; influence étrang*|extérieur; influence de puissance étrang*; interférence étrang*; défense|protection|sauvegarde souveraineté nationale; manipulation … étrang*`,
    'foreign-funding': `financement|fonds|don|dons|contribution|subvention|donation|donateur|bailleur|ressources|argent|aide étrang*|extérieur …
      association|organisation|organisme|ong|culte|parti|fondation|média; financement étrang*|extérieur; fonds étrang*; don|dons|contribution|donation|subvention|donateur étrang*; financement …
      provenance … étrang*; financement|fonds|don|dons … =l'étranger; association|organisation|organisme|ong|fondation … fonds|financement étrang*|extérieur; organisation|association|ong étrang*`,
    'grants-law': `régime|loi|lois|octroi|attribution|encadrement subvention … association|organisation|organisme|ong; subvention … association|ong|organisation; subvention publique … associ*`,
    lobbying: `lobby*|lobbies; représentant|représentation|représentants =d'intérêts|d'intérêt; =représentants intérêts; groupe pression|d'intérêts; registre de transparence`,
    'development-cooperation': `coopération développement … ong|organisation|société; organisation … solidarité internationale; aide humanitaire; organisation|organisme|agence humanitaire;
      travailleurs humanitaires; développement solidaire`,
    ngo: `organisation non gouvernementale; non gouvernementale; =ong|=osc|=ongs|=l'ong|=d'ong; société|espace civile|civique … organisation|participation|rôle|statut|espace;
      organisation|organisations de la société civile; =société =civile; espace civique; associatif; organisation citoyen; mouvement citoyen; organisation … société =civile; organisation bénévole;
      organisme communautaire`,
    'association-law': `=associations|=d'associations; liberté|droit|contrat|régime|statut|création|constitution|dissolution association; droit =d'association; liberté =d'association; association
      déclarée|étrang*|reconnue; association utilité publique; contrat =d'association; =1901; =asbl|=aisbl; association sans but; =fondations; fondation utilité publique|privée|privées;
      régime|loi|statut fondation; fonds de dotation; utilité publique … association|fondation; fondations d'entreprise`,
    'non-profit': `but non lucratif; non lucratif; sans but lucratif; sans fin lucrative; =obnl|=osbl; but lucratif; fins non lucratives`,
    charity: `mécén*; bienfaisance; charité; caritatif|caritatifs; organisme|organisation|oeuvre|activité charitable; philanthrop*; générosité publique; appel public|publique générosité; collecte
      de fonds … public|association; quête publique; oeuvre sociale … dons`,
    volunteering: `bénévol*; volontariat; service civique; réserve civique; statut … volontaire … association`,
    'trade-union': `=syndicat|=syndicats|=syndicale|=syndicales|=syndical|=syndicaux; droit de grève; droit =grève; organisation ouvrière; organisation professionnelle … travailleur; liberté
      syndicale; service minimum; délégué syndical; =d'employeurs syndicat`,
    'political-party': `=parti|=partis politique; formation|groupement|mouvement politique; financement … vie politique; financement … =partis|=parti; organisation politique; financement politique;
      association politique`,
    'legal-entity': `registre … personne morale; immatriculation|enregistrement … personne morale; bénéficiaire effectif; personnalité juridique; personne morale … droit privé`,
    'political-education': `endoctrine*; éducation|propagande politique; propagande … école|enseignement|établissement; formation|éducation patriotique`,
    unregistered: `association|organisation|groupement … non déclaré|enregistré|autorisé|reconnu; association|organisation illicite|illégale|clandestine; groupement de fait;
      association|organisation interdite`,
    undesirable: `organisation|association|activité indésirable; interdiction … organisation|association; dissolution … association|groupement; groupe de combat; milice privée; groupement dissous;
      ligue dissoute; reconstitution … dissous`,
    'tax-exempt-status': `crédit =d'impôt … don|dons; don|dons … déductible; déduction … don|dons; statut … organisme … bienfaisance; statut … utilité publique; reconnaissance utilité publique;
      exonération|exemption|régime|statut fiscale … association|organisme|bienfaisance|fondation|ong; association|organisme … intérêt général; exonérer … association|fondation; enregistrement …
      organisme … bienfaisance; agrément … organisme … dons; statut … =d'organisme`,
    donations: `mécén*; don|dons; donation; libéralités; financement participatif; sociofinancement; parrainage … association; legs … association`,
    'terror-financing': `financement … terror*; financement … prolifération; financement … extrémis*; financer … terror*; activités terroristes … financement; fonds … terror*`,
    'money-laundering': `blanchiment; recyclage … produit … criminalité; recyclage des produits; blanchir … argent|capitaux`,
    assembly: `interdiction|interdire … manifester|manifestation; interdiction manifestation; manifestant; droit|liberté manifester|manifestation; manifestation
      publique|politique|pacifique|violente|interdite; manifestation … voie publique; =manifestations; cours|lors|marge|occasion manifestation; réunion publique|pacifique; liberté|droit réunion;
      réunion et manifestation; rassemblement; attroupement; cortège … voie publique; défilé … voie publique; émeute|émeutier; participation … manifestation; service d'ordre; mouvement|marche
      protestation; protestation publique; casseurs; droit de protester; maintien de l'ordre; assemblée|réunion illégale`,
    'public-order': `ordre public; trouble … ordre public; =l'ordre public; dissimulation … visage|identité; dissimulation =d'identité; masquer visage; cagoule; cacher … visage; entrave …
      circulation|activité|chantier; blocage … route|université|site|axe; violence urbaine; sécurité globale; groupe violent; bande violente; intrusion … exploitation|abattoir|agricole; occupation
      … voie|illégale … usine|université; infrastructure … essentielle … interférence|entrave`,
    'use-of-force': `usage … arme|force … police|gendarme|ordre|policier; usage des armes; force intermédiaire; violence policière; recours à la force; recours … force; lanceurs de balles; grenade;
      force de l'ordre … arme|usage|protection`,
    amnesty: `amnistie|amnistier|amnistiant; grâce présidentielle`,
    media: `haute autorité … communication|audiovisuel; conseil supérieur|national … communication|audiovisuel; presse; journalis*; média|médias; radiodiffusion; radiodiffuseur;
      audiovisuel|audiovisuelle; télédiffus*; télévisuel; télévision|radio|chaîne publique|privée|nationale|communautaire; radiotélévision; télévision; journaux; 29 juillet 1881; liberté …
      communication; autorité … régulation … communication; code de l'information; code de communication; conseil … communication|audiovisuel; =l'information secteur; nouvelles … contenu; éditeurs
      … périodiques`,
    'foreign-media': `média|presse|radiodiffuseur|chaîne|journaliste|périodique|éditeur étrang*; chaîne … étrang*|extra; média … contrôle … étrang*`,
    'media-freedom': `liberté|indépendance|pluralisme presse|média|médias|journaliste|rédaction; liberté de la presse; secret|protection source … journaliste|journalistique|information; secret des
      sources; sources journalistiques; protection|sécurité journaliste; concentration … média|médias|presse; dépénalis* … délits de presse`,
    'free-expression': `liberté d'expression; liberté =d'expression|=d'opinion|=d'information|=d'informer; liberté d'opinion; liberté parole|pensée; censure; censurer; délit d'opinion; droit
      d'informer; liberté de communication; libre expression; abus … liberté … expression`,
    'access-to-information': `accès =l'information|=d'information; accès à l'information; accès … document … administratif; document administratif; droit =l'information|=d'accès …
      information|document; accès … public … information|document; transparence administrative|gouvernementale; droit du public … information; accès … archives; gouvernement ouvert; droit d'accès …
      information`,
    'false-information': `fausse|faux|fausses nouvelle|information; manipulation information; désinformation; mésinformation; infox; nouvelles mensongères; information
      mensongère|trompeuse|inexacte|erronée; hypertruc*; propagation … faux|fausse; rumeur; faux contenus; deepfake; fake`,
    defamation: `diffam*; calomni*; injure|injures; atteinte … honneur|réputation; lèse majesté; libelle`,
    'insult-authority': `outrage … président|chef|autorité|symbole|drapeau|hymne|agent|fonctionnaire|dépositaire|institution; offense … chef|président|drapeau; outrage drapeau;
      drapeau|hymne|emblème … profan*|respect|outrage|dégrad*; profanation … drapeau|emblème|symbole; insulte … président|état|autorité; discrédit* … armée|institution|état|justice; mépris …
      institution; délit d'outrage; délit d'offense; démoralisation … armée`,
    'hate-speech': `haineux|haineuse; propagande|incitation|discours|propos|provocation|message|contenu|appel|fomenter|fomentation|encourager|symbole haine|haineux; incitation|provocation …
      haine|discrimination|violence; haine raciale; apologie; négation*; révisionnisme; lutte|lutter|combattre … antisémitisme|racisme|islamophobie; cyberhaine; symbole … haine|nazi|terroriste;
      fomenter … haine`,
    'harmful-information': `contenu|contenus illicite|illégal|préjudiciable|nuisible|haineux|terroriste|dangereux|pornographique; information|publication|matériel|message
      préjudiciable|nuisible|illicite; matériel sexuellement explicite; matériel pornographique … jeunes; publications … jeunesse; protection … mineurs|enfants|jeunes …
      internet|ligne|réseaux|numérique|écran; pornographie … accès|ligne … mineur|jeune; apologie … suicide`,
    'online-content': `réseaux sociaux; réseau social; médias sociaux; média social; plateforme|plateformes … ligne|numérique|contenu; préjudice … ligne; contenu … ligne|internet; espace numérique;
      haine … ligne; majorité numérique; influence commerciale; influenceur; blogueur|blogue; services numériques; diffusion … ligne; cyberharcèlement; communication … public … ligne; infractions …
      ligne; internet … réglement*|contrôle|diffusion|restriction; diffusion … internet; algorithme … ligne|plateforme|réseaux; confiance … économie numérique; nouvelles en ligne`,
    'internet-control': `blocage … site|internet|ligne|contenu; blocage administratif; coupure … internet|réseau; filtrage … internet|site|contenu; neutralité … internet|net|réseau; anonymat …
      internet|ligne|réseaux|numérique; fournisseur … accès … internet; fermeture|suspension … site|internet|accès; accès … internet … interdi*|restreindre|limitation|bloquer|empêcher; réseau privé
      virtuel; vérification … âge; interdi* … accès … internet; utilisation … internet … interdi*|empêcher; chiffrement; retrait … contenu`,
    cybercrime: `cybercrim*; criminalité|infraction|délit|fraude|crime informatique; criminalité électronique; système … traitement automatisé; infraction … technologie|système …
      information|communication; cyberinfraction; cyberattaque; cybermalveillance`,
    'cyber-security': `cybersécurité; cyber sécurité; cyberdéfense; cyberespace; sécurité … système|réseau … information; sécurité numérique|informatique; cybermenace`,
    surveillance: `enquête … communication électronique; interception … communication|information|correspondance|télécommunication; interception licite|légale; écoute téléphonique; écoutes;
      vidéoprotection; caméras piétons|individuelle|augmentée; reconnaissance faciale; conservation … données … connexion|trafic|communication|télécommunication|électronique; rétention … données;
      accès légal|licite … données|information|communication|renseignements; surveillance … communication|massive|masse|électronique|internationale|population|internet|policière|algorithmique;
      captation … image; logiciel espion; technique spéciale … enquête; drone … police|ordre|surveillance|image; aéronef circulant … caméra; données biométriques; biométri* …
      police|identification|espace; fichage; télésurveillance; aspiration … données`,
    extremism: `organisation|groupe|mouvement|association radical|radicale|radicaux; extrémis*; radicalisation|radicaliser|radicalité|radicalisé; séparatis*; principes de la république; engagement
      républicain; islamis*; entrisme; communautarisme; écoterror*; terrorisme intellectuel; ultragauche|ultradroite; idéologie … violent|djihad*`,
    terrorism: `terroris*; antiterroris*; contreterroris*; terreur; djihad*`,
    'state-security': `sécurité nationale|intérieure; sûreté … état|nation|état|nationale; =sûreté =l'état; sécurité =l'état|d'état; sécurité de l'état; secret … défense|officiel; =secret =d'état;
      trahison; espionnage; sédition|séditieux; subversion|subversif; sabotage; intérêt fondamental … nation; information classifiée; protection … information … classifi*; atteinte … sûreté;
      intelligence … puissance étrang*; défense … nation … information; complot … état`,
    intelligence: `=renseignement|=renseignements service|sécurité|agence|parlementaire|comité|activité|technique; =renseignement; service secret|secrets; contre espionnage; contre ingérence;
      service canadien … renseignement; centre … sécurité … télécommunication; sûreté … état … service; police politique`,
    emergency: `état =d'urgence|urgence|siège|exception|=d'exception; loi martiale; loi … mesures … urgence … sécurité|défense; =loi sur les =mesures =d'urgence; couvre feu; pouvoir
      exceptionnel|spéciaux; pleins pouvoirs; guerre état; législation d'exception`,
    'anti-lgbt': `contre nature; propagande|promotion|apologie|répression|réprimer|pénalisation|pénaliser|criminalisation|criminaliser|incrimination|interdire|interdiction|sanctionner …
      homosex*|lgbt*|genre|transgenre|trans|sexualité; théorie|idéologie … genre; transition … genre|sexe … mineur; transidentification|transidentité … mineur|encadre*; acte … homosexuel;
      homosexualité … réprim*|interdi*|crimin*|pénal*; orientation … non traditionnelle`,
    'family-values': `valeur familiale|traditionnelle|morale|culturelle … protection|défense|promotion; valeurs familiales|traditionnelles; famille traditionnelle; bonnes moeurs; atteinte … moeurs;
      identité culturelle … protection`,
    'lgbt-rights': `même sexe; mariage … tous; changement … sexe|genre|état; identité|expression … genre; thérapie … conversion; orientation sexuelle; intersex*;
      transgenre|transsexuel|transidentité; homophobie|transphobie; homosexualité; homosexuel; lgbt*; pratiques … conversion; adoption … couples`,
    religion: `liberté religieuse|religion|conscience|culte|croyance; religieux|religieuse; culte|cultes; laïcité|laïque; congrégation; sectaire; sectes; blasphème|blasphématoire; prosélytisme;
      missionnaire; port … voile|signe|foulard; voile … intégral|islamique|espace|public; imam; foulard; burqa; 9 décembre 1905; croyance … église; neutralité … service public … religi*; églises;
      islam; religion`,
    slapp: `bâillon; poursuite stratégique; participation … public|publique … poursuite|procédure|protection|débat; poursuite|procédure|action … abusive … participation|expression|débat; procédure
      judiciaire manifestement infondée|abusive; procédures altérant`,
    defenders: `=défenseurs … droits|environnement|humains|terre; défenseur … droits humains|homme|personne; défenseur … droits … =l'homme; =défenseures|=défenseuses … droits; militant …
      droits|écologi*|associatif; activiste … droits|protection; protection … militant|activiste; désobéissance civile`,
    whistleblower: `lanceur =d'alerte|alerte; lanceurs =d'alerte|alerte; dénonciateur; divulgateur; divulgation … acte répréhensible; signalement … alerte|violation; facilitateur … alerte`,
    lawyers: `avocat|avocate; =avocats|=l'avocat|=d'avocat; barreau; secret professionnel; conseil juridique … confidentialité; profession juridique`,
    judges: `magistrature; conseil supérieur … magistrature|justice|judiciaire; indépendance … justice|juge|magistrat|judiciaire; statut … magistrat; nomination … juge|magistrat; pouvoir judiciaire`,
    'public-life': `transparence … vie publique|politique; moralisation … vie; confiance … vie publique|politique; stop soros`,
    foreign: `étrang*|=l'étranger; extraterritorial*; pays tiers`,
    registering: `enregistrement|enregistrer|enregistré|enregistrés; immatricul*; registre; agrément; accréditation|accrédit*; licence; déclaration préalable;
      statut|personnalité|régime|reconnaissance juridique; =régime =juridique; autorisation préalable; reconnaissance; création; statut; constitution; carte … presse; habilitation … organisation`,
    reporting: `déclaration|déclarer; transparence; rapport|rapports annuel|financier|activité; audit; vérification … compte|organisme|organisation; divulgation … rémunération|dons|financ*;
      divulguer; reddition … compte; contrôle … association|organisme|organisation|financement|ong|fonds; états|comptes financiers|annuels; certification … comptes; exigence … applicable;
      publication … comptes|rémunération|dons|liste|subvention; inspection; surveillance … organisme|association; publicité … comptes; obligation … information; rémunération; usage … subvention`,
    dissolving: `dissolution|dissoudre|dissous; liquidation; suspension … activité|association|organisation|agrément|statut; suspendre … activité; retrait …
      agrément|statut|reconnaissance|subvention; interdiction … association|organisation|activité; révocation … enregistrement|statut; radiation; fermeture … association|lieu|organe; gel …
      avoirs|fonds`,
    taxing: `impôt|impôts|=l'impôt|=d'impôt; fiscal|fiscale|fiscaux|fiscalité; taxe|taxes|taxation; exonér*; déduction; tva`,
    punishing: `pénal|pénale|pénaux; infraction; sanction|sanctionner; peine|peines; délit; réprim*|répression; emprisonnement; amende; incrimin*|criminalis*|pénalis*; punir|punissant; circonstance
      aggravante`,
    standing: `qualité|intérêt … agir … association|organisation; capacité … ester; droit … association|organisation … agir … justice; association … partie civile; partie civile …
      association|organisation; recours collectif … association`,
    ceremonial: `journée|semaine|mois|jour|année|décennie …
      nationale|national|mondiale|internationale|sensibilisation|patrimoine|souvenir|commémor*|hommage|canadien|amérique|mémoire|appréciation|reconnaissance;
      instituant|instituer|désignant|proclamant … journée|semaine|mois|jour; =jour de; =journée du|=journée de; commémor*; anniversaire; médaille; jour|journée férié|chômé; fête nationale|légale;
      hommage … victime|ancien; panthéon; honneur|honorer … mémoire|soldat|ancien; hymne national; nom … circonscription; changer|modifier … nom … circonscription; circonscription électorale … nom;
      cérémonie; décoration`,
    'utility-tariff': `tarif|prix|facture|tarification … électricité|gaz|eau|énergie|stationnement|péage|carburant; stationnement … gratuit*`,
    budget: `loi|lois|projet finances … rectific*|année|initiale|pour|gestion; loi de finances; loi de règlement; octroi … crédits; crédits … administration publique; crédits pour l'exercice;
      budget|budgétaire; financement sécurité sociale; programmation … finances publiques`,
    property: `cession … terrain|immeuble|domaine; aliénation; expropriation; domaine public; travaux publics; logement; foncier|foncière; voirie; construction … route|pont; urbanisme; patrimoine …
      édifice; chemin de fer`,
    sport: `sport|sports|sportif|sportive; athlète; olympique|olympiques; supporter|supporteur; football|rugby|hockey`,
    commerce: `banque; assurance; société|sociétés … actions|capitaux|anonyme; consommateur|consommation; commerce|commercial|commerciale; tarif … douane|douanes; douane; concurrence;
      investissement; marque; brevet`,
    'professional-body': `chambre … commerce|métiers|agriculture; ordre … médecin|pharmacien|architecte|infirmier|vétérinaire|expert|géomètre; ordre professionnel; coopérative|coopératives;
      copropriété|copropriétaire; association professionnelle|interprofessionnelle; comptable; association … parlementaire|municipalité|maires|comptable|ingénieur`,
    treaty: `approbation|ratification|assentiment … accord|convention|traité|protocole|avenant; portant assentiment; accord … libre échange; libre échange; adhésion … convention|protocole;
      convention … république … gouvernement; accord … gouvernement … république`,
  },
  provisions: {
    'foreign-register': `registre|répertoire … agent|représentant|influence|mandant … étrang*; registre … activités … influence; enregistrer|inscrire … agent|représentant … étrang*;
      inscription|inscrit|enregistré … registre … étrang*; répertoire … représentant … mandant étrang*; tenu … enregistrer|inscrire … mandant|puissance étrang*; agent … étrang* …
      registre|enregistrer|inscrire`,
    labelling: `mention|indication|avertissement|étiquette … agent|organisation|entité|organisme … étrang*; mention … financé … étrang*; publication|document|message|contenu|matériel …
      portent|porter|comporter|accompagné|assorti … mention; label|étiquet* … média|publication|contenu … étrang*; indiquer … agi* … compte … étrang*; obligation … mention … étrang*`,
    'foreign-reporting': `déclar* … financement|fonds|don|dons|ressource|avantage|subvention|contribution|aide … étrang*|extérieur; déclar* … fonds|avantages|ressources … provenance|provenant …
      étrang*; financement|fonds|don|dons|aides|contributions|donations|avantage|ressource … étrang*|extérieur … déclar*|notifi*|communiqu*|publi*|informe*|autoris*; rapport|compte …
      financement|fonds|don|dons|contribution … étrang*; état séparé … étrang*; aides|donations … étrang*; informer|informe|notifier … autorité|ministre|secrétaire|gouvernement …
      financement|dons|fonds … étrang*`,
    inspection: `contrôle|inspection|visite|vérification … sans préavis|inopiné; inspection|contrôle|visite inopiné; inopiné|inopinée … inspection|contrôle|visite; accès|accéder|pénétrer|entrer …
      locaux|siège|bureaux … association|organisation|document|livre|registre; accès … documents|livres|registres|comptes … locaux; communiquer|présenter|remettre|obtenir|exiger … tout
      document|documents … association|organisation|inspecteur; pénétrer … locaux … toute heure|moment; se faire communiquer … documents|pièces; perquisition … sans mandat`,
    'suspension-without-court': `suspen*|dissou*|dissolution|retirer|retrait|radier|radiation|révoqu*|fermeture … association|organisation|ong|fondation|organisme|journal|média|agrément …
      arrêté|décret|ministre|préfet|gouverneur|autorité administrative|gouvernement|conseil; ministre|préfet|gouverneur|autorité|administration|gouvernement|conseil … peut|pourra|peuvent
      suspendre|dissoudre|retirer|radier|révoquer|fermer|interdire … association|organisation|ong|fondation|activité|organe|agrément|journal; association|groupement|organisation …
      dissous|dissoute|suspendue|suspendues|dissoutes … décret|arrêté|ministre|conseil|autorité; dissous|dissoute|dissoutes … décret|arrêté; suspension … activités … association …
      arrêté|décision|ministre; retrait … agrément … arrêté|décision|ministre`,
    'criminal-liability': `puni|punis|punie|punies|passible|passibles … emprisonnement|prison|réclusion|détention|travaux|mort; peine … emprisonnement|prison|réclusion; encourt|encourent …
      emprisonnement|prison|peine; emprisonnement … an|ans|mois|jours … amende; emprisonnement maximal … ans|mois; coupable … infraction|acte criminel … emprisonnement|passible; responsabilité
      pénale … dirigeant|association|membre; servitude pénale; réclusion … ans|temps|perpétuité`,
    notification: `manifestation|réunion|rassemblement|cortège|défilé|attroupement|assemblée …
      déclaration|déclaré|déclarée|déclarées|déclarer|préavis|avis|notifi*|notification|autorisation|autorisé … préalable|heure|heures|jour|jours|avant|préfet|maire|mairie|autorité|bourgmestre;
      soumis|soumise|soumises … déclaration|autorisation préalable … manifestation|réunion|cortège|défilé; déclaration|préavis|autorisation|notification|avis …
      manifestation|réunion|rassemblement|cortège|défilé|attroupement; déclaration … trois|quinze|deux|cinq|trois|sept … jours|heures … manifestation|réunion; soumis … déclaration|autorisation
      préalable … voie publique; organisateur … manifestation|réunion|rassemblement … déclar*|avis|autorisation|informe*`,
    'blocking-without-court': `autorité|ministre|arcom|police|administration|régulateur|gouvernement|conseil|agence … peut|pourra|peuvent …
      demander|ordonner|enjoindre|notifier|exiger|procéder|bloquer|suspendre … retrait|retirer|blocage|bloquer|accès|contenu|site|internet|service|fermeture; retirer|retrait … contenu|contenus …
      heures|heure|jour|délai; empêch* … accès … site|service|adresse|contenu|internet … sans délai|heures|délai; blocage … site|accès|adresse|internet|contenu …
      administrati*|autorité|ministre|sans|décision; suspension|coupure|interruption|interrompre|suspendre … accès|services … internet|communications|réseau; fournisseur|hébergeur|plateforme …
      retirer|bloquer|empêcher|suspendre … contenu|accès|site|adresse`,
  },
  elsewhere: `radiodiffusion … canaux; canaux … télévision; accès information … dossier médical; connexes … recyclage … financement … terroristes; connexes … recyclage; aide extérieure … liberté …
    religion; messages publicitaires … télévision; iran … terrorisme; iran … haine; violations droits de la personne … haine; association … consommateur; agent … assurance; agent
    immobilier|commercial|sportif|public|maritime|douane; agents publics étrang*; fonctionnaire … étrang* … corruption; corruption … agent|fonctionnaire … étrang*; investissement étrang*; étrang* …
    investissement; =investissements =étrangers; devises étrang*; affaires étrang*; légion étrang*; travailleur|étudiant|ressortissant|médecin|diplôme|délinquant|langue|enfant étrang*;
    français|citoyen|canadien|personne|née|nés|né|belge|établis|résid* … =l'étranger; français … =l'étranger; commerce extérieur|étrang*; État étrang* … immunité|biens; pornographie
    juvénile|infantile; documents … pornographiques … enfants; matériel … abus; contrôle … étrang*; société civile immobilière|professionnelle|agricole; société civile … notaire|moyens; état civil;
    espace … civil aérien; protection|sécurité|service|union|code|responsabilité|défense|aviation|procédure|fonction|partie civile; bénéficiaire effectif … brevet; association
    syndicale|foncière|sportive|coopérative|intermédiaire|pêche|chasse|pastorale|communale|propriétaire|professionnelle|agréée|commerciale|parlementaire|crédit|consommateur|locataire|éleveur|producteur;
    association … industries|industriel*; associations de gestion; associations … usagers … santé; associations … libre … échange; association … libre échange; association européenne;
    accord|conseil … association; accord d'association; association … malfaiteurs; =d'association … malfaiteurs|accord|européen|entre|union; association … nations|asie; stabilisation et
    association; =associations … communes|municipalités|pêche|chasse|collectivités|états|professionnelles; association agréée; associations … logement; association de comptables; fondation
    canadienne|nationale|jean|internationale|asie; fondations … bâtiment|immeuble; reconnaissance … utilité publique … travaux; déclaration … utilité publique; utilité publique …
    expropriation|travaux|ligne|canal; habitation|logement|hôpital|hôpitaux|établissement|clinique … non|sans … lucratif; logement … sans but; ventes … sans but lucratif; établissement … santé …
    lucratif; lucratif … établissement|crèche|ehpad; athlète … association … lucratif; cercle|société|association … athlète; volontaire|bénévole … pompier|incendie; pompier … volontaire|bénévole;
    bénévol* … urgence|incendie|premiers; service civique … obligatoire; don|dons
    d'organes|=d'organes|sang|organes|moelle|ovocytes|gamètes|corps|jours|congés|alimentaire|denrées|plasma|tissus|lait; don … organe|sang|gamète|moelle|vivant; dons …
    alimentaires|invendus|succession|manuel; donation … époux|partage|entreprise|transmission; don de; donneur; dons … =l'état; syndicat
    mixte|intercommunal|communes|copropriété|copropriétaires|initiative; syndicats … mixtes|communes|copropriétaires; =syndicale|=syndicales … association|autorisée|libre; association syndicale;
    conseil syndical … copropriété; crédit mutuel; service national; manifestation|manifestations
    sportive|culturelle|commerciale|taurine|aérienne|nautique|agricole|artistique|historique|récréative|intérêt|festive|scientifique|internationale; manifestation =d'intérêt; sportives …
    manifestations; île|département|département de réunion; la réunion … outre; rassemblement … animaux|famille|national; rassemblement … gens|festif|musicaux; réunion …
    conseil|comité|famille|ordinaire; ordre public … international|économique|social|pension; troubler ordre public; étrang* … ordre public; éloignement|expulsion|séjour … ordre public; entrave …
    avortement|interruption|grossesse|ivg; délit d'entrave … ivg|interruption; usage … force … majeure; force majeure; amnistie fiscale|armes; armes … amnistie; médiateur; médiation; éducation …
    médias|média; maisons de la presse; presse|pression artérielle; journaux … officiel|scolaires|annonces; diffuseurs de presse;
    oeuvre|œuvre|droit|retransmission|production|enregistrement|captation|témoignage|moyen|recours audiovisuel*; radiodiffusion … volume|émissions|concurrence; publicité … radiodiffusion; capitale
    … réunion; cinématographi* … audiovisuel; audiovisuel … cinématographi*; archives audiovisuelles; publicité … télévision|télévisée|audiovisuel|radio; télévision … câble … numérique … terrestre;
    mobilité … télévision; chaîne … approvisionnement|alimentaire|blocs|valeur; radio amateur; radiocommunication; droit … image; motion de censure; censure … gouvernement; accès … information …
    santé|génétique|médicale|consommateur|patient; droit … information … consommateur|patient|salarié|acquéreur|emprunteur; information … consommateur|consommateurs|patient;
    publicité|pratique|étiquetage|allégation mensonger|trompeuse; pratiques commerciales trompeuses; association trompeuse; faux … médicament|papiers|acier; contrefa*; renseignement
    personnel|personnels|fiscal|fiscaux|identificateurs|financier|financiers|médicaux; =renseignements personnels|fiscaux|confidentiels|identificateurs; protection … =renseignements;
    publication|communication|divulgation|échange|fourniture|collecte … =renseignements; =renseignement|renseignements … victimes|véhicules|matières|délinquants|consommateur; surveillance …
    épidémio*|santé|sanitaire|marchés|judiciaire|maladies|prix|marché|financière|enfants|médicale|piscine|baignade; conseil|comité|commission de surveillance; placement … surveillance; surveillance
    électronique … condamné|bracelet|mobile|libérat*|mise|peine|fixe|domicile; assignation … surveillance; bracelet … électronique; surveillance électronique … conjug*|conjoint;
    vidéosurveillance|caméra … abattoir|ehpad|crèche|élevage|établissement; droit … vie privée … employé; sûreté nucléaire|ferroviaire|aérienne|maritime|portuaire|transport; sûreté … transport;
    sécurité … sociale|routière|alimentaire|sanitaire|énergétique|juridique|aérienne|ferroviaire|maritime; investissement … sécurité nationale; sécurité nationale … investissement;
    plateforme|plateformes … travail|travailleur|location|réservation|livraison|logistique|industrielle|mobilité|vtc|aéroport|hôtel|offshore|pétroli*;
    vente|ventes|achat|achats|jeux|jeu|paris|commerce|consultation|inscription|démarche … =ligne; formulaires en ligne; leurre … enfant; services numériques … taxe; taxe … services numériques; taxe
    … numérique; blocage … prix|loyers|embryo; anonymat … don|donneur|accouchement|gamètes; anonymat … cv|curriculum; intelligence artificielle; espionnage … industriel; entreprise|secret …
    affaires; secrets d'affaires|commerciaux; secret … médical|bancaire|fiscal|statistique; état =d'urgence climatique|énergétique|écologique|agricole; urgences … hospitalières|médicales; services
    =d'urgence; prestation … urgence; subvention … urgence; édifice|patrimoine|art|mariage|enseignement|abattage|monument|objet religieux; jours … fêtes religieuses; fêtes religieuses|religieux;
    abattage … rituel|religieux; profilage … religieux; mariage … religieux; acte … médicaux … religion; défenseur des =droits … délégué|enfants|nomination|institution; =défenseur =droits;
    certificat … avocat; avocat spécial|spéciaux; immunité … états … terroris*; recours civil … terroris*; victimes … terroris*; décourager terrorisme; parrains … terroris*; messages … sollicités;
    diffusion … messages … sollicités; internet … pornographi*; pornographi* … internet; incendie … culte; biens|culturel religieux; vol … religieux; fusion|constituant …
    église|congrégation|missionnaire; fusion … église missionnaire; missionnaire évangélique; chaînes d'approvisionnement; secret professionnel … médecin|comptable|assistant; parti … pris|politique
    … agricole; mise en liberté; liberté … conditionnelle|circulation|installation; liberté … condition; libre circulation; liberté d'entreprendre|prix; partenariat … étrang*; prix étrang*; crédit
    … étrang*; jugement … étrang*; procédure … étrang*; étrang* … accès|séjour|entrée|établissement|éloignement|détenus|délinquants|malades; entrée … séjour … étrang*; accès au territoire;
    association … capital travail; syndicaliste … médaille; congé … enfants; volontariat … armées|international; service … volontaire … militaire; collecte … déchets|sang|données; volontariat …
    pompier; charte … bienfaisance; association … parents … enfants; bourses … fondation; mise en oeuvre de convention; ingérence … sanitaire`,
  undo: `abrog*; aboli*; suppress*|supprim*; dépénalis*; décriminalis*; levée|lever; annul*; mettre|mettant fin; invalid*; lutte|lutter … restriction|atteinte|criminalisation`,
  widen: `protéger|protection|protégeant; garanti*; facilit*; simplifi*; soutenir|soutien|soutenant; favoris*; encourag*; promouvoir|promotion; valoris*; incit*; défense|défendre; exonér*;
    déduction|réduction … impôt; crédit =d'impôt; libéralis*; élargi*; reconnaissance|reconnaître; amélior*; développer|développement; consacr*; dépénalis*; droit|liberté; assoupli*; pérennis*;
    allég*; sécuriser … ressources|bénévoles`,
  narrow: `interdi*; restreindre|restriction; limit*; contrôle|contrôler; réglement*; encadr*; lutte|lutter|luttant; combattre; réprim*|répression|répressif; sanction*; prévenir|prévention;
    enregistr*|immatricul*; déclaration; dissolution|dissoudre; suspen*; pénal|pénale|pénalis*; criminalis*|incrimin*; infraction; surveill*; obligation|obliger|obligatoire; transparence; exigence;
    divulg*; renforc* … contrôle|sanction|lutte|sécurité|peine; peine; sûreté|sécurité; punir; illégal|illicite; conditionner; conditionnalité; registre; retrait; plafonn*; empêcher; activités
    politiques; dissimulation; ingérence; haine; propagande; délit`,
  formula: `modifi*; amend*; complét*|complément*; chang*; portant; relatif|relative|relatifs|relatives; concernant; visant; tendant; diverses|divers; certain|certaine|certains|certaines;
    autres|autre; plusieurs; différentes; dispositions|disposition; mesure|mesures; loi|lois; projet|projets; proposition|propositions; résolution; code|codes; article|articles; alinéa; chapitre;
    titre; livre; partie; section; annexe; ordonnance|ordonnances; décret|décrets; arrêté; dahir; texte|textes; législati*; réglementaire|règlementaire; organique; constitution*; ordinaire; cadre;
    ratifi*; habilit*; gouvernement; parlement; chambre; sénat; assemblée; nationale|national; fédéral|fédérale; canada|canadien|canadienne; france|français|française; belgique|belge; république;
    démocratique; royaume; état; tunisie|tunisien|tunisienne; sénégal|sénégalais|sénégalaise; cameroun|camerounais; congo|congolais; mali; niger; maroc; algérie; luxembourg; suisse; conséquence;
    corrélative|corrélatives; connexe|connexes; apport*; édict*; abrog*; adapt*; adoption|adopté; application; entrée; vigueur; date; année; numéro; premier|première; deuxième; troisième; lecture;
    rectificatif; suite; vue; ainsi; mise|mettre; nouveau|nouvelle|nouvelles; création|créer|créant; instituant; réforme|réformant; révision|révisant; actualis*; harmonis*; correction|correctif;
    technique|techniques; matière; janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre; omnibus; pro; forma; prise|prises; pris; domaine; effet; fin|fins; insér*;
    remplac*; introdui*; prévoyant|prévoir; établissant|établir; fixant|fixer; régissant|régir; renforc*; amélior*; simplifi*`,
  broad: `code pénal|criminel; code … procédure pénale; procédure pénale|criminelle; instruction criminelle; droit pénal; justice pénale|militaire; justice pénale … adolescents; contraventions;
    sécurité intérieure; code … éducation; enseignement; communications électroniques; télécommunications; poste … communications; numérique; police; gendarmerie; sécurité publique; défense
    nationale; immigration; frontières; blanchiment; criminalité organisée; code … collectivités; code électoral; code du travail; protection … données`,
  small: `d'un d'une qu'un qu'une qu'il qu'elle qu'ils qu'elles s'y n'est c'est le la les l un une des de du d à a au aux et ou en dans sur pour par avec sans contre ce cette ces son sa ses leur
    leurs qui que dont ne se est sont entre vers sous dits dite`,
};
