import { daysBetween, type CalendarDay } from '../../core/calendar/calendarDay';
import { lapseWarningOn } from '../../core/agreement/lapse';
import { type Asked } from '../../core/followUp/answerKey';
import { type Due } from '../../core/followUp/due';
import { type LinkedThing, type LinkTarget } from '../../core/links/linkTarget';
import { rolesOf } from '../../core/organisation/rolesOf';
import { mayDo } from '../../core/organisation/permissions';
import { type Action } from '../../core/plan/action';
import { type ContentLine, type LineButton } from '../../core/reminder/content';
import { dueOfLine, type AgreementFacts } from '../../core/reminder/judgeLine';
import { type RemindedItem, type ReminderLine, type ReminderMessage } from '../../core/reminder/message';
import { freshUntil } from '../../core/situation/situationPicture';
import { factsOfLine, type SiteRows } from './messageRows';

interface LineCase {
  readonly rows: SiteRows;
  readonly message: ReminderMessage;
}

/** What a line that is still true says on its card. */
export function contentOfLine(line: ReminderLine, lineCase: LineCase): ContentLine {
  const facts = factsOfLine(line, lineCase.rows);
  const target = targetOf(line.item);
  if (facts.action !== undefined) {
    const { action, status } = facts.action;
    const due = dueOfLine(line, status) ?? status.dues[0];
    return {
      line,
      number: action.number,
      title: action.title,
      due,
      light: status.light,
      handedOverBy: line.rule === 'handedOver' ? contactNameOf(action, lineCase) : undefined,
      target,
      buttons: buttonsOf(line, action, lineCase),
      asked: askedOf(line, due)
    };
  }
  const { today } = facts;
  const title = facts.agreement?.history.agreement.title ?? facts.meeting?.title ?? line.item.key;
  const day =
    facts.agreement === undefined ? facts.meeting?.day : dayOfAgreement(line, facts.agreement, today);
  const daysLeft = day === undefined ? undefined : daysBetween(today, day);
  return { line, title, day, daysLeft, light: 'none', target, buttons: [] };
}

/** Where a thing that is reminded of is shown. */
export function targetOf(item: RemindedItem): LinkTarget {
  return { site: item.site, ...thingOf(item) };
}

function thingOf({ kind, key, planKey }: RemindedItem): LinkedThing {
  switch (kind) {
    case 'action':
      return planKey === undefined ? { kind, actionKey: key } : { kind, planKey, actionKey: key };
    case 'agreement':
    case 'situationPicture':
      return { kind: 'agreement', agreementKey: key };
    case 'meeting':
      return { kind, meetingKey: key };
    case 'round':
      return { kind, roundKey: key };
  }
}

function dayOfAgreement(
  { rule }: ReminderLine,
  { history, pictures }: AgreementFacts,
  today: CalendarDay
): CalendarDay | undefined {
  if (rule !== 'pictureOld') return lapseWarningOn(history, today)?.lastDay;
  const settled = pictures.map(({ settledOn }) => settledOn).filter((day) => day <= today);
  const newest = settled.sort().at(-1);
  return newest && freshUntil(newest);
}

/** A status answers the occasion that is asked about; the word that an action is done answers its end. */
function askedOf({ item }: ReminderLine, due: Due | undefined): Asked | undefined {
  if (item.roundKey !== undefined) return { kind: 'round', roundKey: item.roundKey };
  if (due === undefined) return { kind: 'unasked' };
  return { kind: 'occasion', occasion: { kind: due.kind, day: due.day } };
}

function contactNameOf({ contactPersonKey }: Action, { rows }: LineCase): string | undefined {
  return rows.persons.find(({ key }) => key === contactPersonKey)?.name;
}

function buttonsOf(line: ReminderLine, action: Action, lineCase: LineCase): readonly LineButton[] {
  const { message, rows } = lineCase;
  // In a channel anyone may press; who may is asked of the one who does.
  if (message.recipient.kind === 'channel') return ['reportStatus'];
  if (rows.person === undefined) return [];
  const scope = { kind: 'action', action } as const;
  const roles = rolesOf({ ...rows, person: rows.person, day: rows.today, scope });
  const report: readonly LineButton[] = mayDo(roles, 'reportStatus') ? ['reportStatus'] : [];
  const last = line.trail.at(-1)?.kind;
  const isOwn = last === 'contact' || last === 'deputy';
  return line.rule === 'handedOver' || !isOwn ? report : [...report, 'snooze', 'notResponsible'];
}
