import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import { useData } from '../../client/use-data';
import type { OpenNeedsForInterestQuery } from '../../graphql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { text, z } from '../../ui/form/check';
import { FormSelect } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { InterestRow } from './interest-row';
import { expressInterest, openNeedsQuery } from './interests.operations';
import { t } from './interests.texts';
import { useInterests } from './use-interests';

type OpenNeed = OpenNeedsForInterestQuery['needs']['nodes'][number];

const optionOf = ({ id, caseNumber, assignmentType, childrenCount, ageFrom, ageTo }: OpenNeed) => ({
  value: id,
  label: t('forNeed.option', {
    caseNumber,
    type: words.assignmentType[assignmentType].toLowerCase(),
    children: childrenCount,
    from: ageFrom,
    to: ageTo,
  }),
});

const schema = z.object({ needId: text(100, t('forNeed.choose')) });

interface InterestForNeedProps {
  profileId: string;
  isOffered: boolean;
  /** The need one comes from, chosen already. */
  fromNeedId?: string | null;
  /** What is said of the home and the chosen need; the page knows, interests do not. */
  about: (needId: string) => ReactNode;
}

function ExpressForm({
  profileId,
  fromNeedId,
  needs,
  about,
}: Omit<InterestForNeedProps, 'isOffered'> & { needs: OpenNeed[] }) {
  const notify = useNotice();
  const using = useIntentForm({
    operation: expressInterest,
    schema,
    defaults: { needId: needs.find(({ id }) => id === fromNeedId)?.id ?? '' },
    toVariables: ({ needId }) => ({ needId, profileId }),
    onDone: () => {
      using.form.reset({ needId: '' });
      notify(t('express.done'));
    },
  });
  const needId = useWatch({ control: using.form.control, name: 'needId' });
  // Under the button: what arrives a moment after the choice must not move the button from under the pointer.
  return (
    <Stack sx={{ gap: 3 }}>
      <IntentForm using={using} submitLabel={t('express.action')}>
        <Typography>{t('forNeed.text')}</Typography>
        <FormSelect name="needId" label={t('forNeed.need')} options={needs.map(optionOf)} empty={t('forNeed.pick')} />
      </IntentForm>
      {needId && about(needId)}
    </Stack>
  );
}

/** From a profile: express interest for one of the municipality's open needs, and see those already expressed. */
export function InterestForNeedPanel({ profileId, isOffered, fromNeedId, about }: InterestForNeedProps) {
  const { needs } = useData(openNeedsQuery, { first: 100 });
  const own = useInterests(null).nodes.filter((interest) => interest.profileId === profileId);
  const register = <LinkButton to="/behov/nytt">{t('forNeed.register')}</LinkButton>;
  return (
    <>
      {isOffered && (
        <Panel title={t('forNeed.heading')}>
          {needs.nodes.length > 0 ? (
            <ExpressForm profileId={profileId} fromNeedId={fromNeedId} needs={needs.nodes} about={about} />
          ) : (
            <EmptyState title={t('forNeed.none')} text={t('forNeed.noneText')} action={register} />
          )}
        </Panel>
      )}
      {own.length > 0 && (
        <Panel title={t('forNeed.earlier')}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {own.map((interest) => (
              <InterestRow
                key={interest.id}
                interest={interest}
                title={
                  <Link component={RouterLink} to={`/behov/${interest.needId}`}>
                    {interest.caseNumber}
                  </Link>
                }
              />
            ))}
          </Box>
        </Panel>
      )}
    </>
  );
}
