import { type Decision } from '../../core/meeting/meeting';
import { type RaisedMatter } from '../../core/meeting/raisedMatter';
import { type Group } from '../../core/organisation/group';
import { groupsAbove } from '../../core/organisation/groupRules';
import { eachOnce, isWhole } from '../overview/firstRows';
import { type Answers, type Rows } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';

/** What is read of the groups' words while nobody knows whose meeting it will be: all there is on most sites. */
export const firstWords = {
  decisions: { collection: 'decisions', depth: 'shown', atMost: 1_000 },
  matters: { collection: 'raisedMatters', atMost: 200 }
} as const;

/** What groups have decided, and what they have raised. */
export type WordAnswers = Answers<typeof firstWords>;

interface WhoseMeeting {
  readonly meetingKey: string;
  /** Absent for a meeting that is gone. */
  readonly groupKey: string | undefined;
  readonly groups: readonly Group[];
}

/**
 * The decisions and raised matters that a meeting follows from: what was read first, if that is all; else those of its
 * group, of those to whom it raises, and of the meeting itself. One round trip more.
 */
export async function completeWords(
  session: Session,
  first: WordAnswers,
  whose: WhoseMeeting
): Promise<WordAnswers> {
  const areAllHere =
    isWhole(first.decisions, firstWords.decisions.atMost) &&
    isWhole(first.matters, firstWords.matters.atMost);
  return areAllHere || whose.groupKey === undefined ? first : wordsOfGroup(session, whose.groupKey, whose);
}

async function wordsOfGroup(
  { store, site }: Session,
  groupKey: string,
  { meetingKey, groups }: WhoseMeeting
): Promise<WordAnswers> {
  const above = groupsAbove(groups, groupKey).map(({ key }) => key);
  const asked = [groupKey, ...above];
  const read = await store.load(site, {
    decisions: { collection: 'decisions', where: { field: 'groupKey', oneOf: asked }, depth: 'shown' },
    here: { collection: 'decisions', where: { field: 'meetingKey', oneOf: [meetingKey] }, depth: 'shown' },
    raisedTo: { collection: 'raisedMatters', where: { field: 'groupKey', oneOf: [groupKey] } },
    raisedFrom: { collection: 'raisedMatters', where: { field: 'fromGroupKey', oneOf: [groupKey] } }
  });
  const answers = await answersOfOthers({ store, site }, read.raisedFrom, asked);
  return {
    decisions: eachOnce<Decision>(read.decisions, read.here, answers),
    matters: eachOnce<RaisedMatter>(read.raisedTo, read.raisedFrom)
  };
}

/** What was raised while the group answered to another styrgrupp is answered there. */
async function answersOfOthers(
  { store, site }: Pick<Session, 'store' | 'site'>,
  raised: Rows<RaisedMatter>,
  asked: readonly string[]
): Promise<Rows<Decision> | undefined> {
  const others = valuesOf(raised).flatMap(({ groupKey }) => (asked.includes(groupKey) ? [] : [groupKey]));
  if (others.length === 0) return undefined;
  const where = { field: 'groupKey', oneOf: others } as const;
  return (await store.load(site, { decisions: { collection: 'decisions', where, depth: 'shown' } }))
    .decisions;
}
