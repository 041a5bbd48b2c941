import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { meKey } from '../../client/query-client';
import { LARGEST_FILE, type Imported, type Preview, importFile, previewFile } from './import-file';
import { t } from './imports.texts';

/** The way of one file: chosen, previewed, imported. What it holds lives in this tab until the page is left. */
export function useImport(onPreviewed: () => void, onImported: () => void) {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const previewing = useMutation<Preview, Error, File>({
    mutationFn: previewFile,
    gcTime: 0,
    onSuccess: (preview) => {
      setChosen(new Set(preview.rows.filter(({ status }) => status === 'new').map(({ row }) => row)));
      onPreviewed();
    },
  });
  const importing = useMutation<Imported, Error, { file: File; preview: Preview }>({
    mutationFn: ({ file: again, preview }) => importFile(again, preview, [...chosen]),
    gcTime: 0,
    onSuccess: async () => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
      onImported();
    },
  });
  const choose = (next: File | undefined) => {
    setFile(next);
    setProblem(undefined);
    previewing.reset();
    importing.reset();
  };
  /** @returns false when there is nothing to send */
  const check = (): boolean => {
    const fault = !file ? t('missing') : file.size > LARGEST_FILE ? t('tooLarge') : undefined;
    setProblem(fault);
    if (fault || !file) return false;
    if (!previewing.isPending) previewing.mutate(file);
    return true;
  };
  const run = () => {
    if (file && previewing.data && !importing.isPending) importing.mutate({ file, preview: previewing.data });
  };
  return { file, problem, chosen, setChosen, previewing, importing, choose, check, run };
}

export type ImportWay = ReturnType<typeof useImport>;
