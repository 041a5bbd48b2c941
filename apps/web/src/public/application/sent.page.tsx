import { informationAddress } from '../places';
import { Shell } from '../shell';

export function SentPage({ regionCode }: { regionCode: string }) {
  return (
    <Shell
      title="Ett steg kvar: bekräfta i ert e-postbrev"
      lead="Tack! Anmälan är mottagen, men enheten ser den först när ni har bekräftat den."
    >
      <ol className="steps">
        <li>Öppna brevet som vi har skickat till den e-postadress ni skrev. Det brukar komma inom några minuter.</li>
        <li>Följ länken i brevet och tryck på ”Bekräfta anmälan”. Gör det inom sju dagar, annars tas anmälan bort.</li>
        <li>Spara brevet. På samma sida kan ni när som helst återta anmälan.</li>
      </ol>
      <h2>Kom det inget brev?</h2>
      <p>
        Titta i skräpposten, och kontrollera att adressen blev rätt. Blev den fel, skicka anmälan en gång till: den
        första tas bort av sig själv. Till samma adress skickar vi högst tre brev om dagen.
      </p>
      <p>
        <a href={informationAddress(regionCode)}>Tillbaka till informationen</a>
      </p>
    </Shell>
  );
}
