import { toUtcSeconds } from '../clock';
import type { Context } from '../context';
import { invalidArgument } from '../errors';
import { ok } from '../http/reply';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { complex, complexes } from '../odata/values';
import { collectionResource, entityResource, getFunction, type Resource, valueResource } from '../resource';
import { fromLocal, toLocal } from './localTime';
import {
  installedLanguages,
  regionalSettingsEntity,
  siteTimeZoneEntity,
  timeZoneEntity,
  timeZones
} from './regionalEntities';

function readInstant(segment: Segment): Date {
  const literal = segment.positional[0] ?? segment.named.get('date');
  const text =
    literal?.kind === 'instant' || literal?.kind === 'text' ? literal.value : textArgument(segment, 'date');
  const instant = new Date(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  if (Number.isNaN(instant.getTime())) throw invalidArgument('The date is not valid.');
  return instant;
}

function timeZoneResource(): Resource {
  return entityResource(siteTimeZoneEntity, {
    children: {
      // SharePoint shows a local time without a zone.
      utctolocaltime: (step) => getFunction(() => ok(toLocal(readInstant(step)), 'UTCToLocalTime')),
      localtimetoutc: (step) =>
        getFunction(() => ok(toUtcSeconds(fromLocal(readInstant(step).toISOString())), 'LocalTimeToUTC'))
    }
  });
}

function timeZonesResource(): Resource {
  return collectionResource('SP.ApiData.TimeZones', () => timeZones.map(timeZoneEntity), {
    children: {
      getbyid: (step) =>
        getFunction(() => {
          const id = integerArgument(step, 'id');
          const zone = timeZones.find((candidate) => candidate.id === id);
          if (zone === undefined) throw invalidArgument('The time zone is not valid.');
          return ok(timeZoneEntity(zone));
        })
    }
  });
}

/** @returns `regionalsettings` */
export function regionalSettingsResource(context: Context): Resource {
  return entityResource(() => regionalSettingsEntity(context), {
    children: {
      timezone: timeZoneResource,
      timezones: timeZonesResource,
      installedlanguages: () =>
        valueResource(
          () =>
            complex('SP.LanguageCollection', {
              Items: complexes(
                'SP.Language',
                installedLanguages.map((language) => complex('SP.Language', language))
              )
            }),
          'InstalledLanguages'
        )
    }
  });
}
