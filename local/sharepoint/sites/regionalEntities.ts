import type { Context } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, entities, type Entity } from '../odata/values';

/** One of SharePoint's time zones. Bias in minutes west of UTC. */
export interface TimeZoneRecord {
  readonly id: number;
  readonly description: string;
  readonly bias: number;
  readonly daylightBias: number;
}

/** Some of SharePoint's zones with their fixed ids. */
export const timeZones: readonly TimeZoneRecord[] = [
  { id: 2, description: '(UTC) Dublin, Edinburgh, Lisbon, London', bias: 0, daylightBias: -60 },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', bias: -60, daylightBias: -60 },
  {
    id: 4,
    description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    bias: -60,
    daylightBias: -60
  },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, daylightBias: -60 },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', bias: 480, daylightBias: -60 },
  { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', bias: -330, daylightBias: 0 },
  {
    id: 59,
    description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius',
    bias: -120,
    daylightBias: -60
  },
  { id: 93, description: '(UTC) Coordinated Universal Time', bias: 0, daylightBias: 0 }
];

/** Every site here lies in Stockholm. */
export const stockholmZoneId = 4;

const timeZoneType: EntityType<TimeZoneRecord> = {
  typeName: 'SP.TimeZone',
  setName: 'SP.ApiData.TimeZones',
  editLink: ({ id }) => `Web/RegionalSettings/TimeZones(${String(id)})`,
  defaults: {
    Description: ({ description }) => description,
    Id: ({ id }) => id,
    Information: ({ bias, daylightBias }) =>
      complex('SP.TimeZoneInformation', { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 })
  }
};

/** @returns the zone as an entity */
export function timeZoneEntity(zone: TimeZoneRecord): Entity {
  return createEntity(timeZoneType, zone);
}

/** @returns the sites' own zone */
export function siteTimeZoneEntity(): Entity {
  return timeZoneEntity(
    timeZones.find(({ id }) => id === stockholmZoneId) ?? {
      id: 4,
      description: '',
      bias: -60,
      daylightBias: -60
    }
  );
}

/** Languages that a site may be shown in. */
export const installedLanguages = [
  { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
  { DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 }
] as const;

const regionalType: EntityType<Context> = {
  typeName: 'SP.RegionalSettings',
  setName: 'SP.ApiData.RegionalSettings',
  editLink: () => 'Web/RegionalSettings',
  defaults: {
    AdjustHijriDays: () => 0,
    AlternateCalendarType: () => 0,
    AM: () => '',
    CalendarType: () => 1,
    Collation: () => 10,
    CollationLCID: () => 2072,
    DateFormat: () => 2,
    DateSeparator: () => '-',
    DecimalSeparator: () => ',',
    DigitGrouping: () => '3;0',
    FirstDayOfWeek: () => 1,
    FirstWeekOfYear: () => 2,
    IsEastAsia: () => false,
    IsRightToLeft: () => false,
    IsUIRightToLeft: () => false,
    ListSeparator: () => ';',
    LocaleId: () => 1053,
    NegativeSign: () => '-',
    NegNumberMode: () => 1,
    PM: () => '',
    PositiveSign: () => '',
    ShowWeeks: () => true,
    ThousandSeparator: () => '\u00a0',
    Time24: () => true,
    TimeMarkerPosition: () => 0,
    TimeSeparator: () => ':',
    WorkDayEndHour: () => 1020,
    WorkDays: () => 62,
    WorkDayStartHour: () => 480
  },
  navigation: {
    TimeZone: () => siteTimeZoneEntity(),
    TimeZones: () => entities('SP.ApiData.TimeZones', timeZones.map(timeZoneEntity))
  }
};

/** @returns the regional settings of every site here: Swedish, Stockholm */
export function regionalSettingsEntity(context: Context): Entity {
  return createEntity(regionalType, context);
}
