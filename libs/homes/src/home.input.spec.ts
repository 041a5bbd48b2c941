import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldProblem } from '#libs/kernel';
import { invalidInput } from '#libs/platform';
import { HomeIdentityArgs, RegisterHomeInput } from './home.input.js';

const identity = {
  familyName: 'Åberg',
  givenNames: 'Anna och Bo',
  street: 'Storgatan 1 A, lgh 1201',
  postalCode: '123 45',
  locality: 'Märsta',
  municipalityCode: '0191',
};
const offer = { ageFrom: 0, ageTo: 20, languages: ['sv'], capabilities: [{ area: 'npf', level: 3 }] };

const read = (changes: object) =>
  plainToInstance(RegisterHomeInput, { regi: 'own', places: 2, identity, offer, ...changes });
const problems = (changes: object): readonly FieldProblem[] => invalidInput(validateSync(read(changes))).fields;
const pathsFor = (changes: object) => problems(changes).map(({ path }) => path);

describe('a home to register', () => {
  it('is accepted as it should be written', () => expect(problems({})).toEqual([]));

  it('is tidied before it is saved', () => {
    const written = {
      familyName: '  Lind   &\u00a0Berg ',
      street: 'A\u030angatan 3',
      postalCode: ' 123 45',
      phone: '',
    };
    const home = read({ identity: { ...identity, ...written }, offer: { ...offer, languages: [' AR', 'sv', 'ar'] } });
    expect(home.identity).toMatchObject({
      familyName: 'Lind & Berg',
      street: 'Ångatan 3',
      postalCode: '12345',
      phone: null,
    });
    expect(home.offer.languages).toEqual(['ar', 'sv']);
  });

  describe.each(['familyName', 'givenNames', 'street', 'locality'])('with a %s', (field) => {
    it.each([
      ['that is empty', '   '],
      ['of 10 000 characters', 'a'.repeat(10_000)],
      ['with an emoji', 'Anna 👩‍👧'],
      ['with a NUL character', 'Anna\u0000'],
      ['that is markup', '<b>Anna</b>'],
    ])('%s is refused there, in Swedish', (_, text) =>
      expect(problems({ identity: { ...identity, [field]: text } })).toEqual([
        { path: `identity.${field}`, message: expect.stringMatching(/^Ange .*tecken\.$/) as string },
      ]),
    );
  });

  it.each([
    ['postalCode', '1234'],
    ['postalCode', '02345'],
    ['postalCode', '123456'],
    ['municipalityCode', '163'],
    ['municipalityCode', '9999'],
    ['phone', 'ring kvällstid'],
    ['phone', '1'.repeat(10_000)],
    ['email', 'anna@'],
    ['email', 'a@b.\u0000e'],
    ['email', `a@${'.'.repeat(100_000)} `],
  ])('is refused at the %s when it is a strange one', (field, text) =>
    expect(pathsFor({ identity: { ...identity, [field]: text } })).toEqual([`identity.${field}`]),
  );

  it.each([0, -1, 7, 99])('is refused with %d places', (places) => expect(pathsFor({ places })).toEqual(['places']));

  it('is refused with ages nobody has, a level that does not exist and an unknown language', () =>
    expect(
      pathsFor({
        offer: { ageFrom: -1, ageTo: 21, languages: ['xx'], capabilities: [{ area: 'npf', level: 4 }] },
      }),
    ).toEqual(['offer.ageFrom', 'offer.ageTo', 'offer.languages', 'offer.capabilities.0.level']));

  it('is refused with eleven languages', () =>
    expect(pathsFor({ offer: { ...offer, languages: 'sv ar so ti en fi de fr es pl ru'.split(' ') } })).toEqual([
      'offer.languages',
    ]));
});

describe('a reason to read an identity', () => {
  const refused = (purpose: string) =>
    validateSync(plainToInstance(HomeIdentityArgs, { homeId: 'x', purpose })).length > 0;

  it('is a few words', () => expect(refused('Hembesök inför publicering')).toBe(false));

  it.each(['', '  a ', 'a'.repeat(201), 'hem\u0000besök'])('is not %j', (purpose) =>
    expect(refused(purpose)).toBe(true),
  );
});
