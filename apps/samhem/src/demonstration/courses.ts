import { BrokeringService, InterestService } from '#libs/interests';
import { addDays } from '#libs/kernel';
import { NeedService } from '#libs/needs';
import { PlacementService } from '#libs/placements';
import { Clock } from '#libs/platform';
import { needInput, type NeedInput } from './given-need.js';
import type { GivenMember, GivenRegion } from './given-region.js';
import { asChanged, asRegistered } from './need-facts.js';
import { confirm, type PoolHome } from './pool.js';
import type { Random } from './random.js';
import type { Steps } from './steps.js';

/** How far a need has come; each goes the way of the one before it, until `ended`, `declined` and `paused`, which leave the way. */
export const COURSES = [
  'open',
  'expressed',
  'considered',
  'asked',
  'brokered',
  'placed',
  'ended',
  'declined',
  'paused',
] as const;
export type Course = (typeof COURSES)[number];

/** One need of the demonstration: whose, since when, how far it came, and the home it was about. */
export interface Story {
  readonly key: string;
  readonly member: GivenMember;
  readonly course: Course;
  readonly daysAgo: number;
  readonly home: PoolHome;
  readonly need: Partial<NeedInput>;
  /** Counts the stories, so that their needs differ in what is known of them. */
  readonly serial: number;
}

/** Days from the registration of the need. */
const AFTER = {
  ...{ confirmed: -1, changed: 1, expressed: 1, considered: 2, paused: 3, asked: 4 },
  ...{ declined: 5, brokered: 7, placed: 14, ended: 20 },
};

/** Lets the people of the story do what they did, each on their day. */
export async function tell(steps: Steps, region: GivenRegion, story: Story): Promise<void> {
  const { member, course, key, daysAgo } = story;
  const needId = await register(steps, story);
  if (course === 'open') return;
  if (course === 'ended') return end(steps, story, needId);
  if (course === 'paused') return pause(steps, story, needId);
  await confirm(steps, region, { homes: [story.home], key, daysAgo: daysAgo - AFTER.confirmed });
  const express = { key: `interest.${key}`, daysAgo: daysAgo - AFTER.expressed };
  const interestId = await steps.once(member.caseworker, express, async () => {
    return (await steps.app.get(InterestService).express(needId, story.home.profileIds[member.id]!)).id;
  });
  if (course !== 'expressed') await weigh(steps, region, { ...story, interestId });
  if (course === 'placed') await place(steps, story, interestId);
}

/** Registered one day, and of some more is known the next. */
async function register(steps: Steps, { member, key, daysAgo, need, serial }: Story): Promise<string> {
  const needs = steps.app.get(NeedService);
  const today = () => steps.app.get(Clock).today();
  const { id, input } = await steps.once(member.caseworker, { key: `need.${key}`, daysAgo }, async () => {
    const written = { ...needInput(steps.app, need), startOn: addDays(today(), 14) };
    const input = asRegistered(written, serial, today());
    return { id: (await needs.register(input)).id, input };
  });
  await steps.once(member.coordinator, { key: `change.${key}`, daysAgo: daysAgo - AFTER.changed }, async () => {
    const changed = asChanged(input, serial, today());
    if (changed) await needs.change(id, { ...changed, version: 1 });
  });
  return id;
}

async function pause(steps: Steps, { member, key, daysAgo }: Story, needId: string): Promise<void> {
  await steps.once(member.caseworker, { key: `pause.${key}`, daysAgo: daysAgo - AFTER.paused }, async () => {
    await steps.app.get(NeedService).pause(needId, 'network_tried');
  });
}

async function end(steps: Steps, { member, key, daysAgo }: Story, needId: string): Promise<void> {
  await steps.once(member.caseworker, { key: `end.${key}`, daysAgo: daysAgo - AFTER.ended }, async () => {
    await steps.app.get(NeedService).end(needId, 'placed_in_network');
  });
}

async function weigh(steps: Steps, { recruiter }: GivenRegion, story: Story & { interestId: string }): Promise<void> {
  const { interestId, course, key, daysAgo } = story;
  const brokering = steps.app.get(BrokeringService);
  const reaches = (step: Course) => course === 'placed' || COURSES.indexOf(course) >= COURSES.indexOf(step);
  await steps.once(recruiter, { key: `weigh.${key}`, daysAgo: daysAgo - AFTER.considered }, async () => {
    await brokering.consider(interestId);
    if (course === 'considered') return;
    steps.goTo(daysAgo - AFTER.asked);
    await brokering.askFamily(interestId);
    if (course === 'declined') {
      steps.goTo(daysAgo - AFTER.declined);
      await brokering.decline(interestId, 'family_declined', 'Familjen vill vänta till efter flytten.');
    } else if (reaches('brokered')) {
      steps.goTo(daysAgo - AFTER.brokered);
      await brokering.broker(interestId);
    }
  });
}

async function place(steps: Steps, { member, key, daysAgo }: Story, interestId: string): Promise<void> {
  await steps.once(member.coordinator, { key: `place.${key}`, daysAgo: daysAgo - AFTER.placed }, async () => {
    const today = steps.app.get(Clock).today();
    const decisionReference = `SN ${today} § ${20 + (daysAgo % 60)}`;
    const placement = { interestId, startsOn: addDays(today, 1), decisionOn: today, decisionReference };
    return (await steps.app.get(PlacementService).record(placement)).id;
  });
}

/** A need that the home would answer, told as its caseworker would. */
export function needFor(home: PoolHome, random: Random): Partial<NeedInput> {
  const { offer } = home;
  const ageFrom = Math.min(18, random.int(offer.ageFrom, Math.max(offer.ageFrom, offer.ageTo - 4)));
  return {
    assignmentType: offer.assignmentType,
    ageFrom,
    ageTo: Math.min(20, ageFrom + random.int(3, 5)),
    childrenCount: home.places > 1 && random.chance(30) ? 2 : 1,
    expectedLength: random.pick(['short', 'up_to_a_year', 'long', 'unknown'] as const),
    urgency: random.pick(['acute', 'soon', 'soon', 'planned'] as const),
    networkSearch: random.pick(['ongoing', 'exhausted'] as const),
    requirements: requirementsFor(home, random),
  };
}

function requirementsFor({ offer }: PoolHome, random: Random): NeedInput['requirements'] {
  const known = offer.capabilities.filter(({ level }) => level > 0);
  const area = known.length > 0 ? random.pick(known) : undefined;
  const strength = random.pick(['must', 'should'] as const);
  return [
    ...(random.chance(60) ? [{ kind: 'zone' as const, strength, option: offer.zoneCode }] : []),
    ...(area
      ? [
          {
            kind: `capability_${area.area}` as const,
            strength,
            level: area.level === 3 ? ('strong' as const) : ('some' as const),
          },
        ]
      : []),
    ...(offer.offersOwnRoom && random.chance(50) ? [{ kind: 'own_room' as const, strength: 'should' as const }] : []),
    ...(!offer.hasAnimals && random.chance(25) ? [{ kind: 'no_animals' as const, strength: 'must' as const }] : []),
    ...(!offer.hasOwnChildren && random.chance(20)
      ? [{ kind: 'no_other_children' as const, strength: 'should' as const }]
      : []),
  ];
}
