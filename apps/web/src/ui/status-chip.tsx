import Chip from '@mui/material/Chip';
import type { HomeStatus, InterestStatus, NeedStatus, RequirementStatus, Urgency } from '../graphql/enums';
import { EndedIcon, InfoIcon, MetIcon, NotMetIcon, PartlyIcon, UnknownIcon, WaitingIcon } from './icons';
import { words } from './words';

export type Tone = 'success' | 'warning' | 'error' | 'info' | 'neutral';

const icons = { success: MetIcon, warning: WaitingIcon, error: NotMetIcon, info: InfoIcon, neutral: EndedIcon };

interface StatusChipProps {
  tone: Tone;
  label: string;
  icon?: typeof MetIcon;
}

/** A state as icon and word. The colour only repeats what the word says. */
export function StatusChip({ tone, label, icon }: StatusChipProps) {
  const Icon = icon ?? icons[tone];
  const colour = tone === 'neutral' ? 'text.secondary' : `${tone}.main`;
  const background = tone === 'neutral' ? 'background.default' : `${tone}.light`;
  return (
    <Chip
      component="span"
      variant="outlined"
      size="small"
      icon={<Icon aria-hidden />}
      label={label}
      sx={{
        color: colour,
        borderColor: 'currentcolor',
        bgcolor: background,
        fontSize: '0.95rem',
        fontWeight: 600,
        height: 'auto',
        minHeight: 28,
        '& .MuiChip-icon': { color: 'inherit' },
        '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 },
      }}
    />
  );
}

const needTones: Record<NeedStatus, Tone> = { OPEN: 'info', PAUSED: 'warning', PLACED: 'success', ENDED: 'neutral' };
const urgencyTones: Record<Urgency, Tone> = { ACUTE: 'error', SOON: 'warning', PLANNED: 'neutral' };
const homeTones: Record<HomeStatus, Tone> = {
  REGISTERED: 'info',
  PUBLISHED: 'success',
  PAUSED: 'warning',
  WITHDRAWN: 'neutral',
};
const interestTones: Record<InterestStatus, Tone> = {
  EXPRESSED: 'info',
  UNDER_CONSIDERATION: 'info',
  FAMILY_ASKED: 'warning',
  CONTACT_BROKERED: 'success',
  ACCEPTED: 'success',
  DECLINED: 'error',
  WITHDRAWN: 'neutral',
  LAPSED: 'neutral',
};
const requirementLooks: Record<RequirementStatus, [Tone, typeof MetIcon]> = {
  MET: ['success', MetIcon],
  PARTLY: ['warning', PartlyIcon],
  UNKNOWN: ['info', UnknownIcon],
  NOT_MET: ['error', NotMetIcon],
};

export const NeedStatusChip = ({ status }: { status: NeedStatus }) => (
  <StatusChip tone={needTones[status]} label={words.needStatus[status]} />
);
export const UrgencyChip = ({ urgency }: { urgency: Urgency }) => (
  <StatusChip tone={urgencyTones[urgency]} label={words.urgency[urgency]} icon={WaitingIcon} />
);
export const HomeStatusChip = ({ status }: { status: HomeStatus }) => (
  <StatusChip tone={homeTones[status]} label={words.homeStatus[status]} />
);
export const InterestStatusChip = ({ status }: { status: InterestStatus }) => (
  <StatusChip tone={interestTones[status]} label={words.interestStatus[status]} />
);
export const RequirementStatusChip = ({ status }: { status: RequirementStatus }) => {
  const [tone, icon] = requirementLooks[status];
  return <StatusChip tone={tone} icon={icon} label={words.requirementStatus[status]} />;
};
