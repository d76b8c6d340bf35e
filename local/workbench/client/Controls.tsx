import { DefaultButton, Dropdown } from '@fluentui/react';
import * as React from 'react';
import { type BootData } from './bootData';
import { advanceClock } from './advanceClock';
import { localized } from './runningWebPart';
import { type TeamsChoice } from './teamsChannels';
import { hostTexts, localeTexts, texts, themeTexts, widthTexts } from './texts';
import { hostModes, locales, stageWidths, themeNames, type WorkbenchState } from './workbenchState';

/** Props of {@link Controls}. */
export interface ControlsProps {
  readonly boot: BootData;
  readonly state: WorkbenchState;
  /** Channels that a Teams tab could stand in, or a meeting go on in; none on a page. */
  readonly channels: readonly TeamsChoice[];
  readonly onChange: (state: WorkbenchState) => void;
}

type ChosenName = Exclude<keyof WorkbenchState, 'isPaneOpen' | 'hasControls' | 'subPage'>;

interface Choice {
  readonly name: ChosenName;
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
}

function named<T extends string>(keys: readonly T[], names: Readonly<Record<T, string>>): Choice['options'] {
  return keys.map((key) => ({ key, text: names[key] }));
}

function choicesOf({ boot, state, channels }: Omit<ControlsProps, 'onChange'>): readonly Choice[] {
  const webParts = boot.webParts.map((manifest) => ({
    key: manifest.alias,
    text: localized(manifest.preconfiguredEntries[0].title, state.locale)
  }));
  const sites = boot.sites.map((site) => ({ key: site.name, text: site.title }));
  const accounts = boot.accounts.map((account) => ({ key: account.login, text: account.title }));
  return [
    { name: 'webPart', label: texts.webPart, options: webParts },
    { name: 'site', label: texts.site, options: sites },
    { name: 'account', label: texts.account, options: accounts },
    { name: 'host', label: texts.host, options: named(hostModes, hostTexts) },
    ...(state.host === 'page' ? [] : [channelChoice(state, channels)]),
    { name: 'theme', label: texts.theme, options: named(themeNames, themeTexts) },
    { name: 'locale', label: texts.locale, options: named(locales, localeTexts) },
    { name: 'width', label: texts.width, options: named(stageWidths, widthTexts) }
  ];
}

function channelChoice({ host }: WorkbenchState, channels: readonly TeamsChoice[]): Choice {
  const options = channels.map(({ name }) => ({ key: name, text: name }));
  return {
    name: 'channel',
    label: texts.channel,
    options: [{ key: '', text: host === 'meeting' ? texts.meetingChat : texts.personalApp }, ...options]
  };
}

/** Everything that the workbench can be set to. */
export const Controls: React.FunctionComponent<ControlsProps> = ({ boot, state, channels, onChange }) => (
  <form className="controls" aria-label={texts.settings} onSubmit={(event) => event.preventDefault()}>
    {choicesOf({ boot, state, channels }).map(({ name, label, options }) => (
      <Dropdown
        key={name}
        label={label}
        options={[...options]}
        selectedKey={state[name]}
        dropdownWidth="auto"
        onChange={(_event, option) => {
          if (option) onChange({ ...state, [name]: option.key });
        }}
      />
    ))}
    <DefaultButton
      text={texts.nextWorkday}
      iconProps={{ iconName: 'Forward' }}
      title={texts.nextWorkdayTitle}
      onClick={() => void advanceClock()}
    />
    <DefaultButton
      text={texts.openPane}
      toggle={true}
      checked={state.isPaneOpen}
      onClick={() => onChange({ ...state, isPaneOpen: !state.isPaneOpen })}
    />
  </form>
);
