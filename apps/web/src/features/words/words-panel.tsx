import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import type { HomeWordFactsFragment } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { dayOf } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { StatusChip } from '../../ui/status-chip';
import { words as labels } from '../../ui/words';
import { factNames, valueInWords } from './facts';
import { RecordWordForm } from './record-word-form';
import { SettleWordForm } from './settle-word-form';
import { homeWords } from './words.operations';
import { t } from './words.texts';

type Word = HomeWordFactsFragment;

const columns: Column<Word>[] = [
  { title: t('fact'), cell: ({ fact }) => factNames[fact] },
  {
    title: t('family'),
    cell: ({ fact, familyValue: value, familyOn: day }) =>
      value && day ? t('said', { value: valueInWords(fact, value), day }) : t('nothing'),
  },
  { title: t('recruiter'), cell: (word) => recruiterSaid(word) },
  { title: t('holds'), cell: (word) => holds(word) },
];

function recruiterSaid({ fact, recruiterValue: value, recruiterOn: day, recruiterName: name }: Word) {
  if (!value || !day) return t('nothing');
  const said = { value: valueInWords(fact, value), day };
  return name ? t('saidBy', { ...said, name }) : t('said', said);
}

function holds({ fact, isOpen, settledValue, settledReason, settledAt, settledByName, ...word }: Word) {
  if (isOpen) return <StatusChip tone="warning" label={t('open')} />;
  if (settledValue && settledReason && settledAt) {
    const by = { name: settledByName ?? '', day: dayOf(settledAt) };
    return t('settled', {
      ...{ value: valueInWords(fact, settledValue), reason: labels.settlingReason[settledReason] },
      ...by,
    });
  }
  const isSame = word.familyValue && word.familyValue === word.recruiterValue;
  return isSame ? valueInWords(fact, word.familyValue!) : t('nothing');
}

/** What the two have said of the home, what holds, and what is left to settle. */
export function WordsPanel({ homeId, isInPool }: { homeId: string; isInPool: boolean }) {
  const { homeWords: said } = useData(homeWords, { homeId });
  return (
    <Panel title={t('title')}>
      <Stack sx={{ gap: 3 }}>
        <Typography sx={{ maxWidth: '70ch' }}>{said.length > 0 ? t('lead') : `${t('empty')} ${t('lead')}`}</Typography>
        {said.length > 0 && (
          <DataTable caption={t('caption')} columns={columns} rows={said} keyOf={({ fact }) => fact} />
        )}
        {isInPool &&
          said
            .filter(({ isOpen }) => isOpen)
            .map((word) => <SettleWordForm key={word.fact} homeId={homeId} word={word} />)}
        {isInPool && <RecordWordForm homeId={homeId} />}
      </Stack>
    </Panel>
  );
}
