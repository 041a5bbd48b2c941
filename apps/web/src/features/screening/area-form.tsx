import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useIntention } from '../../client/use-intention';
import type { AreaAssessment } from '../../graphql/enums';
import type { ScreeningOfQuery } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { SavingButton } from '../../ui/saving-button';
import { optionsOf, words } from '../../ui/words';
import { assessArea } from './screening.operations';
import { t } from './screening.texts';

export type Area = ScreeningOfQuery['screening']['areas'][number];

const rowStyle = { py: 2, borderTop: '1px solid', borderColor: 'divider' };

function By({ area }: { area: Area }) {
  if (!area.assessedOn) return null;
  return (
    <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
      {area.assessedByName && t('by', { name: area.assessedByName })} <DateText value={area.assessedOn} />
    </Typography>
  );
}

/** An area as it was assessed. */
export function AreaText({ area, note }: { area: Area; note?: string | undefined }) {
  return (
    <Box component="li" sx={rowStyle}>
      <Typography variant="h3">{words.screeningArea[area.area]}</Typography>
      <Typography>{area.assessment ? words.areaAssessment[area.assessment] : t('unset')}</Typography>
      {note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{t('noted', { note })}</Typography>}
      <By area={area} />
    </Box>
  );
}

interface NoteFieldProps {
  value: string;
  hasNote: boolean;
  onChange: (note: string) => void;
}

function NoteField({ value, hasNote, onChange }: NoteFieldProps) {
  return (
    <TextField
      label={t('note')}
      multiline
      fullWidth
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={hasNote ? t('noteHint') : undefined}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
      sx={{ my: 1, maxWidth: 720 }}
    />
  );
}

interface AreaFormProps {
  caseId: string;
  area: Area;
  note?: string | undefined;
}

/** One area: how it is assessed, and a note that stays with the unit. */
export function AreaForm({ caseId, area, note }: AreaFormProps) {
  const id = useId();
  const name = words.screeningArea[area.area];
  const [assessment, setAssessment] = useState<AreaAssessment | ''>(area.assessment ?? '');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const intention = useIntention(assessArea);
  const notice = useNotice();
  const send = async () => {
    setMissing(assessment === '');
    if (assessment === '') return group.current?.querySelector('input')?.focus();
    const result = await intention.run({ caseId, area: area.area, assessment, note: typed.trim() || null });
    if (!result) return;
    setTyped('');
    notice(t('saved', { area: name }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <Box component="li" sx={rowStyle}>
      <form noValidate onSubmit={submit} aria-labelledby={id}>
        <Typography variant="h3" id={id}>
          {name}
        </Typography>
        <RadioGroup
          row
          ref={group}
          aria-labelledby={id}
          value={assessment}
          onChange={(_, value) => setAssessment(value as AreaAssessment)}
        >
          {optionsOf(words.areaAssessment).map(({ value, label }) => (
            <FormControlLabel key={value} value={value} label={label} control={<Radio sx={{ py: 0.5 }} />} />
          ))}
        </RadioGroup>
        {isMissing && assessment === '' && (
          <FormHelperText error role="alert">
            {t('choose')}
          </FormHelperText>
        )}
        {note && <Typography sx={{ whiteSpace: 'pre-wrap', my: 1 }}>{t('noted', { note })}</Typography>}
        <NoteField value={typed} hasNote={area.hasNote} onChange={setTyped} />
        <By area={area} />
        <IntentionMessage error={intention.error} onRetry={() => void send()} />
        <SavingButton type="submit" variant="outlined" isSaving={intention.isPending} aria-describedby={id}>
          {t('save')}
        </SavingButton>
      </form>
    </Box>
  );
}
