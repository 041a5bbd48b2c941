import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BoardPart, CaseSource, CaseState } from '../../graphql/enums';
import type { RecruitmentBoardQueryVariables } from '../../graphql/graphql';
import { FieldRow } from '../../ui/form/intent-form';
import { optionsOf, words } from '../../ui/words';
import { t } from './recruitment.texts';

const parts = { pausade: 'PAUSED', avslutade: 'ENDED' } as const satisfies Record<string, BoardPart>;

/** What the address asks for; anything that is no value of ours is left out. */
export function filterOf(search: URLSearchParams): Required<RecruitmentBoardQueryVariables> {
  const part = search.get('visa') ?? '';
  const source = search.get('kalla') ?? '';
  const whole = search.get('kolumn') ?? '';
  return {
    part: part in parts ? parts[part as keyof typeof parts] : 'ON_THE_WAY',
    mine: search.get('mina') === 'ja',
    source: source in words.caseSource ? (source as CaseSource) : null,
    whole: whole in words.caseState ? (whole as CaseState) : null,
  };
}

/** The filter as it was last chosen; the address follows as soon as the board for it has come. */
export function useChosen() {
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState(address);
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    setChosen(address);
  }
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(chosen);
    if (value) next.set(name, value);
    else next.delete(name);
    setChosen(next);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return { chosen, choose };
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}

/** Filters that live in the address, so that a part of the board can be shared, bookmarked and gone back to. */
export function BoardFilters() {
  const { chosen, choose } = useChosen();
  const { part, mine, source } = filterOf(chosen);
  const shown = [
    { value: '', label: t('filter.onTheWay') },
    { value: 'pausade', label: t('filter.paused') },
    { value: 'avslutade', label: t('filter.ended') },
  ];
  const sources = [{ value: '', label: t('filter.everySource') }, ...optionsOf(words.caseSource)];
  return (
    <Paper component="section" variant="outlined" aria-label={t('filter.heading')} className="no-print" sx={{ p: 2 }}>
      <FieldRow minWidth={180}>
        <Choice
          label={t('filter.part')}
          value={part === 'ON_THE_WAY' ? '' : (chosen.get('visa') ?? '')}
          options={shown}
          onChoose={(value) => choose('visa', value)}
        />
        <Choice
          label={t('filter.source')}
          value={source ?? ''}
          options={sources}
          onChoose={(value) => choose('kalla', value)}
        />
        <FormControlLabel
          label={t('filter.mine')}
          control={<Checkbox checked={mine} onChange={() => choose('mina', mine ? '' : 'ja')} />}
        />
      </FieldRow>
    </Paper>
  );
}
