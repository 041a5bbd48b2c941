import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import type { NeedQuery } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { type Fact, Facts } from '../../ui/facts';
import { languageName } from '../../ui/languages';
import { Panel } from '../../ui/panel';
import { NeedStatusChip, StatusChip, UrgencyChip } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { t } from './needs.texts';

type Need = NeedQuery['need'];

export function needLead(need: Need): string {
  const type = words.assignmentType[need.assignmentType];
  const children = t('children', { count: need.childrenCount });
  return t('one.lead', { type, children, ages: t('ages', { from: need.ageFrom, to: need.ageTo }) });
}

export const NetworkMark = () => <StatusChip tone="warning" label={t('one.networkMissing')} />;

/** Only what is said: an empty line would ask what it means. */
function saidFacts(need: Need): Fact[] {
  const { networkSearchOn, networkSearchGave, pausedAt, pausedReason, endedOn, endedReason, clockFacts } = need;
  const facts: (Fact | false)[] = [
    Boolean(networkSearchOn) && [t('one.networkOn'), <DateText key="searched" value={networkSearchOn!} />],
    Boolean(networkSearchGave) && [t('one.networkGave'), words.networkSearchResult[networkSearchGave!]],
    Boolean(clockFacts.emergencyLaw) && [t('one.law'), words.emergencyLaw[clockFacts.emergencyLaw!]],
    Boolean(pausedAt) && [t('one.paused'), <DateText key="paused" value={pausedAt!} />],
    Boolean(pausedReason) && [t('one.pausedReason'), words.needPauseReason[pausedReason!]],
    Boolean(endedOn) && [t('one.ended'), <DateText key="ended" value={endedOn!} />],
    Boolean(endedReason) && [t('one.endedReason'), words.needEndReason[endedReason!]],
  ];
  return facts.filter((fact) => fact !== false);
}

export function NeedFactsPanel({ need }: { need: Need }) {
  const network = need.isNetworkSearchMissing ? <NetworkMark key="missing" /> : words.networkSearch[need.networkSearch];
  const facts: Fact[] = [
    [t('one.status'), <NeedStatusChip key="status" status={need.status} />],
    [t('one.urgency'), <UrgencyChip key="urgency" urgency={need.urgency} />],
    [t('one.start'), <DateText key="start" value={need.startOn} />],
    [t('one.length'), words.expectedLength[need.expectedLength]],
    [t('one.registered'), <DateText key="registered" value={need.registeredAt} />],
    [t('one.waited'), t('one.days', { count: need.waitedDays })],
    [t('one.network'), network],
    ...saidFacts(need),
  ];
  return (
    <Panel title={t('one.facts')}>
      <Facts facts={facts} minWidth={150} />
      {need.isNetworkSearchMissing && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t('one.networkMissingText')}
        </Typography>
      )}
    </Panel>
  );
}

type Requirement = Need['requirements'][number];

function RequirementDetail({ requirement }: { requirement: Requirement }) {
  const { region } = useMe();
  const { kind, level, option } = requirement;
  if (level) return <> – {t('one.atLeast', { level: words.capabilityBand[level].toLowerCase() })}</>;
  if (kind === 'ZONE') return <>: {region.zones.find((zone) => zone.code === option)?.name ?? option}</>;
  return kind === 'LANGUAGE' && option ? <>: {languageName(option)}</> : null;
}

export function NeedRequirementsPanel({ need }: { need: Need }) {
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
