import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { useIntention } from '../../client/use-intention';
import type { NeedEndReason } from '../../graphql/enums';
import type { NeedFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { type Fact, Facts } from '../../ui/facts';
import { languageName } from '../../ui/languages';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { NeedStatusChip, StatusChip, UrgencyChip } from '../../ui/status-chip';
import { optionsOf, words } from '../../ui/words';
import { endNeed } from './needs.operations';
import { t } from './needs.texts';

export function needLead(need: NeedFactsFragment): string {
  const type = words.assignmentType[need.assignmentType];
  const children = t('children', { count: need.childrenCount });
  return t('one.lead', { type, children, ages: t('ages', { from: need.ageFrom, to: need.ageTo }) });
}

export function NeedFactsPanel({ need }: { need: NeedFactsFragment }) {
  const facts: Fact[] = [
    [t('one.status'), <NeedStatusChip key="status" status={need.status} />],
    [t('one.urgency'), <UrgencyChip key="urgency" urgency={need.urgency} />],
    [t('one.start'), <DateText key="start" value={need.startOn} />],
    [t('one.length'), words.expectedLength[need.expectedLength]],
    [t('one.network'), words.networkSearch[need.networkSearch]],
    [t('one.registered'), <DateText key="registered" value={need.registeredAt} />],
    [t('one.waited'), t('one.days', { count: need.waitedDays })],
  ];
  if (need.endedAt) facts.push([t('one.ended'), <DateText key="ended" value={need.endedAt} />]);
  if (need.endedReason) facts.push([t('one.endedReason'), words.needEndReason[need.endedReason]]);
  return (
    <Panel title={t('one.facts')}>
      <Facts facts={facts} minWidth={150} />
    </Panel>
  );
}

type Requirement = NeedFactsFragment['requirements'][number];

function RequirementDetail({ requirement }: { requirement: Requirement }) {
  const { region } = useMe();
  const { kind, level, option } = requirement;
  if (level) return <> – {t('one.atLeast', { level: words.capabilityBand[level].toLowerCase() })}</>;
  if (kind === 'ZONE') return <>: {region.zones.find((zone) => zone.code === option)?.name ?? option}</>;
  return kind === 'LANGUAGE' && option ? <>: {languageName(option)}</> : null;
}

export function NeedRequirementsPanel({ need }: { need: NeedFactsFragment }) {
  return (
    <Panel title={t('one.requirements')}>
      {need.requirements.length === 0 && <Typography>{t('one.noRequirements')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {need.requirements.map((requirement) => (
          <Box component="li" key={requirement.kind} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <StatusChip
              tone={requirement.strength === 'MUST' ? 'info' : 'neutral'}
              label={words.requirementStrength[requirement.strength]}
            />
            <span>
              {words.requirementKind[requirement.kind]}
              <RequirementDetail requirement={requirement} />
            </span>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

// "Placed through the pool" is not said here: recording the placement says it.
const endReasons = optionsOf(words.needEndReason).filter(({ value }) => value !== 'PLACED_THROUGH_POOL');

export function EndNeedAction({ id }: { id: string }) {
  const end = useIntention(endNeed);
  const notify = useNotice();
  return (
    <ReasonDialog<NeedEndReason>
      opener={t('end.open')}
      title={t('end.title')}
      text={t('end.text')}
      confirm={t('end.confirm')}
      reasons={endReasons}
      intention={end}
      onConfirm={async ({ reason }) => {
        const result = await end.run({ id, reason });
        if (result) notify(t('end.done'));
        return result;
      }}
    />
  );
}
