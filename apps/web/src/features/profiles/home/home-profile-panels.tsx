import { useData } from '../../../client/use-data';
import { ApprovalPanel } from './approval-panel';
import { homeProfileQuery } from './home-profile.operations';
import { PublicationPanel } from './publication-panel';
import { TextPanel } from './text-panel';

/** All about a home's profile, for the unit: what members meet, the words, and the family's yes. */
export function HomeProfilePanels({ homeId }: { homeId: string }) {
  const { homeProfile } = useData(homeProfileQuery, { homeId });
  return (
    <>
      <PublicationPanel profile={homeProfile} />
      <TextPanel homeId={homeId} text={homeProfile.text ?? null} />
      <ApprovalPanel homeId={homeId} approval={homeProfile.approval ?? null} />
    </>
  );
}
