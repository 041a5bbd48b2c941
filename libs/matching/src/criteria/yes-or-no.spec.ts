import { noAnimals } from './animals.criterion.js';
import type { Criterion, MarketProfile, Question } from './criterion.words.js';
import { daytimeAdult } from './daytime-adult.criterion.js';
import { noOtherChildren } from './other-children.criterion.js';
import { ownRoom } from './own-room.criterion.js';
import { stepFree } from './step-free.criterion.js';

function answer(criterion: Criterion, profile: Partial<MarketProfile>, childrenCount = 1): [string, string] {
  const question = { need: { childrenCount } } as Question;
  return [criterion.status(profile as MarketProfile, question), criterion.sentence(profile as MarketProfile, question)];
}

describe('what a home has or has not', () => {
  it.each<[string, Criterion, Partial<MarketProfile>, string, string]>([
    ['own room', ownRoom, { offersOwnRoom: true }, 'met', 'Hemmet kan erbjuda eget rum.'],
    ['no own room', ownRoom, { offersOwnRoom: false }, 'not_met', 'Hemmet kan inte erbjuda eget rum.'],
    ['own children', noOtherChildren, { hasOwnChildren: true }, 'not_met', 'Familjen har egna barn i hemmet.'],
    ['animals', noAnimals, { hasAnimals: true }, 'not_met', 'Det finns djur i hemmet.'],
    ['no animals', noAnimals, { hasAnimals: false }, 'met', 'Det finns inga djur i hemmet.'],
    ['step-free', stepFree, { isStepFree: true }, 'met', 'Bostaden är tillgänglig utan trappsteg.'],
    ['steps', stepFree, { isStepFree: false }, 'not_met', 'Bostaden är inte tillgänglig utan trappsteg.'],
    ['an adult in daytime', daytimeAdult, { hasDaytimeAdult: true }, 'met', 'En vuxen är hemma på dagarna.'],
    ['no adult in daytime', daytimeAdult, { hasDaytimeAdult: false }, 'not_met', 'Ingen vuxen är hemma på dagarna.'],
    [
      'a hidden room',
      ownRoom,
      { offersOwnRoom: null },
      'unknown',
      'Om hemmet kan erbjuda eget rum visas inte. Fråga enheten.',
    ],
    [
      'hidden animals',
      noAnimals,
      { hasAnimals: null },
      'unknown',
      'Om det finns djur i hemmet visas inte. Fråga enheten.',
    ],
    [
      'hidden steps',
      stepFree,
      { isStepFree: null },
      'unknown',
      'Om bostaden är tillgänglig utan trappsteg visas inte. Fråga enheten.',
    ],
  ])('%s', (_, criterion, profile, status, sentence) => expect(answer(criterion, profile)).toEqual([status, sentence]));

  it('an own room for siblings is unknown, since the profile tells of one', () =>
    expect(answer(ownRoom, { offersOwnRoom: true }, 2)).toEqual([
      'unknown',
      'Hemmet kan erbjuda eget rum. Fråga enheten om det gäller två barn.',
    ]));

  it('no own children is met, and who else may live there is told to be asked for', () =>
    expect(answer(noOtherChildren, { hasOwnChildren: false })).toEqual([
      'met',
      'Familjen har inga egna barn i hemmet. Enheten vet om något annat barn är placerat där.',
    ]));
});
