import Box from '@mui/material/Box';
import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { CaseMeetingsPanel } from '../../features/meetings/case-meetings-panel';
import {
  CaseChecksPanel,
  CaseFactsPanel,
  HistoryPanel,
  MoveAction,
  type OneCase,
} from '../../features/recruitment/case-panels';
import { FamilyPanel } from '../../features/recruitment/family-panel';
import { recruitmentCase } from '../../features/recruitment/recruitment.operations';
import { t } from '../../features/recruitment/recruitment.texts';
import { ScreeningPanel } from '../../features/screening/screening-panel';
import { StudyPanel } from '../../features/screening/study-panel';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';

const twoColumns = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

function Actions({ of }: { of: OneCase }) {
  const canRegister = of.applicationId && !of.homeId && of.step === 'FIRST_SCREENING';
  return (
    <>
      <MoveAction moved={of} />
      {canRegister && (
        <LinkButton to={`/rekrytering/${of.id}/registrera`} quiet>
          {t('one.register')}
        </LinkButton>
      )}
      {of.homeId && (
        <LinkButton to={`/hemregister/${of.homeId}`} quiet>
          {t('one.openHome')}
        </LinkButton>
      )}
    </>
  );
}

/** One family on its way: what is known, what is assessed, whom it has met, and every move. */
export function Page() {
  const { id = '' } = useParams();
  const { recruitmentCase: of, recruitmentCarriers: carriers } = useData(recruitmentCase, { id });
  return (
    <Frame
      title={of.reference}
      lead={of.waitsFor ?? t('card.nothing')}
      back={{ to: '/rekrytering', label: t('one.back') }}
      actions={<Actions of={of} />}
    >
      <Box sx={twoColumns}>
        <CaseFactsPanel of={of} carriers={carriers} />
        <HistoryPanel moves={of.moves} />
      </Box>
      <ScreeningPanel caseId={id} isOpen={of.step === 'FIRST_SCREENING'} />
      {of.homeId && <CaseChecksPanel homeId={of.homeId} />}
      <StudyPanel caseId={id} isOpen={of.step === 'HOME_STUDY'} />
      <CaseMeetingsPanel caseId={id} />
      {of.applicationId && of.reason !== 'APPLICATION_WITHDRAWN' && <FamilyPanel applicationId={of.applicationId} />}
    </Frame>
  );
}
