import * as React from 'react';
import { type ActionDetail } from '../../core/overview/actionDetail';
import { type Action } from '../../core/plan/action';
import { describeCadence, labelOf, nameOf } from '../../messages/describe';
import { formatNumber } from '../../messages/format';
import { DetailSection } from '../shared/ui/DetailSection';
import { FactList } from '../shared/ui/FactList';
import { useLanguage } from '../shared/ui/texts';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link ActionFacts}. */
export interface ActionFactsProps {
  readonly detail: ActionDetail;
}

function periodOf({ start, end, originalEnd }: Action, texts: RoomTexts): string {
  if (end === undefined) return texts['action.endless'](start);
  const days = texts['action.days'](start, end);
  const hasMoved = originalEnd !== undefined && originalEnd !== end;
  return hasMoved ? `${days}\n${texts['action.firstEnd'](originalEnd)}` : days;
}

/** The newest decision about the action: its number in the minutes where one was given, and its day. */
function decisionOf({ decisionReference, decidedOn }: Action): string {
  return [decisionReference, decidedOn].filter((part) => part !== undefined).join(', ');
}

/** Who, where, when, how often, and by what decision. */
export const ActionFacts: React.FunctionComponent<ActionFactsProps> = ({ detail }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { row, participants } = detail;
  const { action, responsible, contact, deputy, nextDue } = row;
  const person = contact && deputy ? texts['plan.answersFor'](deputy.name, contact.name) : contact?.name;
  const partners = [...participants.map(({ name }) => name), action.otherParticipants];
  return (
    <DetailSection heading={texts['action.facts']}>
      <FactList
        facts={[
          [texts['plan.columnArea'], row.focusArea.name],
          [texts['plan.columnResponsible'], responsible?.name ?? texts['plan.noResponsible']],
          [texts['action.contact'], person],
          [texts['action.participants'], partners.filter((partner) => partner !== undefined).join('\n')],
          [labelOf('type', language, 'actions'), action.type],
          [labelOf('place', language, 'actions'), action.place],
          [texts['action.period'], periodOf(action, texts)],
          [labelOf('decisionReference', language), decisionOf(action)],
          [labelOf('decisionReason', language, 'actions'), action.decisionReason],
          [labelOf('cadence', language), action.cadence && describeCadence(action.cadence, language)],
          [
            texts['plan.columnDue'],
            nextDue && texts['plan.due'](nameOf('dueKind', nextDue.kind, language), nextDue.deadline)
          ],
          [
            labelOf('target', language),
            action.target === undefined
              ? undefined
              : texts['action.target'](formatNumber(action.target, language), action.unit ?? '')
          ]
        ]}
      />
    </DetailSection>
  );
};
