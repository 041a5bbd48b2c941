import { useState } from 'react';
import { useIntention } from '../../client/use-intention';
import type { CaseReason, CaseState } from '../../graphql/enums';
import { useNotice } from '../../ui/notice';
import { words } from '../../ui/words';
import { moveCase } from './recruitment.operations';
import { t } from './recruitment.texts';

/** As much of a case as it takes to move it. */
export interface MovableCase {
  id: string;
  reference: string;
  step: CaseState;
  resumesTo?: CaseState | null;
  mayMoveTo: CaseState[];
}

/** Where the case is shown until the server has answered. */
export interface UnderWay {
  id: string;
  to: CaseState;
}

/** Moves a case; while it is under way the board shows it where it is going. */
export function useMove() {
  const intention = useIntention(moveCase);
  const notice = useNotice();
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const move = async (moved: MovableCase, to: CaseState, reason: CaseReason | null = null) => {
    setUnderWay({ id: moved.id, to });
    const result = await intention.run({ id: moved.id, to, from: moved.step, reason });
    setUnderWay(null);
    if (result) {
      const { reference, step } = result.moveCase;
      notice(t('move.done', { reference, step: words.caseState[step] }));
    }
    return result;
  };
  return { move, underWay, intention };
}
