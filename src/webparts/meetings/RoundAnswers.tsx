import * as React from 'react';
import { type AskLine, type RoundView } from '../../core/statusRound/roundView';
import { type Side } from '../../core/organisation/orgUnit';
import { nameOf } from '../../messages/describe';
import { formatDeadline, formatList } from '../../messages/format';
import { ThingLink } from '../shared/links/ThingLink';
import { LightLabel } from '../shared/ui/LightLabel';
import { Notice } from '../shared/ui/Notice';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import agendaStyles from './Agenda.module.scss';
import { outcomeLooks } from './meetingLooks';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link RoundAnswers}. */
export interface RoundAnswersProps {
  readonly round: RoundView;
}

const sides: readonly Side[] = ['city', 'police', 'other'];

const AnswerLine: React.FunctionComponent<{ readonly line: AskLine }> = ({ line }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { actionKey, planKey, number, title, outcome, dropReason, lights, isDisputed, reasons } = line;
  return (
    <li className={styles.card}>
      {title === '' ? (
        <strong>{number}</strong>
      ) : (
        <ThingLink underline={true} target={{ kind: 'action', planKey, actionKey }}>
          {`${number} ${title}`}
        </ThingLink>
      )}
      <span className={agendaStyles.labels}>
        <StatusLabel {...outcomeLooks[outcome]} text={nameOf('askOutcome', outcome, language)} />
        {dropReason !== undefined && nameOf('dropReason', dropReason, language)}
        {sides.map((side) => {
          const light = lights[side];
          return light === undefined ? null : (
            <span key={side}>
              {nameOf('side', side, language)}: <LightLabel light={light} isExplained={true} />
            </span>
          );
        })}
        {isDisputed && (
          <StatusLabel tone="attention" iconName="BranchCompare" text={texts['agenda.disputed']} />
        )}
      </span>
      <p className={styles.quiet}>
        {texts['round.reasons'](
          formatList(
            reasons.map((reason) => nameOf('askReason', reason, language)),
            language
          )
        )}
      </p>
    </li>
  );
};

/** How far a round has come, and what has become of its meeting. */
const RoundState: React.FunctionComponent<RoundAnswersProps> = ({ round }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { state, closing, reason, fate, meeting } = round;
  return (
    <>
      <p className={styles.note}>
        {nameOf('roundState', state, language)}
        {closing !== undefined && `: ${nameOf('roundClosing', closing, language)}`}
        {reason !== undefined && `. ${reason}`}
        {state === 'closed' && `. ${texts['round.afterClosing']}`}
      </p>
      {fate === 'moved' && meeting !== undefined && (
        <Notice kind="warning">{texts['round.moved'](formatDeadline(meeting.day, language))}</Notice>
      )}
    </>
  );
};

/** Who has answered a round and who has not, by name. */
export const RoundAnswers: React.FunctionComponent<RoundAnswersProps> = ({ round }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { counts, answerBy, persons } = round;
  const stillAsked = counts.asked - counts.dropped;
  return (
    <div className={styles.body}>
      <div>
        {stillAsked === 0 ? (
          <p>{texts['round.nothingLeft']}</p>
        ) : (
          <p>
            <strong>{texts['round.answered'](counts.answered, stillAsked)}</strong>.{' '}
            {texts['round.answerByDay'](formatDeadline(answerBy, language))}.
          </p>
        )}
        <RoundState round={round} />
      </div>
      {persons.map(({ person, lines }) => (
        <section key={person?.key ?? ''}>
          <h3 className={agendaStyles.section}>{person?.name ?? texts['round.group']}</h3>
          {lines[0]?.deputy !== undefined && (
            <p className={styles.note}>{texts['round.deputyFor'](lines[0].deputy.name)}</p>
          )}
          <ul className={styles.list}>
            {lines.map((line) => (
              <AnswerLine key={line.actionKey} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
