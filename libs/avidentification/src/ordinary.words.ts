const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that names of the lists happen to be spelled as but that a text about a home does not mean as names, however they are written.
 * Chosen by hand.
 */
export const NEVER_NAMES = listOf(`
  allt alla alltid an all att av bara barn barnen barnet bor bra bup bris da de den denna deras dess det dom du där då efter ej
  el en er era ett far fem flera fyra från för ha han har hej hem hemma hemmet hen hon hur i in inga ingen inget innan ja jag jo
  ju jul julen just kan ka klart kom lagom lss lvu man med mellan men mer mi midsommar min mina mycket må många ned nej ni nio nu
  någon något några nästan och oftast om oss på påsk sa samma sammanlagt se sedan sen si sin sina sju ska skola skolan skolverket
  socialtjänsten sol som stor stora så ta tack ti till tillsammans tio tolv tre tror två un under ut utan vad van vem vi vid vidare
  vill via vår våra vårt va vid vilka åtta är över övrigt
  hos åt bland bredvid genom kring mot nära omkring trots utanför inom utom längs dit hit enligt medan fast samt både bakom framför
  mitt runt igenom ibland idag igår imorgon aldrig sällan nyss först dessutom därför annars varken eller såväl kära bäste käre
  januari februari mars april juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag
  sverige norge danmark finland island europa norden skandinavien svenska svensk from`);

/**
 * Ordinary words that are also names, or one letter from a common name: at the beginning of a sentence, in lower case or misspelled they
 * are taken as words. Chosen by hand.
 */
export const ORDINARY_WORDS = listOf(`
  a alm and andra andras annan annars annat anta art ask asp back backa backar backe backen bada bagge balans bar barbro basic berg berga
  berget berättar bild bill billig bind bjud björk björn björnen blad bland blank blid blixt block blom blomma blommor bo boda bok boken
  bon book bor borde borg botten brant bratt bred bring bringar brink bro broder bror brukar brun brunn brunna bränn bud bus bygd byggd
  bygger byn bäck bäcken bäst bättre båda både båt böcker dag dagar dagen dal dalen dan dansa dansar del delar delvis dem dessa dig djup
  dolk drag dragen du dus dvs död eder edit egen egna ek eken eld elden elev elg ell eller ena enda endast enkel ens era ert extra fager
  falk falken fall falla fallen familj familjen fara fart fast fasta fasth fin fina finn finner finns fint fisk fiska fjäll flera flicka
  flickor flink flod floda folk forna fors fram fred fri frid frisk frisör fru främst frö fröjd full fält färdig färg färja färm få fågel
  får föda följer för förr först föräldrar gadd gala gamla gammal ganska gard ge ger gille ginge glad glada glans glas god goda gott gran
  granat grape gren grind gris grund gryt gryta gräns grå gråt grön gull gun gunga gärna gå går gård gården gör göra hade hagel hall halla
  hallen hallon halv hamn han hand handen handlar hans hantera har hare hart hed heden hedra hej heja hel hela helg helgen helst henne hent
  herr heter hit hjort hjälm hjälp hjälte hjärta holm honom hopp hoppas horn hos hult hund hundar hur hurtig hus huset huvud hygge hägg
  hälla hälsa häst hästar hög höga höger höst idag ide igen ihop ikea ingen inger inget ingår innan inne iris isen jakt jama jobb jobbar
  jon jord jul juli jung juni jägare jäger järn jätte kaffe kaj kal kall kalla kallas kalv kan kanna karta katt kil kisa klang klapp klar
  klara klarar klart klass klint klippan klok klämma knut kock kol koll kom kommer kommun kommunen kort kraft krig krona krut kråka kul
  kull kulle kund kung kurs kvar kvist kyrk kyrka käck kälk kämpe känd känns kök lada lag laga lagan lagar lager lagom lagt lake land
  landet lantz larm larv lax le led leda lek leka leken leker lever lida lika likt lilja lilla lina lind linda linden line linje linn lista
  lit lite liten liv livet ljud ljung ljus ljusa lo lock lokal los lov lova lovar love ludde lugn lugna lugnt lund lundar lur lust lycka
  lyckas lycke lyktan lyser lä lär lärare lätt lång långa långt löf lön lönn lördag löv maj mala marin mark marken med medel mest mil mild
  milda minna minne mod modig mor mora morgon moster mot musik musiken my mys målar mår mörk mörker nord norden norr norra nos nov nova nya
  nyby nytt näs nästa nå nåd nås nöjd nöjda också ofta olika ord orden ordna orm orre ort orten oss palm palmer park parken part penna per
  person personer persons pil pilt plan planen plats platsen pojkar pojke pol pris privat prost punkt pärla på rak rapp rasa rast regn ren
  resa resan reser rik rika ring ringer rita ro roa rolig roll rona ros rosa rosen rosor rot ruda rum rummet run rund rus rut ruta rutin
  rutiner rädd rädda räknar räv råd röd röst saga sagan saker sala salt sam samma samt sand sanden sann sanna seger segra sel sen sida
  sidan signal sikt sin sina sista sitt sjö sjön skada skans skatt ske sked sken skog skogen skola skolan skolor skor skott skrift skruv
  skytt sköld skön slott slut slutna smart smed smeden smide smärta snar snart snygg snäll snälla snö solen solig son soren sova sover spel
  spets spjut sport spång spår stad staden stam stark starka start stava sten stenar sti stig stigen stjärna stock stocka stol stolt stolta
  stor stora storm strand stranden streng strid strå stråk ström strömmen stuga stugan styr styrka stål står stöd stöder sun sund sunda
  svan svart svensk svenska svärd svår svårt syd syn syster säger säker säl sälja sätt söder södra sökt söt tag tala talar tall tallen tam
  tand tapper tar tas te tid tiden till tim timme tina ting tjock tjäder tolk tom tomt torn torp torpet torr trappa tre tro tron tror trygg
  trygga tryggt träd trädet träff träffa träna tuff tuffa tun tung tur tvist två tyst täcka tät udd ung unga ungdom ut ute vad vaken val
  vald valda vall valla van vana vanlig vanor var vara varg varm varma vass vatten veden vem vet veta vide vik vika viken vila vilda vill
  ville vin vind vinge vinter viola vis visa visar vit vita vore vuxen vuxna väg vägen väl välja vän vänder vänlig vänner väntar värd värld
  värma värme värn väst väster västra våg vår vård våren wall yngre ytter äger äldre älg älskar äng ängel ängen ärla å åker ål år åren årig
  åsa åsen åt åtta ö öppen öppet öppna öst öster östra`);
