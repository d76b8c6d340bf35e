import * as React from 'react';
import { Choice } from '../shared/ui/Choice';
import { AskButton } from './AskButton';
import styles from './ConnectForm.module.scss';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

/** The choice of a channel among those where the bot is, or what to do when there is none. */
export const ConnectForm: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, services } = useGroupPage();
  const { freeChannels, group } = opened;
  const [subject, setSubject] = React.useState('');
  if (freeChannels.length === 0) return <p>{texts['group.noFreeChannels']}</p>;
  const options = freeChannels.map((row) => ({ key: row.subject, text: row.channelName ?? row.subject }));
  return (
    <div className={styles.form}>
      <Choice label={texts['group.chooseChannel']} options={options} value={subject} onChange={setSubject} />
      <AskButton
        key={subject}
        text={texts['group.connect']}
        isDisabled={subject === ''}
        draft={{ key: services.newKey(), kind: 'connectChannel', groupKey: group.key, subject }}
      />
    </div>
  );
};
