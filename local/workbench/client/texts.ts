import { type HostMode, type Locale, type StageWidth, type ThemeName } from './workbenchState';

/** Texts of the workbench. */
export const texts = {
  title: 'Arbetsyta',
  demoNotice: 'Demodata – påhittade uppgifter',
  settings: 'Inställningar för arbetsytan',
  webPart: 'Webbdel',
  site: 'Webbplats',
  account: 'Konto',
  host: 'Visas i',
  theme: 'Tema',
  locale: 'Språk',
  width: 'Bredd',
  openPane: 'Egenskaper',
  paneTitle: 'Webbdelens egenskaper',
  closePane: 'Stäng',
  unknownField: 'Fältet kan bara ändras i SharePoint.',
  stage: 'Sida',
  starting: 'Startar webbdelen …',
  failed: 'Webbdelen kunde inte starta.',
  nothingBuilt: 'Ingen webbdel är byggd. Kör npm run package och ladda om sidan.',
  teamsTab: 'Flik i Teams',
  teamsMeeting: 'Möte i Teams',
  nextWorkday: '+1 arbetsdag',
  nextWorkdayTitle: 'Flyttar tiden en arbetsdag framåt för SharePoint, sidan och boten',
  today: (day: string) => `I dag är det ${day}`,
  channel: 'Kanal',
  personalApp: 'Ingen (personlig app)',
  meetingChat: 'Ingen (mötets egen chatt)',
  sharing: 'Dela länk från Teams (låtsas)',
  sharingExplanation: 'I Teams öppnas här dialogen där du delar länken i en chatt eller kanal.',
  sharedInTeams: 'Öppnar fliken i Teams',
  sharedInBrowser: 'Öppnar sidan i webbläsaren',
  closeSharing: 'Stäng'
} as const;

/** Names of the hosts. */
export const hostTexts: Readonly<Record<HostMode, string>> = {
  page: 'SharePoint-sida',
  teams: 'Teams-flik',
  meeting: 'Teams-möte'
};

/** Names of the themes. */
export const themeTexts: Readonly<Record<ThemeName, string>> = {
  default: 'Ljust',
  dark: 'Mörkt',
  contrast: 'Hög kontrast'
};

/** Names of the languages. */
export const localeTexts: Readonly<Record<Locale, string>> = {
  'sv-SE': 'Svenska',
  'en-US': 'English'
};

/** Names of the widths. */
export const widthTexts: Readonly<Record<StageWidth, string>> = {
  full: 'Hela',
  phone: 'Telefon, 360 px',
  panel: 'Sidopanel i möte, 320 px'
};
