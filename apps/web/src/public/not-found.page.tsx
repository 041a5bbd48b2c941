import { regionsAddress } from './places';
import { Shell } from './shell';

export function NotFoundPage() {
  return (
    <Shell title="Sidan finns inte" lead="Kontrollera adressen, eller börja om från början.">
      <p>
        <a href={regionsAddress()}>Välj region</a>
      </p>
    </Shell>
  );
}
