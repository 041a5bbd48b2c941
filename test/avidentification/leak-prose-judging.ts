import type { Prose } from './leak-texts.js';

/** What the detector is judged by, written after it and by other sentences, names and places than it was tuned on. */
export const JUDGING_PROSE: Prose = {
  clean: `
Familjen består av två vuxna och två utflyttade barn som ofta hälsar på.
Paret har varit familjehem för sex barn genom åren, varav två har bott kvar till vuxen ålder.
Här får barnet tid, närvaro och en vuxen som orkar stå kvar när det blir jobbigt.
Lekplats, fotbollsplan och bibliotek ligger på gångavstånd.
Mark och skog finns runt knuten, och den som vill kan hjälpa till med djuren.
Sommaren tillbringas mest i stugan, vintern i skidspåret.
Vår önskan är ett barn mellan fyra och tio år, gärna med ett syskon.
Dan efter ett umgänge brukar vi ta det extra lugnt.
Att möta utåtagerande barn kräver lågaffektivt bemötande, och det har vi lärt oss.
Den ena föräldern arbetar natt, den andra är tjänstledig under hösten.
Kosten anpassas vid allergi; huset är fritt från pälsdjur sedan 2022.
Skolskjuts går från hållplatsen kl. 07.25 och tillbaka 14.40.
Kvällarna är stilla: läsning, spel eller en film.
Socialtjänsten har gjort hemutredning enligt BRA-fam och PRO-fam.
Tro, matvanor och högtider från barnets eget hem får plats hos oss.
Paret talar svenska, somaliska och lite finska.
Föräldrar som vill vara delaktiga är välkomna på kaffe varje onsdag.
Ett barn med funktionsnedsättning kan tas emot, eftersom hemmet är utan trösklar.
Vi läste om uppdraget på en anslagstavla och anmälde oss i mars 2024.
Rosor, bär och grönsaker växer på tomten.
Inget barn ska behöva undra vem som hämtar från fritids.
Under en period behövdes täta kontakter med BVC, habilitering och elevhälsa.
Till hösten blir ett rum på 12 kvadratmeter ledigt.
Arvodet bestäms av kommunen och omkostnaderna ligger på 7 482 kronor i månaden.
Hunden är en lugn labrador på nio år.
Drag åt samma håll gör vi när det krisar.
Unga som har levt med våld behöver förutsägbarhet och vuxna som håller det de lovar.
Med stöd av handledare har vi klarat två svåra placeringar.
Glad och envis, så skulle våra vänner beskriva oss båda.
Fritiden fylls av simning, körsång och teknikklubb.
Pappan i familjen har själv vuxit upp i familjehem.
Vid behov kan en av oss vara hemma på heltid i upp till 12 månader.
Ibland spelar vi Minecraft tillsammans, ibland bakar vi.
Avståndet till närmaste sjukhus är ungefär 25 km.
Vi har en minibuss och kan skjutsa till träningar, läkare och umgängen.
Ström och värme kommer från egen solanläggning, vilket barnen tycker är spännande.
Önskemålet är ett långvarigt uppdrag, minst 3–5 år.
Rädda Barnens kurs om trauma gav oss nya verktyg.
Det är högt i tak, mycket skratt och raka rör.
Lugna morgnar är A och O för att skoldagen ska fungera.
LVU-placeringar har förekommit, även med skyddade uppgifter.
Skärmtiden är begränsad till en timme på vardagar.
Lära sig cykla, simma och knyta skor får ta den tid det tar.
Hösten 2025 avslutades ett jourhemsuppdrag efter åtta månader.
Varje söndag äter vi middag med de utflyttade barnen.
Enligt 6 kap. 6 § ska umgänget främjas, och det gör vi gärna.
Frisk luft och regelbunden sömn är två saker vi håller på.
Nej betyder nej, och ja betyder ja.
Mormor och morfar bor i samma hus och ställer gärna upp.
`,
  carriers: {
    own_name: [
      'Det märks att {} trivs med ungdomar.',
      'När det är tungt brukar {} gå en promenad med barnet.',
      '{} har ansvaret för skolkontakterna.',
      'Med {} får man alltid ett rakt svar.',
      'Enligt {} är det bästa med uppdraget att se barn växa.',
    ],
    own_street: [
      'Radhuset vid {} har liten trädgård.',
      'Längs {} finns det gott om lekkamrater.',
      'Från {} är det tre minuter till bussen.',
    ],
    own_place: [
      'Familjen flyttade till {} för barnens skull.',
      'Det finns en aktiv förening i {} med plats för alla.',
      'Centrum i {} nås till fots.',
    ],
    own_school: [
      'Närmaste skola är {} med årskurs F–9.',
      'Barnet skulle få plats på {} redan i höst.',
      'Rektorn för {} är informerad.',
    ],
    own_employer: [
      'Mannen är anställd hos {} och har flexibel tid.',
      'Efter många år på {} går hon ner i tid.',
      'Tjänstgöringen vid {} sker på skift.',
    ],
    personal_number: [
      'Uppgifterna gäller {} enligt ansökan.',
      'I registret finns {} utan anmärkning.',
      'Sökande ({}) har lämnat samtycke.',
    ],
    phone: [
      'Lättast är att slå en signal till {} efter klockan fem.',
      'Mobilen ({}) är alltid på.',
      'Tel: {}, även helger.',
    ],
    email: ['Frågor tas emot på {} dygnet runt.', 'Mejla gärna {} i första hand.', 'Kontakt: {}'],
    link: [
      'Vår verksamhet presenteras på {} med foton.',
      'Man kan läsa mer via {} om man är nyfiken.',
      'Bloggen {} handlar om vardagen här.',
    ],
    registration_number: [
      'Familjens kombi har nummer {} och dragkrok.',
      'Parkeringstillstånd finns för {} hos oss.',
      'Husbilen ({}) används på semestern.',
    ],
    postal_code: [
      'Brev adresseras till {} tills vidare.',
      'Boxen finns hos {} sedan i våras.',
      'Hemmet ligger inom {} på kartan.',
    ],
    street_address: [
      'Möt upp utanför {} klockan tre.',
      'Nycklarna hämtas på {} hos grannen.',
      'Hit hittar man via {} och sedan höger.',
    ],
    name: [
      'En väninna, {}, avlastar en helg i månaden.',
      'Tidigare handläggare var {} på kommunen.',
      'Kusinen {} är i samma ålder.',
      'Vår dotter {} pluggar på annan ort.',
      'Man kan fråga {} om referenser.',
      '{} heter den äldsta sonen.',
    ],
    place: [
      'Släkten har ett torp utanför {} där vi firar midsommar.',
      'Arbetspendlingen till {} tar en halvtimme.',
      'Hon växte upp i {} med fyra syskon.',
      'Marknaden i {} är årets höjdpunkt.',
    ],
  },
  givenNames:
    'Margareta Sven-Olof Abdirahman Khadija Lovisa Hjalmar Zeynep Anneli Jukka Tuva Sixten Nasrin Bogdan Ulla-Britt Gunhild Vilgot Leyla Rickard Agneta Samuel Yordanos Kjell-Åke Jasmine Emil Tekla Rasmus Ylva Håkan Milad Siw Ronja Tomasz Gerd Ibrahim Lillemor Ossian Parisa Dragana Hillevi Love Marko Saga Ingvar Noura Folke Bodil Yasmin Hedda Göte Shirin Alvin Elsy Viggo Rut Mehmet Kerstin Elliot Solveig Sanna Valdemar Inger Jörgen Nadia Ebbe Marianne Arvid'.split(
      ' ',
    ),
  surnames:
    'Söderqvist Hagström Ahmadi Cederblad Warsame Lundgren Hellström Petrovic Rydberg Ekdahl Jonasson Haile Kowalska Nordlander Bergstrand Tesfay Virtanen Gyllenhammar Törnqvist Dahlgren Celik Palmgren Isaksson Engdahl Sandelin Rostami Åkerlund Lönnqvist Hermansson Wiktorsson Nguyen Falkenström Björkman Osman Mattsson'.split(
      ' ',
    ),
  places:
    'Alingsås|Töcksfors|Vännäs|Hässleholm|Torsby|Oskarshamn|Kiruna|Båstad|Söderhamn|Lilla Edet|Mariestad|Sundsvall|Nynäshamn|Åtvidaberg|Lund|Filipstad|Mora|Hjo|Östhammar|Degerfors|Piteå|Tomelilla|Svenljunga|Kungsbacka|Vetlanda|Storuman|Uddevalla|Lidköping|Årjäng|Strömsund|Höganäs|Sala|Skellefteå|Ronneby|Laxå|Gnesta|Rättvik|Tanumshede|Borgholm|Färjestaden'.split(
      '|',
    ),
};
