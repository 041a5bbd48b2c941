import { useState } from 'react';
import { request, type Operation } from '../../client/api';
import { FamilyPageDocument, type FamilyPageFactsFragment } from '../../graphql/graphql';
import { DeadLink, useToken } from '../dead-link';
import { Done, Failed } from '../notice';
import { linkToken } from '../places';
import { Answered, Shell } from '../shell';
import { useAnswer, useDeed } from '../use-answer';
import { AvailabilityPanel } from './availability-panel';
import { ConsentPanel, ContactPanel, ShownPanel } from './family-panels';

const TITLE = 'Er egen sida';

export function FamilyPage() {
  const answer = useAnswer(FamilyPageDocument, { token: useToken() });
  return (
    <DeadLink answer={answer} title={TITLE}>
      <Answered answer={answer} title={TITLE}>
        {({ familyPage }) => <Family page={familyPage} set={(page) => answer.set({ familyPage: page })} />}
      </Answered>
    </DeadLink>
  );
}

/** Something the family does on its page: the operation without the link, and what to say when it is done. */
export type Do = <Result, Variables extends { token: string }>(
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'token'>,
  said: string,
) => void;

function Family({ page, set }: { page: FamilyPageFactsFragment; set: (page: FamilyPageFactsFragment) => void }) {
  const [done, setDone] = useState({ said: '', times: 0 });
  const { run, error, isBusy } = useDeed();
  const act: Do = (operation, variables, said) =>
    run(async () => {
      const result = await request(operation, { ...variables, token: linkToken() } as never);
      set(Object.values(result as Record<string, FamilyPageFactsFragment>)[0]!);
      setDone({ said, times: done.times + 1 });
    });
  const panel = { page, act, isBusy };
  return (
    <Shell title={TITLE} lead={`Här svarar ni ${page.unitName}. Sidan är bara er: visa inte länken för andra.`}>
      {done.said && <Done key={done.times}>{done.said}</Done>}
      <Failed error={error} />
      <AvailabilityPanel {...panel} />
      <ShownPanel page={page} />
      <ConsentPanel {...panel} />
      <ContactPanel {...panel} />
    </Shell>
  );
}
