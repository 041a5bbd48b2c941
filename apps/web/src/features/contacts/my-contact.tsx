import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { myContactQuery } from './contacts.operations';
import { t } from './contacts.texts';

/** Who at the unit a member turns to. */
export function MyContact() {
  const { myContact } = useData(myContactQuery, {});
  const { unitName } = useMe().region;
  return <>{myContact ? t('my', { unit: unitName, name: myContact.name }) : t('myLacks', { unit: unitName })}</>;
}
